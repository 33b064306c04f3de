"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { MenuIcon } from "@/components/ui/icons";

/** The menu folded under a word. A native disclosure, so it opens without scripts; a new page folds it again. */
export function PhoneMenu({ children }: { children: ReactNode }) {
  return (
    <details key={usePathname()} className="group lg:hidden print:hidden">
      <summary className={buttonLook("secondary", "list-none marker:content-none group-open:bg-sunken")}>
        <MenuIcon />
        Danh mục
      </summary>
      <div className="absolute inset-x-0 z-20 mt-2 border-line border-y bg-surface p-3 shadow-lift">{children}</div>
    </details>
  );
}
