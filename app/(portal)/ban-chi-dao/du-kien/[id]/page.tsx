import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { EntryPage } from "@/components/governance/entry-page";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { readEntry } from "@/lib/governance/queries/roster";
import { readEntrySources } from "../../../to-chuc/entry-sources";

export const metadata: Metadata = { title: "Sửa thành viên" };

export default async function EditEntryPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const { id } = await params;
  const entry = isId(id) ? await readEntry(actor, id) : null;
  const sources = await readEntrySources(actor, SHOWN_COMMITTEE);
  if (!entry || entry.draftId !== sources.draft?.id) return <MissingPage />;
  return <EntryPage body={SHOWN_COMMITTEE} entry={entry} sources={sources} />;
}
