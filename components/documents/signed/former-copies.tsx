import { instantText } from "@/components/audit/instant-text";
import { Disclosure } from "@/components/ui/disclosure";
import { isAltered } from "@/lib/documents/core/signed/signature";
import type { SignedCopyView } from "@/lib/documents/queries/signed-copies";
import { signedCopyHref } from "./signed-copy-href";
import { verdictLabel } from "./verdict-label";

/** Signed copies that another took the place of: kept, and to be looked at. */
export function FormerCopies({ documentId, copies }: { documentId: string; copies: readonly SignedCopyView[] }) {
  return (
    <Disclosure summary={`Các bản ký trước (${copies.length})`}>
      <ul className="flex flex-col gap-2">
        {copies.map((copy) => (
          <li key={copy.id}>
            <a href={signedCopyHref(documentId, copy)} target="_blank" rel="noreferrer" className="link break-words">
              {copy.fileName}
            </a>
            <span className="block text-muted">
              {copy.uploadedName} đính kèm lúc {instantText(copy.uploadedAt)}
              {copy.supersededAt ? `, được thay lúc ${instantText(copy.supersededAt)}` : ""}.{" "}
              {isAltered(copy.signatures) ? "Tệp bị sửa sau khi ký" : verdictLabel[copy.comparison.verdict]}
              {copy.confirmed ? `; ${copy.confirmed.name} đã xác nhận` : ""}.
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
