import { ActionForm } from "@/components/ui/action-form";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { trashDraftAction } from "@/lib/document-kinds/actions";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { PaperTable } from "@/lib/document-kinds/queries/paper-table";
import { type CivilDate, parts } from "@/lib/kernel/civil-date";
import { PaperEditor } from "./editor/paper-editor";

/** The page on which the draft of a paper is written, looked at, checked, taken away as a file and brought to issue. */
export function PaperDrafting({ table, today, canIssue }: { table: PaperTable; today: CivilDate; canIssue: boolean }) {
  const { document } = table;
  const file = (kind: string) => `/van-ban/${document.id}/tep/${kind}`;
  return (
    <PageBody>
      <PageHeader
        title={kindLabel(document.kind)}
        tag={<Tag tone="active">Dự thảo</Tag>}
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="soan-van-ban"
        facts={[
          { term: "Cơ quan ban hành", value: document.issuerName },
          { term: "Số, ngày", value: "để trống, cấp khi ban hành" },
        ]}
        action={
          <>
            <DownloadButton href={file("pdf?ban=trinh-ky")} target="_blank">
              In bản trình ký (PDF)
            </DownloadButton>
            <DownloadButton href={file("docx")}>Tải Word</DownloadButton>
            {canIssue ? (
              <LinkButton tone="primary" href={`/van-ban/${document.id}/ban-hanh`}>
                Cấp số, ban hành
              </LinkButton>
            ) : null}
          </>
        }
      />
      <PaperEditor
        id={document.id}
        version={document.version}
        kindCode={table.kindCode}
        content={table.content}
        facts={table.facts}
        offeredBases={table.citableBases.map(({ id, citation }) => ({ id, citation }))}
        validities={Object.fromEntries(table.register.map((basis) => [basis.id, basis.validity]))}
        date={{ type: "blank", month: null, year: parts(today).year }}
        training={document.training}
      />
      <div className="flex flex-wrap gap-3 border-line border-t pt-4 print:hidden">
        <DownloadButton href={file("pdf")} target="_blank">
          PDF có chữ DỰ THẢO
        </DownloadButton>
        <DownloadButton href={file("html")} target="_blank">
          Bản đọc trên trình duyệt
        </DownloadButton>
        <ActionForm action={trashDraftAction} id="bo-du-thao">
          <input type="hidden" name="id" value={document.id} />
          <ConfirmButton
            question="Bỏ dự thảo này?"
            details="Dự thảo không còn trong danh sách; muốn dùng thì soạn lại."
            confirmWords="Bỏ dự thảo"
          >
            Bỏ dự thảo
          </ConfirmButton>
        </ActionForm>
      </div>
    </PageBody>
  );
}
