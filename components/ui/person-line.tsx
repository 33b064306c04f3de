import type { ReactNode } from "react";

/** A person in words: name, then what they are. No pictures, no initials in circles. */
export function PersonLine({ name, role, action }: { name: ReactNode; role?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <p>
        <span className="font-semibold">{name}</span>
        {role ? <span className="block text-muted">{role}</span> : null}
      </p>
      {action}
    </div>
  );
}
