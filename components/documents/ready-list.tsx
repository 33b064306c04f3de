import { DangerIcon, SuccessIcon, WarningIcon } from "@/components/ui/icons";
import type { ReadyCode, ReadyLine } from "@/lib/document-kinds/core/readiness";

const MET: Record<ReadyCode, string> = {
  signer: "Đã chọn người ký",
  gaps: "Không còn chỗ để trống",
  bases: "Căn cứ đều còn hiệu lực",
  rest: "Không còn lỗi thể thức, danh sách",
};

const UNMET: Record<ReadyCode, (count: number) => string> = {
  signer: () => "Chưa chọn người ký",
  gaps: (count) => `Còn ${count} chỗ để trống (dấu “…”)`,
  bases: (count) => `${count} căn cứ không còn hiệu lực`,
  rest: (count) => `Còn ${count} lỗi thể thức, danh sách`,
};

/** What a draft must have before it goes on: met, to be seen, or in the way. */
export function ReadyList({ lines }: { lines: readonly ReadyLine[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {lines.map(({ code, count, blocking }) => {
        const met = count === 0;
        const Icon = met ? SuccessIcon : blocking ? DangerIcon : WarningIcon;
        const look = met ? "text-success" : blocking ? "text-danger" : "text-warn";
        return (
          <li key={code} className="flex items-center gap-2">
            <Icon className={look} />
            <span>
              {met ? MET[code] : UNMET[code](count)}
              {met ? null : <span className="sr-only">{blocking ? " (phải xong)" : " (nên xem lại)"}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
