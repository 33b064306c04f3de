import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { WordChange } from "@/lib/documents/core/diff/words";

/** One side of a changed text: what was taken out is struck through, what was put in underlined, not told by colour. */
export function ChangedWords({ words, side }: { words: readonly WordChange[]; side: "before" | "after" }) {
  const gone = side === "before" ? "added" : "removed";
  return words.map(({ type, text }, index) => {
    // The words of a text never change their order here: its place is its name.
    const key = `${index}-${type}`;
    if (type === gone) return null;
    if (type === "same" || text.trim() === "") return <span key={key}>{text}</span>;
    return type === "removed" ? (
      <del key={key} className="rounded-sm bg-danger-soft text-danger decoration-2">
        <VisuallyHidden>[bỏ: </VisuallyHidden>
        {text}
        <VisuallyHidden>]</VisuallyHidden>
      </del>
    ) : (
      <ins key={key} className="rounded-sm bg-success-soft font-semibold text-success decoration-2 underline-offset-2">
        <VisuallyHidden>[thêm: </VisuallyHidden>
        {text}
        <VisuallyHidden>]</VisuallyHidden>
      </ins>
    );
  });
}
