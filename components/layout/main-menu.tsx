import type { Role } from "@/lib/kernel/actor";
import { NavLink } from "./nav-link";
import { navigationFor } from "./navigation";

/** The modules in their groups. */
export function MainMenu({ roles }: { roles: readonly Role[] }) {
  return (
    <nav aria-label="Danh mục chính" className="flex flex-col gap-4">
      {navigationFor(roles).map((group) => (
        <div key={group.label ?? "chung"}>
          {group.label ? <p className="px-3 pb-1 text-muted">{group.label}</p> : null}
          <ul className="flex flex-col">
            {group.items.map(({ label, href, Icon }) => (
              <li key={href}>
                <NavLink href={href} icon={<Icon />}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
