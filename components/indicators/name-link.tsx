import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";

/** Opens what a row is about, where names run over several lines. */
export function NameLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink href={href} className="inline-block font-semibold text-accent underline-offset-4 hover:underline">
      {children}
    </AppLink>
  );
}
