import { type CommuneNames, communeInText } from "@/lib/organization/core/commune-names";
import type { BodyFacts } from "./decision-facts";

/** The full name of a body in running text: "Tổ giúp việc Ban Chỉ đạo chuyển đổi số xã Bình Lư". */
export function bodyInText({ kind, name }: Pick<BodyFacts, "kind" | "name">, commune: CommuneNames): string {
  const place = communeInText(commune);
  const plainName = name
    .trim()
    .replace(/\s+cấp (xã|phường|đặc khu)$/iu, "")
    .replace(/Ban [Cc]hỉ đạo$/u, "Ban Chỉ đạo chuyển đổi số");
  if (plainName.includes(kind === "group" ? commune.name : place)) return plainName;
  if (kind === "nhom-cong-tac") {
    return `${plainName} thuộc Tổ giúp việc Ban Chỉ đạo chuyển đổi số ${place}`;
  }
  return kind === "to-cnscd-ban" ? `${plainName}, ${place}` : `${plainName} ${place}`;
}
