import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotAllowed } from "@/components/access/not-allowed";
import { EntryPage } from "@/components/governance/entry-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { listStandardPositions, readEntry, readOpenDraft } from "@/lib/governance/queries/roster";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { peopleToChoose } from "@/lib/organization/queries/people";

export const metadata: Metadata = { title: "Sửa thành viên" };

export default async function EditEntryPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const { id } = await params;
  const entry = isId(id) ? await readEntry(actor, id) : null;
  if (!entry) notFound();
  const [draft, people, positions, hamlets] = await Promise.all([
    readOpenDraft(actor, COMMITTEE),
    peopleToChoose(actor),
    listStandardPositions(actor, "ban-chi-dao"),
    listHamlets(actor),
  ]);
  return <EntryPage entry={entry} draft={draft} people={people} positions={positions} hamlets={hamlets} />;
}
