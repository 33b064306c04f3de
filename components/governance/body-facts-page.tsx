import { Trail } from "@/components/audit/trail";
import { EditBase } from "@/components/organization/edit-base";
import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DescriptionList } from "@/components/ui/description-list";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { AuditLineView } from "@/lib/audit/queries";
import { removeBodyAction, renameBodyAction } from "@/lib/governance/actions";
import { bodyKindLabel } from "@/lib/governance/labels";
import type { BodyView } from "@/lib/governance/queries/bodies";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay } from "@/lib/kernel/civil-date";
import { BodyTabs } from "./body-tabs";
import { bodyCrumbs, type ShownBody } from "./shown-body";

/** What a body is called and belongs to; one written down by mistake is taken back here. */
export function BodyFactsPage({
  actor,
  body,
  view,
  parent,
  trail,
}: {
  actor: Actor;
  body: ShownBody;
  view: BodyView;
  /** The body a nhóm công tác belongs to. */
  parent: string | null;
  trail: readonly AuditLineView[];
}) {
  return (
    <PageBody>
      <PageHeader title="Thông tin chung" crumbs={bodyCrumbs(body)} />
      <BodyTabs actor={actor} body={body} current="/sua" />
      <DescriptionList
        facts={[
          { term: "Loại", value: bodyKindLabel[view.kind] },
          ...(parent ? [{ term: "Thuộc", value: parent }] : []),
          { term: "Hoạt động từ", value: view.from ? formatDay(view.from) : "Chưa có quyết định thành lập" },
          ...(view.to ? [{ term: "Giải thể từ", value: formatDay(view.to) }] : []),
        ]}
      />
      <div className="max-w-3xl">
        <Card>
          <ActionForm key={view.version} action={renameBodyAction} id="doi-ten">
            <EditBase id={view.id} version={view.version} base={{ name: view.name }} />
            <TextField
              name="name"
              label="Tên"
              hint="Văn bản đã ban hành giữ nguyên tên khi ban hành."
              defaultValue={view.name}
              maxLength={200}
              autoComplete="off"
              required
            />
            <FormActions>
              <SubmitButton>Lưu tên</SubmitButton>
            </FormActions>
          </ActionForm>
        </Card>
      </div>
      {view.from === null ? (
        <Section title="Lập nhầm" intro="Chỉ bỏ được khi chưa có danh sách, quyết định hay đề nghị nào.">
          <ActionForm action={removeBodyAction} id="bo-to-chuc" className="items-start">
            <input type="hidden" name="id" value={view.id} />
            <ConfirmButton
              question={`Bỏ ${view.name}?`}
              details="Tổ chức này chưa có ai và chưa có quyết định nào; cần thì lập lại ở “Lập mới”."
              confirmWords="Bỏ tổ chức này"
            >
              Bỏ tổ chức này
            </ConfirmButton>
          </ActionForm>
        </Section>
      ) : null}
      {trail.length > 0 ? <Trail lines={trail} /> : null}
    </PageBody>
  );
}
