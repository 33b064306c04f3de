import type { Metadata } from "next";
import { handoverHref, handoverSheet } from "@/components/documents/distribution/handover-sheet";
import { readHandovers } from "@/components/documents/distribution/read-handovers";
import { RegisterPrint } from "@/components/documents/register-print";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Bản in sổ giao nhận văn bản đi" };

export default async function HandoverPrintPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const { filter, rows, words } = await readHandovers(actor, await searchParams);
  const { agencyLines } = await readCommune(actor);
  return (
    <RegisterPrint sheet={handoverSheet(rows, words)} struck={[]} agency={agencyLines} backHref={handoverHref(filter)}>
      Sổ giao nhận văn bản đi
    </RegisterPrint>
  );
}
