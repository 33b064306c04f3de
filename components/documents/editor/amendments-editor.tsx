"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AmendableArticle } from "@/lib/document-kinds/core/amendable";
import { nextLabel } from "@/lib/document-kinds/core/papers/amendments";
import type {
  Amendment,
  AmendmentAct,
  PaperAmendments,
  PaperBlock,
} from "@/lib/document-kinds/core/papers/paper-content";
import { BlocksEditor } from "./blocks-editor";
import { EditorField, EditorText } from "./editor-field";
import { MoveButtons, moved } from "./move-buttons";

const ACT_WORDS: Record<AmendmentAct, string> = {
  ...{ amend: "Sửa đổi, bổ sung", add: "Thêm một điều vào sau", repeal: "Bãi bỏ" },
};

const NO_REFERENCES = { cites: new Map<string, string>(), figures: {} };

const nameOf = ({ label, title }: Pick<AmendableArticle, "label" | "title">) =>
  `Điều ${label}${title ? `. ${title}` : ""}`;

function headOf({ act, label, articleLabel }: Amendment): string {
  if (act === "add") return `Thêm Điều ${label} vào sau Điều ${articleLabel}`;
  return `${ACT_WORDS[act]} Điều ${articleLabel}`;
}

/** The blocks as the draft's own: ids of their own, so that the text they came from is not touched. */
const taken = (blocks: readonly PaperBlock[]) => blocks.map((block) => ({ ...block, id: crypto.randomUUID() }));
const EMPTY = (): PaperBlock[] => [{ type: "paragraph", id: crypto.randomUUID(), text: "" }];

/** Which articles of another text the decision changes, adds or ends, each with its new words. */
export function AmendmentsEditor({
  amendments,
  articles,
  onAmendments,
}: {
  amendments: PaperAmendments;
  /** The text as it stands today. */
  articles: readonly AmendableArticle[];
  onAmendments: (amendments: PaperAmendments) => void;
}) {
  const { changes } = amendments;
  const [act, setAct] = useState<AmendmentAct>("amend");
  const [articleId, setArticleId] = useState(articles[0]?.id ?? "");
  const write = (next: readonly Amendment[]) => onAmendments({ ...amendments, changes: next });
  const change = (one: Amendment, parts: Partial<Amendment>) =>
    write(changes.map((other) => (other === one ? { ...one, ...parts } : other)));
  const touched = new Set(changes.flatMap((one) => (one.act === "add" ? [] : [one.articleId])));
  const offered = act === "add" ? articles : articles.filter(({ id }) => !touched.has(id));
  const chosen = offered.find(({ id }) => id === articleId) ?? offered[0];
  function add() {
    if (!chosen) return;
    const labels = [...articles.map(({ label }) => label), ...changes.flatMap(({ label }) => label ?? [])];
    const old = taken(chosen.blocks);
    const text: PaperBlock[] = act === "amend" && old.length > 0 ? old : EMPTY();
    const one: Amendment = {
      ...{ id: crypto.randomUUID(), act, articleId: chosen.id, articleLabel: chosen.label },
      label: act === "add" ? nextLabel(chosen.label, labels) : null,
      title: act === "amend" ? chosen.title : "",
      blocks: act === "repeal" ? [] : text,
    };
    write([...changes, one]);
  }
  return (
    <div className="flex flex-col gap-6">
      <p className="text-muted">Sửa {amendments.named}. Chọn từng điều; lời văn hiện nay có sẵn để sửa tiếp.</p>
      {changes.map((one, at) => {
        const head = headOf(one);
        return (
          <section key={one.id} id={`sua-${one.id}`} aria-label={head} className="flex scroll-mt-24 flex-col gap-3">
            <div className="flex items-center justify-between gap-2 border-line border-b">
              <h2 className="font-semibold text-lg">
                {at + 1}. {head}
              </h2>
              <MoveButtons
                what={head}
                onUp={at > 0 ? () => write(moved(changes, at, -1)) : null}
                onDown={at < changes.length - 1 ? () => write(moved(changes, at, 1)) : null}
                onRemove={() => write(changes.filter((other) => other !== one))}
              />
            </div>
            {one.act === "repeal" ? null : (
              <>
                <EditorField label="Tên điều" hint="Để trống nếu điều không có tên.">
                  {(id) => <EditorText id={id} value={one.title} onText={(title) => change(one, { title })} />}
                </EditorField>
                <BlocksEditor
                  blocks={one.blocks}
                  layout="within-article"
                  label={head}
                  referable={NO_REFERENCES}
                  onBlocks={(blocks) => change(one, { blocks })}
                />
              </>
            )}
          </section>
        );
      })}
      {articles.length === 0 ? (
        <p className="text-muted">Không đọc được các điều của văn bản cần sửa.</p>
      ) : (
        <div className="flex flex-col gap-3 rounded-md bg-sunken px-3 py-3">
          <EditorField label="Việc cần làm">
            {(id) => (
              <select
                id={id}
                value={act}
                onChange={(event) => setAct(event.target.value as AmendmentAct)}
                className="control w-auto self-start"
              >
                {(Object.keys(ACT_WORDS) as AmendmentAct[]).map((value) => (
                  <option key={value} value={value}>
                    {ACT_WORDS[value]}
                  </option>
                ))}
              </select>
            )}
          </EditorField>
          <EditorField label="Điều">
            {(id) => (
              <select
                id={id}
                value={chosen?.id ?? ""}
                onChange={(event) => setArticleId(event.target.value)}
                className="control"
              >
                {offered.map((article) => (
                  <option key={article.id} value={article.id}>
                    {nameOf(article)}
                  </option>
                ))}
              </select>
            )}
          </EditorField>
          <div>
            <Button disabled={!chosen} onClick={add}>
              Đưa vào dự thảo
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
