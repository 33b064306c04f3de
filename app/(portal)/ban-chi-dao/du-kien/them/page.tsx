import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { NewEntryPage } from "@/components/governance/entry-page";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { readEntrySources } from "../../../to-chuc/entry-sources";

export const metadata: Metadata = { title: "Thêm thành viên" };

export default async function NewCommitteeEntryPage() {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  return <NewEntryPage body={SHOWN_COMMITTEE} sources={await readEntrySources(actor, SHOWN_COMMITTEE)} />;
}
