"use client";
import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Spinner } from "@/components/ui/spinner";
import { isCurrentLine } from "./current-page";

/** One line of the menu; says where one is, and on a slow network that the next page is coming. */
export function NavLink({ href, icon, children }: { href: string; icon: ReactNode; children: ReactNode }) {
  const current = isCurrentLine(usePathname(), href);
  return (
    <AppLink
      href={href}
      aria-current={current ? "page" : undefined}
      className="relative flex min-h-11 items-center gap-3 rounded-md px-3 text-ink hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent aria-[current=page]:before:absolute aria-[current=page]:before:inset-y-2 aria-[current=page]:before:left-0 aria-[current=page]:before:w-1 aria-[current=page]:before:rounded-full aria-[current=page]:before:bg-accent"
    >
      {icon}
      <span className="flex-1">{children}</span>
      <Waiting />
    </AppLink>
  );
}

function Waiting() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span className="appear-late flex">
      <Spinner />
    </span>
  ) : null;
}
