"use client";
import { useDeferredValue, useMemo } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { savePaperAction } from "@/lib/document-kinds/actions";
import type { AmendableArticle } from "@/lib/document-kinds/core/amendable";
import { insertInPaper, unsaid } from "@/lib/document-kinds/core/insert-sentence";
import { composePaper } from "@/lib/document-kinds/core/papers/compose-paper";
import { lintPaper } from "@/lib/document-kinds/core/papers/lint-paper";
import { mendPaper } from "@/lib/document-kinds/core/papers/mend-paper";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperFacts } from "@/lib/document-kinds/core/papers/paper-facts";
import { figuresIn } from "@/lib/document-kinds/core/papers/paper-figures";
import { type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { citesOf } from "@/lib/document-kinds/core/papers/paper-numbering";
import type { IssueDate } from "@/lib/documents/core/model";
import type { OfficeChange } from "@/lib/documents/core/office-change";
import type { OfferedGroup } from "@/lib/documents/core/recipients";
import type { RegisterEntry } from "@/lib/documents/core/register-entry";
import { renderHtml } from "@/lib/documents/core/render-html";
import { AmendmentsEditor } from "./amendments-editor";
import { AnnexesEditor } from "./annexes-editor";
import { BasesEditor, type OfferedBasis } from "./bases-editor";
import { Beside } from "./beside";
import { BlocksEditor } from "./blocks-editor";
import { DraftBar } from "./draft-bar";
import { EditorField, EditorText } from "./editor-field";
import { mendingIn } from "./mending-in";
import { OfferedSentences } from "./offered-sentences";
import { PaperGeneral } from "./paper-general";
import { RecipientsEditor } from "./recipients-editor";
import { TakeFromTemplate } from "./take-from-template";
import { useDraft } from "./use-draft";
import { TellContext } from "./use-typing";

export interface PaperEditorProps {
  readonly id: string;
  readonly version: number;
  readonly kindCode: PaperKindCode;
  readonly content: PaperContent;
  readonly facts: PaperFacts;
  readonly offeredBases: readonly OfferedBasis[];
  /** Every legal basis known: what is cited is judged by it. */
  readonly register: readonly RegisterEntry[];
  readonly offices: readonly OfficeChange[];
  readonly recipientGroups: readonly OfferedGroup[];
  readonly sentences: readonly string[];
  readonly amendable: readonly AmendableArticle[];
  readonly date: IssueDate;
  readonly training: boolean;
}

/** The draft of a paper and the paper side by side; it saves itself, and says what is wrong as it is written. */
export function PaperEditor(props: PaperEditorProps) {
  const { facts } = props;
  const kind = paperKinds[props.kindCode];
  const draft = useDraft(props, savePaperAction);
  const { content, write } = draft;
  const shown = useDeferredValue(content);
  const unitCodes = facts.units.map(({ abbreviation }) => abbreviation);
  const figures = useMemo(() => figuresIn(facts, kind, content), [facts, kind, content]);
  const { html, findings } = useMemo(() => {
    const marks = { draft: true, training: props.training };
    const model = composePaper(kind, shown, props.facts, { number: null, date: props.date, marks });
    const { unitType, name } = props.facts.commune;
    const codes = props.facts.units.map(({ abbreviation }) => abbreviation);
    const { register, offices } = props;
    const context = { register, offices, unitCodes: codes, commune: { unitType, name } };
    return { html: renderHtml(model), findings: lintPaper(model, shown, context) };
  }, [shown, props, kind]);
  const { attached, amendments } = content;
  return (
    <TellContext value={draft.tell}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <DraftBar draft={draft} />
          <Disclosure summary="Thông tin chung, người ký" open>
            <PaperGeneral kind={kind} content={content} facts={facts} onContent={write} />
          </Disclosure>
          <Disclosure summary={`Căn cứ (${content.bases.length})`}>
            <BasesEditor
              bases={content.bases}
              offered={props.offeredBases}
              register={props.register}
              onBases={(bases) => write({ ...content, bases })}
            />
          </Disclosure>
          <Disclosure summary="Nội dung" open>
            <p className="mb-4 text-muted">
              Số I, 1, a tự chạy theo thứ tự; câu cuối tự có dấu “./.”. Dẫn đến chỗ khác: viết giữa « và », như «Mục
              II», «Điều 3», «{figures["so-ban"]}»; khi đổi chỗ, số tự đổi theo.
            </p>
            <OfferedSentences
              sentences={unsaid(content, props.sentences)}
              onInsert={(sentence) => write(insertInPaper(content, sentence, crypto.randomUUID()))}
            />
            <BlocksEditor
              blocks={content.blocks}
              layout={kind.layout}
              label="Nội dung"
              referable={{ cites: citesOf(content.blocks, content.annexes), figures }}
              onBlocks={(blocks) => write({ ...content, blocks })}
            />
            <TakeFromTemplate
              layout={kind.layout}
              blocks={content.blocks}
              figures={figures}
              onBlocks={(blocks) => write({ ...content, blocks })}
            />
          </Disclosure>
          {amendments ? (
            <Disclosure summary={`Các điều sửa đổi (${amendments.changes.length})`} open>
              <AmendmentsEditor
                amendments={amendments}
                articles={props.amendable}
                onAmendments={(next) => write({ ...content, amendments: next })}
              />
            </Disclosure>
          ) : null}
          {attached ? (
            <Disclosure summary={`${attached.typeName} kèm theo`}>
              <div className="flex flex-col gap-4">
                <EditorField label={`Trích yếu của ${attached.typeName.toLocaleLowerCase("vi")}`}>
                  {(id) => (
                    <EditorText
                      id={id}
                      value={attached.subject}
                      onText={(subject) => write({ ...content, attached: { ...attached, subject } })}
                    />
                  )}
                </EditorField>
                <BlocksEditor
                  blocks={attached.blocks}
                  layout={attached.blocks[0]?.type === "chapter" ? "chapters" : "headings"}
                  label={attached.typeName}
                  referable={{ cites: citesOf(attached.blocks, content.annexes), figures }}
                  onBlocks={(blocks) => write({ ...content, attached: { ...attached, blocks } })}
                />
              </div>
            </Disclosure>
          ) : null}
          {content.annexOf ? null : (
            <>
              <Disclosure summary={`Phụ lục (${content.annexes.length})`}>
                <AnnexesEditor content={content} figures={figures} onContent={write} />
              </Disclosure>
              <Disclosure summary="Nơi nhận">
                <RecipientsEditor
                  recipients={content.recipients}
                  addressees={content.addressees}
                  groups={props.recipientGroups}
                  articles={content.blocks.filter(({ type }) => type === "article")}
                  unitCodes={unitCodes}
                  onRecipients={(recipients) => write({ ...content, recipients })}
                />
              </Disclosure>
            </>
          )}
        </div>
        <Beside html={html} findings={findings} bodies={[]} mending={mendingIn(draft, mendPaper)} />
      </div>
    </TellContext>
  );
}
