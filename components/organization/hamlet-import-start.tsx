import { PageBody, PageHeader } from "@/components/ui/page-header";
import { uploadHamletsAction } from "@/lib/organization/actions/import-hamlets";
import type { HamletImportRow } from "@/lib/organization/queries/hamlet-import";
import { FormerImports } from "./former-imports";
import { ListUpload } from "./list-upload";

/** Where the commune's own list of bản comes in: a file or pasted lines. */
export function HamletImportStart({ word, imports }: { word: string; imports: readonly HamletImportRow[] }) {
  return (
    <PageBody narrow={imports.length === 0}>
      <PageHeader
        title={`Nhập danh sách ${word}`}
        crumbs={[{ label: "Bản", href: "/ban" }]}
        intro="Dùng để đặt tên cho những nơi còn để số và thêm những nơi còn thiếu. Cổng cho xem trước từng dòng; chưa bấm Ghi thì chưa có gì thay đổi."
      />
      <ListUpload
        action={uploadHamletsAction}
        id="nhap-ban"
        fileHint={`Tệp Excel .xlsx hoặc Word .docx có cột STT và cột tên ${word}, không quá 10 MB.`}
        pastedHint={`Mỗi dòng một ${word}, có số thứ tự hoặc không, như “1. Nà Khằm”.`}
      />
      <FormerImports imports={imports} path="/ban/nhap" />
    </PageBody>
  );
}
