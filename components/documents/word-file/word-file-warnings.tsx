import { Alert } from "@/components/ui/alert";
import type { WordFileReview } from "@/lib/document-kinds/queries/word-file";
import type { DocumentMarks } from "@/lib/spreadsheets/core/document-marks";

/** Below this the file and the draft have little in common. */
const FEW_ALIKE = 0.35;

const MARK_WORDS: Record<keyof DocumentMarks, string> = {
  tracked:
    "Tệp còn dấu theo dõi thay đổi (Track Changes). Cổng đọc như đã chấp nhận hết; chỗ nào không muốn lấy thì bỏ chọn.",
  comments: "Ghi chú bên lề (Comments) không được lấy: đọc trong Word rồi sửa vào dự thảo.",
  footnotes: "Chú thích cuối trang không được lấy.",
  pictures: "Hình ảnh, hình vẽ trong tệp không được lấy.",
};
const MARKS = Object.keys(MARK_WORDS) as (keyof DocumentMarks)[];

/** What a person should know of the file before taking anything of it. */
export function WordFileWarnings({ review }: { review: WordFileReview }) {
  const { alike, otherType, marks, model } = review;
  const found = MARKS.filter((mark) => marks[mark]);
  return (
    <>
      {alike < FEW_ALIKE || otherType ? (
        <Alert tone="warning" title="Tệp này giống văn bản khác">
          <p>
            {otherType
              ? `Tệp ghi là ${otherType}, dự thảo này là ${model.typeName ?? "CÔNG VĂN"}. `
              : "Phần lớn lời văn trong tệp khác dự thảo này. "}
            Kiểm tra lại xem có chọn nhầm tệp không trước khi lấy.
          </p>
        </Alert>
      ) : null}
      {found.length > 0 ? (
        <Alert tone="info" title="Có phần không đọc từ tệp">
          <ul className="list-disc pl-5">
            {found.map((mark) => (
              <li key={mark}>{MARK_WORDS[mark]}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
