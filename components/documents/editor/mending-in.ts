import { mendAll } from "@/lib/document-kinds/core/mend-words";
import type { Mend } from "@/lib/documents/core/lint/finding";
import { mendInWords } from "@/lib/documents/core/lint/mend";
import type { Mending } from "../findings-list";
import type { DraftInHand } from "./use-draft";

/** "Sửa “hai” thành “ba”" once it is done. */
const done = (words: string) => `Đã ${words.charAt(0).toLocaleLowerCase("vi")}${words.slice(1)}.`;

/** Findings put right in a draft: one press is one step back, and says what it did. */
export function mendingIn<Content>(
  draft: DraftInHand<Content>,
  mendOne: (content: Content, mend: Mend) => Content | null,
): Mending {
  return {
    can: ({ mend }) => mend !== undefined && mendOne(draft.content, mend) !== null,
    mend(findings) {
      const mends = findings.flatMap(({ mend }) => (mend ? [mend] : []));
      const mended = mendAll(draft.content, mends, mendOne);
      if (!mended) return;
      draft.write(mended);
      const [only] = mends;
      draft.tell(mends.length === 1 && only ? done(mendInWords(only)) : `Đã sửa ${mends.length} chỗ.`);
    },
  };
}
