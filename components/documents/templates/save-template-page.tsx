import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveTemplateAction } from "@/lib/document-kinds/actions/templates";
import type { TemplateBasis } from "@/lib/document-kinds/core/templates/template-content";
import { drawnWordLabel, kindLabel } from "@/lib/document-kinds/labels";
import type { TemplateOfDraft } from "@/lib/document-kinds/queries/made-template";
import { TemplateNameFields } from "./template-name-fields";

function basisWords(basis: TemplateBasis): string {
  switch (basis.type) {
    case "register":
      return `${basis.number}: viện dẫn theo sổ căn cứ của ngày soạn; hết hiệu lực thì bỏ`;
    case "standing":
      return "Quyết định trước đây về tổ chức: lấy quyết định của ngày soạn";
    case "usual":
      return "Các căn cứ thường dùng";
    case "written":
      return basis.basis.text.map((run) => (run.type === "text" ? run.text : "")).join("");
  }
}

/** A draft on its way to a template: what is kept, what is drawn anew, and under which name. */
export function SaveTemplatePage({ draft }: { draft: TemplateOfDraft }) {
  const { id, kind, subject, made, others, drawnFrom } = draft;
  const chosen = others.some((one) => one.id === drawnFrom) ? (drawnFrom ?? "") : "";
  return (
    <PageBody narrow>
      <PageHeader
        title="Lưu làm mẫu của xã"
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: subject || kindLabel(kind), href: `/van-ban/${id}` },
        ]}
        help="mau-cua-xa"
        intro={`Lời văn của dự thảo này thành mẫu ${kindLabel(kind)}. Dự thảo giữ nguyên.`}
      />
      <Card>
        <ActionForm action={saveTemplateAction} id="luu-mau">
          <input type="hidden" name="documentId" value={id} />
          <TemplateNameFields others={others} chosen={chosen} />
          <FormActions>
            <SubmitButton>Lưu mẫu</SubmitButton>
            <LinkButton href={`/van-ban/${id}`}>Thôi</LinkButton>
          </FormActions>
        </ActionForm>
      </Card>
      <Section title="Không giữ trong mẫu, lấy của ngày soạn">
        <ul className="list-disc pl-5">
          <li>Số, ngày ký, người ký, ngày có hiệu lực.</li>
          <li>Danh sách người, bảng các Tổ, số đếm: vẫn là chỗ lấy từ dữ liệu.</li>
          {made.opened.map(({ words, name }) => (
            <li key={name}>
              “{words}”: {drawnWordLabel[name].charAt(0).toLocaleLowerCase("vi") + drawnWordLabel[name].slice(1)}.
            </li>
          ))}
        </ul>
      </Section>
      {made.template.bases.length > 0 ? (
        <Section title="Căn cứ trong mẫu">
          <ul className="list-disc pl-5">
            {made.template.bases.map((basis) => (
              <li key={basis.id}>{basisWords(basis)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </PageBody>
  );
}
