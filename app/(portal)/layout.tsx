import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { readShellFacts } from "./shell-facts";

export default async function PortalLayout({ children }: { children: ReactNode }) {
  return <AppShell facts={await readShellFacts()}>{children}</AppShell>;
}
