import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { answerChoices } from "@/components/documents/incoming-acts";
import { IncomingView } from "@/components/documents/incoming-view";
import { receiverChoices } from "@/components/documents/receiver-choices";
import { InFiles } from "@/components/documents/work-files/in-files";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepRegisters, canReadOwnIncoming } from "@/lib/documents/policy";
import { answersToChoose, readIncoming } from "@/lib/documents/queries/incoming";
import { peopleToChoose } from "@/lib/organization/queries/people";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Văn bản đến" };

export default async function IncomingDocumentPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canReadOwnIncoming(actor)) return <NotAllowed />;
  const { id } = await params;
  const document = isId(id) ? await readIncoming(actor, id) : null;
  if (!document) return <MissingPage />;
  const mayWrite = canKeepRegisters(actor);
  const [units, people] = mayWrite ? await Promise.all([unitsToChoose(actor), peopleToChoose(actor)]) : [[], []];
  const trail = await trailOf(actor, "incoming-document", id);
  const receivers = receiverChoices(units, people);
  const answers = answerChoices(await answersToChoose(actor, document.receivedOn));
  const files = <InFiles actor={actor} paper={{ documentId: null, incomingId: id }} />;
  return <IncomingView {...{ document, receivers, mayWrite, answers, trail, files }} today={actor.today} />;
}
