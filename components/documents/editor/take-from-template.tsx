"use client";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { templatePartsAction } from "@/lib/document-kinds/actions/templates";
import { isPaperText, type PaperBlock } from "@/lib/document-kinds/core/papers/paper-content";
import { fitsLayout, type PaperLayout } from "@/lib/document-kinds/core/papers/paper-kind";
import { type Referable, showPaperReferences } from "@/lib/document-kinds/core/papers/paper-references";
import { type OfferedParts, takenPart } from "@/lib/document-kinds/core/templates/taken-part";
import { EditorField } from "./editor-field";

const NOTHING: ReadonlyMap<string, string> = new Map();

function wordsOf(block: PaperBlock, figures: Referable["figures"]): string {
  if (isPaperText(block)) return showPaperReferences(block.text, { cites: NOTHING, figures });
  if (block.type === "facts") return block.of === "teams" ? "Bảng các Tổ" : "Bảng thành viên Ban Chỉ đạo";
  return `Bảng: ${block.columns.map(({ head }) => head).join(", ")}`;
}

/** Parts of the commune's own wordings, each put behind the text by a press. Fetched when asked for. */
export function TakeFromTemplate({
  layout,
  blocks,
  figures,
  onBlocks,
}: {
  layout: PaperLayout;
  blocks: readonly PaperBlock[];
  figures: Referable["figures"];
  onBlocks: (blocks: readonly PaperBlock[]) => void;
}) {
  const [offered, setOffered] = useState<readonly OfferedParts[] | null>(null);
  const [chosen, setChosen] = useState("");
  const [fetching, startFetching] = useTransition();
  if (!offered) {
    const fetch = () => startFetching(async () => setOffered(await templatePartsAction()));
    return (
      <div className="mt-4">
        <Button onClick={fetch} disabled={fetching}>
          {fetching ? "Đang lấy mẫu…" : "Chèn đoạn từ mẫu của xã"}
        </Button>
      </div>
    );
  }
  if (offered.length === 0) return <p className="mt-4 text-muted">Xã chưa có mẫu nào để lấy đoạn.</p>;
  const template = offered.find(({ id }) => id === chosen) ?? offered[0];
  return (
    <section aria-label="Chèn đoạn từ mẫu của xã" className="mt-4 flex flex-col gap-3 border-line border-t pt-4">
      <EditorField label="Lấy đoạn từ mẫu" hint="Đoạn chèn vào cuối nội dung; dùng mũi tên để đưa đến chỗ cần.">
        {(id) => (
          <select
            id={id}
            value={template?.id ?? ""}
            onChange={(event) => setChosen(event.target.value)}
            className="control"
          >
            {offered.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </EditorField>
      <ul className="flex max-h-96 flex-col gap-2 overflow-y-auto">
        {template?.blocks.map((block) => {
          const taken = takenPart(block, layout, crypto.randomUUID());
          const words = wordsOf(taken, figures);
          const next = [...blocks, taken];
          if (words === "" || !fitsLayout(layout, next)) return null;
          return (
            <li key={block.id} className="flex items-start justify-between gap-3 border-line border-b pb-2">
              <span className="min-w-0">{words}</span>
              <Button onClick={() => onBlocks(next)} aria-label={`Chèn đoạn: ${words.slice(0, 80)}`}>
                Chèn
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
