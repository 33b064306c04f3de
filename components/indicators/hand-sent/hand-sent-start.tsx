import { FormerImports } from "@/components/organization/former-imports";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { readHandSentAction } from "@/lib/indicators/actions/hand-sent";
import type { HandSentRow } from "@/lib/indicators/queries/hand-sent";
import type { ImportState } from "@/lib/organization/labels";

export const handSentStateWords: Record<ImportState, string> = {
  open: "Chưa nhận",
  committed: "Đã nhận",
  undone: "Đã hoàn tác",
  dropped: "Đã bỏ",
};

/** Where a report comes in that was given by hand, because no network came: a file or a text. */
export function HandSentStart({ rows }: { rows: readonly HandSentRow[] }) {
  return (
    <PageBody>
      <PageHeader
        title="Nhận báo cáo gửi tay"
        help="nhap-so-lieu-ho"
        crumbs={[{ label: "Báo cáo", href: "/bao-cao" }]}
        intro="Bản nào lâu không có mạng thì gửi tệp hoặc đoạn chữ từ trang báo cáo trên điện thoại, qua Zalo, tin nhắn hay thẻ nhớ. Cổng cho xem trước; đọc hai lần, hoặc sau này máy tự gửi nữa, cũng chỉ thành một báo cáo."
      />
      <Card>
        <ActionForm action={readHandSentAction} id="doc-tep">
          <FileField
            name="file"
            label="Tệp báo cáo"
            hint="Tệp .json do điện thoại lưu, kèm cả ảnh; hoặc tệp chữ .txt."
            accept=".json,.txt,application/json,text/plain"
          />
          <TextArea
            name="pasted"
            label="Hoặc dán đoạn chữ vào đây"
            hint="Từ dòng “BÁO CÁO BẢN” đến dòng “Mã kiểm”. Thừa chữ ở trên, ở dưới không sao."
            rows={8}
            className="field-sizing-fixed"
          />
          <FormActions>
            <SubmitButton pendingWords="Đang đọc…">Đọc</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
      <FormerImports
        imports={rows}
        path="/bao-cao/doc-tep"
        title="Những báo cáo gửi tay đã đọc"
        head="Báo cáo"
        when="Đọc lúc"
        stateWords={handSentStateWords}
      />
    </PageBody>
  );
}
