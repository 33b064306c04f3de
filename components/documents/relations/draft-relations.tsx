import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { readRelations } from "@/lib/documents/queries/relations";
import type { Actor } from "@/lib/kernel/actor";
import { RelationLines } from "./relation-lines";

/** What a draft is to do to issued documents, once it is issued. */
export async function DraftRelations({ actor, id }: { actor: Actor; id: string }) {
  const relations = await readRelations(actor, id);
  if (!relations) return null;
  const { actsOn, editable } = relations;
  return (
    <Section
      title="Văn bản này tác động đến"
      id="tac-dong"
      intro="Thay thế, sửa đổi, bãi bỏ, đính chính: tính từ ngày văn bản này có hiệu lực. Câu ghi trong lời văn thì chèn ở phần soạn thảo."
      action={
        editable ? <LinkButton href={`/van-ban/${id}/tac-dong`}>Chọn văn bản chịu tác động</LinkButton> : undefined
      }
    >
      {actsOn.length > 0 ? (
        <Card>
          <RelationLines acts={actsOn} suffered={false} editable={editable} draft />
        </Card>
      ) : (
        <p className="text-muted">Chưa chọn văn bản nào.</p>
      )}
    </Section>
  );
}
