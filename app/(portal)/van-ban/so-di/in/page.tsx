import type { Metadata } from "next";
import { outgoingHref, readOutgoingFilter } from "@/components/documents/register-filter";
import { RegisterPrint } from "@/components/documents/register-print";
import { outgoingSheet } from "@/components/documents/register-sheets";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { exportOutgoing, outgoingChoices } from "@/lib/documents/queries/outgoing";
import { parts } from "@/lib/kernel/civil-date";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Bản in sổ đăng ký văn bản đi" };

export default async function OutgoingPrintPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const choices = await outgoingChoices(actor, parts(actor.today).year);
  const filter = readOutgoingFilter(await searchParams, choices, actor.today);
  const [rows, commune] = await Promise.all([exportOutgoing(actor, filter), readCommune(actor)]);
  const sheet = outgoingSheet(rows, filter);
  const struck = rows.map(({ revokedReason }) => revokedReason !== null);
  return (
    <RegisterPrint sheet={sheet} struck={struck} agency={commune.agencyLines} backHref={outgoingHref(filter)}>
      Sổ đăng ký văn bản đi
    </RegisterPrint>
  );
}
