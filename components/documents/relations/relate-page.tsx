import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/fieldset";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { relateAction } from "@/lib/documents/actions";
import { RELATION_KINDS } from "@/lib/documents/core/relations/relation";
import { forceLabel, relationLabel } from "@/lib/documents/labels";
import type { DocumentRelations, RelatedView } from "@/lib/documents/queries/relations";
import { shortName } from "./document-link";

/** Which document another acts on, found by number or words, and how. */
export function RelatePage({
  relations,
  query,
  found,
}: {
  relations: DocumentRelations;
  query: string;
  found: readonly RelatedView[];
}) {
  const { own } = relations;
  const draft = own.state === "draft";
  const path = `/van-ban/${own.id}/tac-dong`;
  return (
    <PageBody>
      <PageHeader
        title="Văn bản này tác động đến"
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: draft ? "Dự thảo" : `Số ${own.code}`, href: `/van-ban/${own.id}` },
        ]}
        intro={own.subject}
        help="quan-he-van-ban"
      />
      <FilterBar path={path} query={query} searchLabel="Tìm văn bản theo số, trích yếu" filtered={query !== ""} />
      {found.length === 0 ? (
        <EmptyState>Không có văn bản đã ban hành nào khớp. Thử tìm bằng số, như 05, hoặc ít chữ hơn.</EmptyState>
      ) : (
        <Card>
          <ActionForm action={relateAction} id="ghi-tac-dong">
            <input type="hidden" name="fromId" value={own.id} />
            <RadioGroup
              name="toId"
              legend="Văn bản chịu tác động"
              required
              choices={found.map((document) => ({
                value: document.id,
                label: shortName(document),
                hint: `${document.subject} – ${forceLabel[document.force.status].toLocaleLowerCase("vi")}`,
              }))}
            />
            <RadioGroup
              name="kind"
              legend="Tác động"
              inline
              required
              choices={RELATION_KINDS.map((value) => ({ value, label: relationLabel[value] }))}
            />
            <TextField
              name="part"
              label="Phần chịu tác động"
              hint="Để trống nếu là toàn bộ văn bản. Như: Điều 3; Phụ lục I."
              maxLength={200}
            />
            <TextField
              name="note"
              label={draft ? "Ghi chú" : "Lý do ghi"}
              hint={
                draft ? undefined : "Văn bản đã ban hành: ghi rõ căn cứ vào đâu, như “theo Điều 4 của văn bản này”."
              }
              maxLength={500}
              required={!draft}
            />
            <FormActions>
              <SubmitButton>Ghi tác động</SubmitButton>
              <LinkButton href={`/van-ban/${own.id}`} tone="quiet">
                Hủy
              </LinkButton>
            </FormActions>
          </ActionForm>
        </Card>
      )}
    </PageBody>
  );
}
