import type { DocumentModel } from "./model";
import { typeNameInText } from "./number";
import { numberArticles } from "./numbering";

/** Nơi nhận as one line of a register: "Như Điều 3; Sở Khoa học và Công nghệ". */
export function recipientWords(model: DocumentModel): string {
  const articles = numberArticles(model);
  const lines = model.recipients?.lines ?? [];
  return lines
    .map((line) => {
      if (line.type === "as-above") return model.addressees.length > 0 ? model.addressees.join("; ") : "Như trên";
      if (line.type === "as-article") return `Như Điều ${articles.get(line.articleId) ?? "…"}`;
      return line.text.replace(/[\s;.,]+$/u, "");
    })
    .join("; ");
}

/** Who keeps the copy on file: "VT, VHXH". */
export function archiveWords(model: DocumentModel): string {
  return (model.recipients?.archive ?? []).join(", ");
}

/** "Công văn về việc đôn đốc …", "Kế hoạch: Ngày chuyển đổi số": a paper that came in, as one reads it. */
export function receivedWords({ type, subject }: { readonly type: string; readonly subject: string }): string {
  const about = /^(?:về việc|v\/v)\s+/iu.exec(subject)?.[0];
  if (about) return `${type} về việc ${subject.slice(about.length)}`;
  return subject.toLocaleLowerCase("vi").startsWith(type.toLocaleLowerCase("vi")) ? subject : `${type}: ${subject}`;
}

/** "Quyết định về việc kiện toàn …": the type, then what it is about, as one reads it. */
export function typeAndSubject(typeName: string | null, subject: string): string {
  const about = subject.replace(/^Về việc/u, "về việc");
  return typeName === null
    ? `Công văn về việc ${about.replace(/^về việc /u, "")}`
    : `${typeNameInText(typeName)} ${about}`;
}
