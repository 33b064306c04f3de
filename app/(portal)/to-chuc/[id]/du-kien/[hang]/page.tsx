import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { EntryPage } from "@/components/governance/entry-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { readEntry } from "@/lib/governance/queries/roster";
import { readEntrySources } from "../../../entry-sources";
import { readShownBody } from "../../../read-shown-body";

export const metadata: Metadata = { title: "Sửa thành viên" };

export default async function EditBodyEntryPage({ params }: { params: Promise<{ id: string; hang: string }> }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const [body, { hang }] = [await readShownBody(actor, params), await params];
  const entry = body && isId(hang) ? await readEntry(actor, hang) : null;
  if (!body || !entry || entry.bodyId !== body.view?.id) return <MissingPage />;
  return <EntryPage body={body} entry={entry} sources={await readEntrySources(actor, body)} />;
}
