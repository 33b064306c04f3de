import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { incomingAnsweredBy } from "@/lib/documents/queries/incoming";
import type { Actor } from "@/lib/kernel/actor";
import { INCOMING_PATH } from "./register-filter";
import { incomingNamed } from "./register-sheets";

/** What came in and is answered by this document. */
export async function AnswersSection({ actor, documentId }: { actor: Actor; documentId: string }) {
  const answered = await incomingAnsweredBy(actor, documentId);
  if (answered.length === 0) return null;
  return (
    <Section title="Trả lời văn bản đến" id="tra-loi">
      <Card>
        <ul className="flex flex-col gap-2">
          {answered.map((row) => (
            <li key={row.id}>
              <AppLink href={`${INCOMING_PATH}/${row.id}`} className="link">
                Số đến {row.number} năm {row.year}
              </AppLink>
              : {incomingNamed(row)}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
