import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { TrainingBanner } from "@/components/layout/training-banner";
import type { readPortalStage } from "@/lib/access/portal-stage";
import { agencyLines } from "@/lib/organization/core/commune-names";

type Stage = Awaited<ReturnType<typeof readPortalStage>>;

/** The sheet of the pages before signing in, under the commune's own head once it has one. */
export function PublicFrame({ portal, wide, children }: { portal: Stage; wide?: boolean; children: ReactNode }) {
  const named = portal.commune && portal.stage !== "unset";
  const lines = named && portal.commune ? agencyLines(portal.commune) : ["ỦY BAN NHÂN DÂN CẤP XÃ"];
  return (
    <PublicShell
      agencyLines={lines}
      product="Cổng điều hành chuyển đổi số"
      banner={portal.stage === "training" ? <TrainingBanner /> : undefined}
      wide={wide ?? false}
    >
      {children}
    </PublicShell>
  );
}
