"use client";
import { Button } from "@/components/ui/button";
import type { PaperAnnex, PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { citesOf } from "@/lib/document-kinds/core/papers/paper-numbering";
import { readPaperReferences, showPaperReferences } from "@/lib/document-kinds/core/papers/paper-references";
import { BlocksEditor } from "./blocks-editor";
import { EditorField, EditorText } from "./editor-field";
import { MoveButtons, moved } from "./move-buttons";

/** Annexes, each with its title, its sheet upright or across, and its own text and tables. */
export function AnnexesEditor({
  content,
  figures,
  onContent,
}: {
  content: PaperContent;
  figures: Readonly<Record<string, string>>;
  onContent: (content: PaperContent) => void;
}) {
  const { annexes } = content;
  const labels = citesOf([], annexes);
  const write = (next: readonly PaperAnnex[]) => onContent({ ...content, annexes: next });
  const change = (annex: PaperAnnex, changes: Partial<PaperAnnex>) =>
    write(annexes.map((other) => (other === annex ? { ...annex, ...changes } : other)));
  return (
    <div className="flex flex-col gap-6">
      {annexes.map((annex, at) => {
        const label = labels.get(annex.id) ?? "Phụ lục";
        const referable = { cites: citesOf(annex.blocks, annexes), figures };
        return (
          <section
            key={annex.id}
            id={`sua-${annex.id}`}
            aria-label={label}
            className="flex scroll-mt-24 flex-col gap-3"
          >
            <div className="flex items-center justify-between gap-2 border-line border-b">
              <h2 className="font-semibold text-lg">{label}</h2>
              <MoveButtons
                what={label}
                onUp={at > 0 ? () => write(moved(annexes, at, -1)) : null}
                onDown={at < annexes.length - 1 ? () => write(moved(annexes, at, 1)) : null}
                onRemove={() => write(annexes.filter((other) => other !== annex))}
              />
            </div>
            <EditorField label="Tên phụ lục">
              {(id) => (
                <EditorText
                  id={id}
                  value={showPaperReferences(annex.title, referable)}
                  onText={(title) => change(annex, { title: readPaperReferences(title, referable) })}
                />
              )}
            </EditorField>
            <EditorField label="Khổ giấy">
              {(id) => (
                <select
                  id={id}
                  value={annex.orientation}
                  onChange={(event) =>
                    change(annex, { orientation: event.target.value === "landscape" ? "landscape" : "portrait" })
                  }
                  className="control w-auto self-start"
                >
                  <option value="portrait">A4 đứng</option>
                  <option value="landscape">A4 ngang</option>
                </select>
              )}
            </EditorField>
            <BlocksEditor
              blocks={annex.blocks}
              layout="headings"
              label={label}
              referable={referable}
              onBlocks={(blocks) => change(annex, { blocks })}
            />
          </section>
        );
      })}
      <div>
        <Button
          onClick={() =>
            write([
              ...annexes,
              {
                ...{ id: crypto.randomUUID(), title: "", orientation: "portrait" },
                blocks: [{ type: "paragraph", id: crypto.randomUUID(), text: "" }],
              },
            ])
          }
        >
          Thêm phụ lục
        </Button>
      </div>
    </div>
  );
}
