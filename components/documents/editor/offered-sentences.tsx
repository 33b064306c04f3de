"use client";
import { Button } from "@/components/ui/button";

/** What the text may say of what the document does to others, put in with one press; nothing once it is said. */
export function OfferedSentences({
  sentences,
  onInsert,
}: {
  sentences: readonly string[];
  onInsert: (sentence: string) => void;
}) {
  if (sentences.length === 0) return null;
  return (
    <ul className="mb-4 flex flex-col gap-3">
      {sentences.map((sentence) => (
        <li key={sentence} className="flex flex-col items-start gap-2 rounded-md bg-sunken px-3 py-2">
          <p>Lời văn chưa có câu: “{sentence}”</p>
          <Button onClick={() => onInsert(sentence)}>Chèn câu này</Button>
        </li>
      ))}
    </ul>
  );
}
