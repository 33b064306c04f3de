import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { readPortalStage } from "@/lib/access/portal-stage";
import { readSignedIn } from "@/lib/access/require-actor";
import { PublicFrame } from "../(cong)/public-frame";
import { readShellFacts } from "../(portal)/shell-facts";

/** Help is for everyone: who cannot sign in needs it most. Signed in, it stands in the shell like any page. */
export default async function HelpLayout({ children }: { children: ReactNode }) {
  const signedIn = await readSignedIn();
  if (signedIn && !signedIn.mustChoosePassword) return <AppShell facts={await readShellFacts()}>{children}</AppShell>;
  return (
    <PublicFrame portal={await readPortalStage()} wide>
      {children}
    </PublicFrame>
  );
}
