import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { NewEntryPage } from "@/components/governance/entry-page";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { readEntrySources } from "../../../entry-sources";
import { readShownBody } from "../../../read-shown-body";

export const metadata: Metadata = { title: "Thêm thành viên" };

export default async function NewBodyEntryPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const body = await readShownBody(actor, params);
  if (!body) return <MissingPage />;
  return <NewEntryPage body={body} sources={await readEntrySources(actor, body)} />;
}
