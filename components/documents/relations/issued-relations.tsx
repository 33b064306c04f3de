import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { beginActingAction } from "@/lib/document-kinds/actions";
import { actsOffered, type BegunAct } from "@/lib/document-kinds/core/acts-offered";
import { articledText } from "@/lib/document-kinds/core/amendable";
import { decisionKindOf } from "@/lib/document-kinds/core/decision-kinds";
import { bodiesSeatedBy } from "@/lib/document-kinds/queries/establishment";
import { canDraft } from "@/lib/documents/policy";
import type { DocumentView } from "@/lib/documents/queries/documents";
import { readRelations } from "@/lib/documents/queries/relations";
import type { Actor } from "@/lib/kernel/actor";
import { RelationLines } from "./relation-lines";

const WORDS: Record<BegunAct, readonly [label: string, what: string]> = {
  replace: ["Thay thế", "soạn văn bản mới cùng loại từ nội dung cũ"],
  amend: ["Sửa đổi", "soạn quyết định sửa đổi, bổ sung hoặc kiện toàn"],
  end: ["Bãi bỏ", "soạn quyết định bãi bỏ"],
  correct: ["Đính chính", "soạn công văn, chỉ cho sai sót về thể thức"],
};

/** What an issued document does to others and they to it, and the ways to begin another such act. */
export async function IssuedRelations({ actor, document }: { actor: Actor; document: DocumentView }) {
  const relations = await readRelations(actor, document.id);
  if (!relations) return null;
  const { own, actsOn, actedOnBy, editable } = relations;
  const stands = own.force.status === "in-force" || own.force.status === "coming";
  const seats = (await bodiesSeatedBy(actor, document.id)).length > 0;
  const offered = stands && canDraft(actor) ? actsOffered(document, seats) : [];
  // A text of its own, or one that was changed: other decisions read as they were issued.
  const isAmended = actedOnBy.some(({ kind }) => kind === "amends");
  const model = document.state === "revoked" || decisionKindOf(document.kind) ? null : document.frozenModel;
  const text = model && (model.attached.length > 0 || isAmended) ? articledText(model, document) : null;
  const none = actsOn.length === 0 && actedOnBy.length === 0;
  return (
    <Section
      title="Quan hệ với văn bản khác"
      id="quan-he"
      action={
        <div className="flex flex-wrap gap-4">
          {none ? null : (
            <AppLink href={`/van-ban/${document.id}/quan-he`} className="link">
              Xem sơ đồ quan hệ
            </AppLink>
          )}
          {text ? (
            <AppLink href={`/van-ban/${document.id}/hop-nhat`} className="link">
              Bản hợp nhất theo ngày
            </AppLink>
          ) : null}
        </div>
      }
    >
      <Card>
        <div className="flex flex-col gap-4">
          {none ? <p className="text-muted">Chưa ghi quan hệ nào với văn bản khác.</p> : null}
          {actsOn.length > 0 ? <RelationLines acts={actsOn} suffered={false} editable={editable} /> : null}
          {actedOnBy.length > 0 ? <RelationLines acts={actedOnBy} suffered /> : null}
          {offered.length > 0 ? (
            <ul className="flex flex-wrap gap-x-6 gap-y-3 border-line border-t pt-4 print:hidden">
              {offered.map((act) => (
                <li key={act} className="flex max-w-60 flex-col gap-1">
                  <ActionForm action={beginActingAction} id={`lam-${act}`}>
                    <input type="hidden" name="id" value={document.id} />
                    <input type="hidden" name="act" value={act} />
                    <div>
                      <SubmitButton tone="secondary" pendingWords="Đang soạn…">
                        {WORDS[act][0]}
                      </SubmitButton>
                    </div>
                  </ActionForm>
                  <span className="text-muted">{WORDS[act][1]}</span>
                </li>
              ))}
            </ul>
          ) : null}
          {editable && document.state !== "revoked" ? (
            <div>
              <LinkButton href={`/van-ban/${document.id}/tac-dong`} tone="quiet">
                Ghi thêm quan hệ (văn bản này tác động đến văn bản khác)
              </LinkButton>
            </div>
          ) : null}
        </div>
      </Card>
    </Section>
  );
}
