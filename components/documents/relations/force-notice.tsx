import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { sufferedLabel } from "@/lib/documents/labels";
import { type RelationView, readRelations } from "@/lib/documents/queries/relations";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay } from "@/lib/kernel/civil-date";
import { DocumentLink } from "./document-link";

/** What was done to it, by what, from when. */
function Suffered({ act }: { act: RelationView }) {
  return (
    <li>
      {sufferedLabel[act.kind]} <DocumentLink document={act.other} />
      {act.part ? ` (${act.part})` : ""}
      {act.from ? ` từ ${formatDay(act.from)}` : ""}.
    </li>
  );
}

/** At the head of an issued document: whether it holds today, and what other documents did to it. */
export async function ForceNotice({ actor, id }: { actor: Actor; id: string }) {
  const relations = await readRelations(actor, id);
  if (!relations) return null;
  const { own, actedOnBy } = relations;
  const { status, endedBy, changes, coming, until } = own.force;
  const viewOf = (relationId: string) => actedOnBy.filter((act) => act.id === relationId);
  const ended = endedBy ? viewOf(endedBy.relation.id) : [];
  const beside = [...changes, ...coming].flatMap(({ relation }) => viewOf(relation.id));
  if (status === "replaced" || status === "ended") {
    return (
      <Alert tone="warning" title="Văn bản này không còn hiệu lực">
        <ul className="list-disc pl-5">
          {ended.map((act) => (
            <Suffered key={act.id} act={act} />
          ))}
        </ul>
      </Alert>
    );
  }
  if (status === "revoked" || status === "draft") return null;
  const all = [...(until ? ended : []), ...beside];
  if (all.length === 0) return null;
  const reads = changes.some(({ relation }) => relation.kind === "amends");
  return (
    <Alert
      tone="info"
      title={
        until ? `Còn hiệu lực đến hết ngày trước ${formatDay(until)}` : "Văn bản này đã được văn bản khác tác động"
      }
      action={
        reads ? (
          <AppLink href={`/van-ban/${id}/hop-nhat`} className="link">
            Xem bản hợp nhất
          </AppLink>
        ) : null
      }
    >
      <ul className="list-disc pl-5">
        {all.map((act) => (
          <Suffered key={act.id} act={act} />
        ))}
      </ul>
    </Alert>
  );
}
