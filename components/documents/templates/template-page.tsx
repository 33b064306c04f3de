import { instantText } from "@/components/audit/instant-text";
import { Trail } from "@/components/audit/trail";
import { PaperPreview } from "@/components/documents/paper-preview";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import type { AuditLineView } from "@/lib/audit/queries";
import { restoreTemplateAction, retireTemplateAction } from "@/lib/document-kinds/actions/templates";
import { kindLabel, madeFromLabel } from "@/lib/document-kinds/labels";
import type { TemplateVersionRow, TemplateView } from "@/lib/document-kinds/queries/templates";
import type { DocumentDiff } from "@/lib/documents/core/diff/diff-documents";
import type { DocumentModel } from "@/lib/documents/core/model";
import { renderHtml } from "@/lib/documents/core/render-html";
import { TemplateDifference } from "./template-difference";
import { TEMPLATES_PATH } from "./templates-page";

interface Shown {
  readonly template: TemplateView;
  /** The version in sight. */
  readonly no: number;
  readonly mayKeep: boolean;
}

function columnsOf({ template: { id, newestNo, retired }, no: shown, mayKeep }: Shown): Column<TemplateVersionRow>[] {
  const at = (no: number) => hrefWith(`${TEMPLATES_PATH}/${id}`, { ban: no === newestNo ? null : no });
  return [
    {
      key: "no",
      head: "Bản",
      rowHead: true,
      cell: ({ no }) => (
        <AppLink href={at(no)} aria-current={no === shown ? "true" : undefined} className="link">
          {`Bản ${no}${no === newestNo ? " (mới nhất)" : ""}`}
        </AppLink>
      ),
    },
    {
      key: "saved",
      head: "Lưu",
      cell: ({ savedAt, savedName }) => (
        <div>
          <time dateTime={savedAt.toISOString()} className="tabular-nums">
            {instantText(savedAt)}
          </time>
          <span className="block">{savedName}</span>
        </div>
      ),
    },
    {
      key: "note",
      head: "Ghi chú",
      cell: ({ madeFrom, note }) => [note, madeFromLabel[madeFrom]].filter(Boolean).join(" – "),
    },
    {
      key: "do",
      head: "Việc",
      cell: ({ no }) => (
        <div className="flex flex-wrap items-center gap-3">
          {no > 1 ? (
            <AppLink
              href={hrefWith(`${TEMPLATES_PATH}/${id}`, { ban: no === newestNo ? null : no, so: no - 1 })}
              className="link inline-flex min-h-11 items-center"
            >
              {`So với bản ${no - 1}`}
            </AppLink>
          ) : null}
          {mayKeep && !retired && no !== newestNo ? (
            <ActionForm action={restoreTemplateAction} id={`lay-lai-${no}`}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="no" value={no} />
              <SubmitButton tone="secondary">
                Dùng bản này<span className="sr-only"> (bản {no})</span>
              </SubmitButton>
            </ActionForm>
          ) : null}
        </div>
      ),
    },
  ];
}

/** One template: its versions, how a draft of one would look today, and what two of them differ in. */
export function TemplatePage({
  model,
  compared,
  trail,
  ...shown
}: Shown & {
  model: DocumentModel;
  compared: { readonly from: number; readonly diff: DocumentDiff } | null;
  trail: readonly AuditLineView[];
}) {
  const { template, no, mayKeep } = shown;
  const { id, name, retired } = template;
  return (
    <PageBody>
      <PageHeader
        title={name}
        tag={retired ? <Tag>Thôi dùng</Tag> : undefined}
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: "Mẫu của xã", href: TEMPLATES_PATH },
        ]}
        help="mau-cua-xa"
        intro={template.note}
        facts={[
          { term: "Loại", value: kindLabel(template.kind) },
          { term: "Văn bản đã soạn", value: String(template.used) },
        ]}
        action={
          mayKeep ? (
            <ActionForm action={retireTemplateAction} id="thoi-dung">
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="retired" value={retired ? "0" : "1"} />
              {retired ? (
                <SubmitButton tone="secondary">Dùng lại mẫu này</SubmitButton>
              ) : (
                <ConfirmButton
                  question="Thôi dùng mẫu này?"
                  details="Mẫu không còn hiện khi soạn; văn bản đã soạn giữ nguyên. Có thể dùng lại bất cứ lúc nào."
                  confirmWords="Thôi dùng"
                >
                  Thôi dùng
                </ConfirmButton>
              )}
            </ActionForm>
          ) : undefined
        }
      />
      {retired ? (
        <Alert tone="info" title="Mẫu đã thôi dùng">
          <p>Không chọn được khi soạn văn bản mới.</p>
        </Alert>
      ) : null}
      <Section title="Các bản">
        <Card flush>
          <DataTable
            caption={`Các bản của mẫu ${name}`}
            columns={columnsOf(shown)}
            rows={template.versions}
            rowKey={(version) => String(version.no)}
            numbered={false}
          />
        </Card>
      </Section>
      {compared ? <TemplateDifference diff={compared.diff} from={compared.from} to={no} /> : null}
      <Section
        title={`Bản ${no}, soạn hôm nay`}
        intro="Số liệu, kỳ báo cáo, căn cứ lấy của hôm nay; danh sách người trong quyết định để trống."
      >
        <div className="max-w-4xl">
          <PaperPreview html={renderHtml(model)} label={`Xem trước mẫu ${name}`} />
        </div>
      </Section>
      <Trail lines={trail} />
    </PageBody>
  );
}
