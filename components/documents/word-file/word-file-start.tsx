import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { uploadWordFileAction } from "@/lib/document-kinds/actions/word-file";
import type { OpenWordFile, WordFileDraft } from "@/lib/document-kinds/queries/word-file";

/** Where the Word file of a draft is taken away, and brought back once it was edited. */
export function WordFileStart({ draft, open }: { draft: WordFileDraft; open: readonly OpenWordFile[] }) {
  const { document } = draft;
  return (
    <PageBody narrow>
      <PageHeader
        title="Lấy bản sửa từ Word"
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: document.subject, href: `/van-ban/${document.id}` },
        ]}
        help="sua-bang-word"
        intro="Tải dự thảo về, sửa bằng Word hoặc LibreOffice, rồi đưa tệp lên đây. Cổng so từng điều, từng dòng bảng với dự thảo; bạn chọn chỗ nào thì lấy chỗ đó. Chưa chọn thì dự thảo không đổi."
        action={<DownloadButton href={`/van-ban/${document.id}/tep/docx?ban=trinh-ky`}>Tải Word</DownloadButton>}
      />
      <Card>
        <ActionForm action={uploadWordFileAction} id="tu-word">
          <input type="hidden" name="id" value={document.id} />
          <FileField
            name="file"
            label="Tệp Word đã sửa"
            hint="Tệp .docx, không quá 10 MB."
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            required
          />
          <FormActions>
            <SubmitButton pendingWords="Đang so sánh…">So với dự thảo</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
      {open.length > 0 ? (
        <Section title="Tệp đang xem dở">
          <Card>
            <ul className="flex flex-col gap-1">
              {open.map(({ id, fileName, createdAt }) => (
                <li key={id}>
                  <AppLink
                    href={`/van-ban/${document.id}/tu-word?tep=${id}`}
                    className="link inline-flex min-h-11 items-center break-all"
                  >
                    {fileName}
                  </AppLink>{" "}
                  <span className="text-muted">đưa lên lúc {instantText(createdAt)}</span>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}
