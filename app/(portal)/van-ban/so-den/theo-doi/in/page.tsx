import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { incomingHref, readIncomingFilter } from "@/components/documents/register-filter";
import { RegisterPrint } from "@/components/documents/register-print";
import { progressSheet } from "@/components/documents/register-sheets";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canReadOwnIncoming } from "@/lib/documents/policy";
import { exportIncoming, incomingYears } from "@/lib/documents/queries/incoming";
import { parts } from "@/lib/kernel/civil-date";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Bản in sổ theo dõi giải quyết văn bản đến" };

export default async function ProgressPrintPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canReadOwnIncoming(actor)) return <NotAllowed />;
  const years = await incomingYears(actor, parts(actor.today).year);
  const filter = readIncomingFilter(await searchParams, years, actor.today);
  const [rows, commune] = await Promise.all([exportIncoming(actor, filter), readCommune(actor)]);
  const sheet = progressSheet(rows, filter, actor.today);
  return (
    <RegisterPrint
      sheet={sheet}
      struck={rows.map(({ cancelledReason }) => cancelledReason !== null)}
      agency={commune.agencyLines}
      backHref={incomingHref(filter, "/theo-doi")}
    >
      Sổ theo dõi giải quyết văn bản đến
    </RegisterPrint>
  );
}
