import type { FormAction } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { OfficeChangeView } from "@/lib/documents/queries/office-changes";
import { EntryForm } from "../entry-form";
import { OFFICES_PATH } from "./offices-page";

/** One office that ended, new or known. */
export function OfficeForm({ action, change }: { action: FormAction; change?: OfficeChangeView }) {
  return (
    <EntryForm action={action} id="co-quan" entry={change} back={OFFICES_PATH}>
      <TextArea
        name="formerName"
        label="Tên cũ"
        hint="Các cách viết khác nhau cách nhau bằng dấu chấm phẩy, như “Sở Thông tin và Truyền thông; Sở TT&TT”."
        defaultValue={change?.formerName ?? ""}
        maxLength={300}
        rows={2}
        required
      />
      <TextField
        name="successorName"
        label="Nay là"
        hint="Chỉ ghi khi có đúng một cơ quan thay thế: kiểm lỗi sẽ đề xuất đổi thẳng tên này."
        defaultValue={change?.successorName ?? ""}
        maxLength={200}
        autoComplete="off"
      />
      <DateField name="since" label="Không còn từ ngày" defaultValue={change?.since ?? ""} required />
      <TextField
        name="source"
        label="Theo văn bản"
        defaultValue={change?.source ?? ""}
        maxLength={300}
        autoComplete="off"
        required
      />
      <TextArea
        name="note"
        label="Ghi chú"
        hint="Như: việc giảm nghèo chuyển về Sở Nông nghiệp và Môi trường."
        defaultValue={change?.note ?? ""}
        maxLength={500}
        rows={2}
      />
    </EntryForm>
  );
}
