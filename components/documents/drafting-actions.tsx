import { ActionForm } from "@/components/ui/action-form";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { requireActor } from "@/lib/access/require-actor";
import { trashDraftAction } from "@/lib/document-kinds/actions";
import { canKeepTemplates } from "@/lib/document-kinds/policy";
import type { DraftWay } from "@/lib/document-kinds/queries/draft-way";
import type { Stage } from "@/lib/documents/core/stages";
import { TemplateUsed } from "./templates/template-used";

const asksToSubmit = (stage: Stage) => stage === "drafting" || stage === "returned";
const fileOf = (id: string) => (kind: string) => `/van-ban/${id}/tep/${kind}`;

/** What stands beside the title of every draft: its files to take away, and the way on. */
export function DraftingActions({ id, way }: { id: string; way: DraftWay }) {
  const file = fileOf(id);
  return (
    <>
      <DownloadButton href={file("pdf?ban=trinh-ky")} target="_blank">
        In bản trình ký (PDF)
      </DownloadButton>
      <DownloadButton href={file("docx")}>Tải Word</DownloadButton>
      <LinkButton tone={way.mayIssue ? "secondary" : "primary"} href={`/van-ban/${id}/xu-ly`}>
        {asksToSubmit(way.stage) ? "Trình duyệt" : "Xử lý tiếp"}
      </LinkButton>
      {way.mayIssue ? (
        <LinkButton tone="primary" href={`/van-ban/${id}/ban-hanh`}>
          Cấp số, ban hành
        </LinkButton>
      ) : null}
    </>
  );
}

/** What stands below every draft: other ways to read it, and giving it up; `lost` says what happens then. */
export async function DraftingFoot({ id, lost }: { id: string; lost: string }) {
  const file = fileOf(id);
  const actor = await requireActor();
  return (
    <div className="flex flex-wrap items-center gap-3 border-line border-t pt-4 print:hidden">
      <TemplateUsed actor={actor} documentId={id} />
      <DownloadButton href={file("pdf")} target="_blank">
        PDF có chữ DỰ THẢO
      </DownloadButton>
      <DownloadButton href={file("html")} target="_blank">
        Bản đọc trên trình duyệt
      </DownloadButton>
      <LinkButton href={`/van-ban/${id}/tu-word`}>Lấy bản sửa từ Word</LinkButton>
      <LinkButton href={`/van-ban/${id}/so-sanh`}>So sánh</LinkButton>
      {canKeepTemplates(actor) ? <LinkButton href={`/van-ban/${id}/luu-mau`}>Lưu làm mẫu của xã</LinkButton> : null}
      <ActionForm action={trashDraftAction} id="bo-du-thao">
        <input type="hidden" name="id" value={id} />
        <ConfirmButton question="Bỏ dự thảo này?" details={lost} confirmWords="Bỏ dự thảo">
          Bỏ dự thảo
        </ConfirmButton>
      </ActionForm>
    </div>
  );
}
