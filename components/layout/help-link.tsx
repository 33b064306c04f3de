"use client";
import { usePathname } from "next/navigation";
import { AppLink } from "@/components/ui/app-link";
import { buttonLook } from "@/components/ui/button-look";
import { HelpIcon } from "@/components/ui/icons";
import { helpHref } from "./current-page";

/** "Trợ giúp" in the head: leads to what concerns the page one is on. */
export function HelpLink() {
  return (
    <AppLink href={helpHref(usePathname())} className={buttonLook("quiet", "-mx-3 px-3")}>
      <HelpIcon />
      Trợ giúp
    </AppLink>
  );
}
