"use client";
import { Button } from "@/components/ui/button";
import {
  type DecisionContent,
  type DraftArticle,
  type DraftBlock,
  type FactBlock,
  isText,
  type TextBlock,
} from "@/lib/document-kinds/core/content";
import { pasteText } from "@/lib/document-kinds/core/paste-text";
import { readReferences, showReferences } from "@/lib/document-kinds/core/references";
import { EditorText } from "./editor-field";
import { MoveButtons, moved } from "./move-buttons";
import type { PasteParts } from "./use-typing";

const KINDS: readonly { readonly type: TextBlock["type"]; readonly words: string }[] = [
  { type: "paragraph", words: "Đoạn" },
  { type: "clause", words: "Khoản (1, 2, 3)" },
  { type: "point", words: "Điểm (a, b, c)" },
];

const FACT_WORDS: Record<FactBlock["type"], string> = {
  members: "Danh sách thành viên – lấy từ danh sách dự kiến, sửa ở trang danh sách dự kiến.",
  established: "Câu thành lập các Tổ – số Tổ, số thành viên tự đếm từ các danh sách dự kiến.",
  amended: "Câu kiện toàn các Tổ – số Tổ tự đếm từ các danh sách dự kiến có thay đổi.",
  consolidated: "Câu về danh sách sau khi kiện toàn – số Tổ, số thành viên tự đếm.",
  changes: "Những thay đổi so với danh sách hiện nay – tự so từ danh sách dự kiến.",
  effect: "Câu về hiệu lực – theo ô “Có hiệu lực từ ngày” ở trên.",
};

/** The articles of the decision: text in boxes, form by itself. Numbers follow the order. */
export function ArticlesEditor({
  content,
  onContent,
}: {
  content: DecisionContent;
  onContent: (content: DecisionContent) => void;
}) {
  const { articles } = content;
  const ids = articles.map((article) => article.id);
  const write = (next: readonly DraftArticle[]) => onContent({ ...content, articles: next });
  const writeBlocks = (index: number, blocks: readonly DraftBlock[]) =>
    write(articles.map((article, other) => (other === index ? { ...article, blocks } : article)));
  const add = () => {
    const article: DraftArticle = {
      id: crypto.randomUUID(),
      blocks: [{ type: "paragraph", id: crypto.randomUUID(), text: "" }],
    };
    // Before the last article, which says who carries the decision out.
    write([...articles.slice(0, -1), article, ...articles.slice(-1)]);
  };
  return (
    <div className="flex flex-col gap-6">
      <p className="text-muted">
        Viết «Điều 1» để dẫn đến một điều: số tự đổi theo khi các điều đổi chỗ. Câu cuối cùng tự có dấu “./.”.
      </p>
      {articles.map((article, index) => (
        <section
          key={article.id}
          aria-label={`Điều ${index + 1}`}
          id={`sua-${article.id}`}
          className="flex flex-col gap-3"
        >
          <div className="flex items-center justify-between gap-2 border-line border-b">
            <h3 className="font-semibold text-lg">Điều {index + 1}</h3>
            <MoveButtons
              what={`Điều ${index + 1}`}
              onUp={index > 0 ? () => write(moved(articles, index, -1)) : null}
              onDown={index < articles.length - 1 ? () => write(moved(articles, index, 1)) : null}
              onRemove={articles.length > 1 ? () => write(articles.filter((_, other) => other !== index)) : null}
            />
          </div>
          {article.blocks.map((block, place) => (
            <BlockEditor
              key={block.id}
              block={block}
              label={`Điều ${index + 1}, ${place + 1}`}
              ids={ids}
              onBlock={(next) =>
                writeBlocks(
                  index,
                  article.blocks.map((other, at) => (at === place ? next : other)),
                )
              }
              onParts={(split, parts) => {
                const next = pasteText(article.blocks, place, split, parts, () => crypto.randomUUID());
                if (next) writeBlocks(index, next);
                return next !== null;
              }}
              onUp={place > 0 ? () => writeBlocks(index, moved(article.blocks, place, -1)) : null}
              onDown={
                place < article.blocks.length - 1 ? () => writeBlocks(index, moved(article.blocks, place, 1)) : null
              }
              onRemove={() =>
                writeBlocks(
                  index,
                  article.blocks.filter((_, at) => at !== place),
                )
              }
            />
          ))}
          <div>
            <Button
              tone="quiet"
              onClick={() =>
                writeBlocks(index, [
                  ...article.blocks,
                  { type: article.blocks.length > 0 ? "clause" : "paragraph", id: crypto.randomUUID(), text: "" },
                ])
              }
            >
              Thêm đoạn vào Điều {index + 1}
            </Button>
          </div>
        </section>
      ))}
      <div>
        <Button onClick={add}>Thêm điều mới</Button>
      </div>
    </div>
  );
}

function BlockEditor({
  block,
  label,
  ids,
  onBlock,
  onParts,
  onUp,
  onDown,
  onRemove,
}: {
  block: DraftBlock;
  label: string;
  ids: readonly string[];
  onBlock: (block: DraftBlock) => void;
  onParts: PasteParts;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
}) {
  if (!isText(block)) {
    return (
      <div
        id={`sua-${block.id}`}
        className="scroll-mt-24 flex items-start justify-between gap-2 rounded-md bg-sunken px-3 py-2"
      >
        <p>{FACT_WORDS[block.type]}</p>
        <MoveButtons what={`phần lấy từ dữ liệu ở ${label}`} onUp={onUp} onDown={onDown} onRemove={null} />
      </div>
    );
  }
  return (
    <div id={`sua-${block.id}`} className="scroll-mt-24 flex flex-col gap-1">
      <div className="flex items-center justify-between gap-2">
        <select
          aria-label={`Loại đoạn: ${label}`}
          value={block.type}
          onChange={(event) => {
            const kind = KINDS.find(({ type }) => type === event.target.value);
            if (kind) onBlock({ ...block, type: kind.type });
          }}
          className="control w-auto"
        >
          {KINDS.map(({ type, words }) => (
            <option key={type} value={type}>
              {words}
            </option>
          ))}
        </select>
        <MoveButtons what={`đoạn ${label}`} onUp={onUp} onDown={onDown} onRemove={onRemove} />
      </div>
      <EditorText
        aria-label={`Nội dung ${label}`}
        value={showReferences(block.text, ids)}
        onText={(text) => onBlock({ ...block, text: readReferences(text, ids) })}
        onParts={({ before, after }, parts) =>
          onParts({ before: readReferences(before, ids), after: readReferences(after, ids) }, parts)
        }
      />
    </div>
  );
}
