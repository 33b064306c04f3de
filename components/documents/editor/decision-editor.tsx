"use client";
import { useDeferredValue, useMemo } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { saveDraftAction } from "@/lib/document-kinds/actions";
import { composeDecision } from "@/lib/document-kinds/core/compose-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import type { DecisionFacts } from "@/lib/document-kinds/core/decision-facts";
import { gapFindings } from "@/lib/document-kinds/core/gaps-left";
import { insertInDecision, unsaid } from "@/lib/document-kinds/core/insert-sentence";
import { type DecisionRosterFinding, lintDecision } from "@/lib/document-kinds/core/lint-decision";
import { mendDecision } from "@/lib/document-kinds/core/mend-decision";
import type { PaperSigner } from "@/lib/document-kinds/core/papers/paper-facts";
import type { IssueDate } from "@/lib/documents/core/model";
import type { OfficeChange } from "@/lib/documents/core/office-change";
import type { OfferedGroup } from "@/lib/documents/core/recipients";
import type { RegisterEntry } from "@/lib/documents/core/register-entry";
import { renderHtml } from "@/lib/documents/core/render-html";
import { ArticlesEditor } from "./articles-editor";
import { BasesEditor, type OfferedBasis } from "./bases-editor";
import { Beside } from "./beside";
import { DraftBar } from "./draft-bar";
import { GeneralEditor } from "./general-editor";
import { mendingIn } from "./mending-in";
import { OfferedSentences } from "./offered-sentences";
import { RecipientsEditor } from "./recipients-editor";
import { useDraft } from "./use-draft";
import { TellContext } from "./use-typing";

export interface DecisionEditorProps {
  readonly id: string;
  readonly version: number;
  readonly content: DecisionContent;
  readonly facts: DecisionFacts;
  readonly rosterFindings: readonly DecisionRosterFinding[];
  readonly offeredBases: readonly OfferedBasis[];
  /** Every legal basis known: what is cited is judged by it. */
  readonly register: readonly RegisterEntry[];
  readonly offices: readonly OfficeChange[];
  readonly recipientGroups: readonly OfferedGroup[];
  readonly sentences: readonly string[];
  readonly signers: readonly PaperSigner[];
  readonly unitCodes: readonly string[];
  readonly date: IssueDate;
  readonly training: boolean;
}

const signerFor = (signers: readonly PaperSigner[], { issuer, signerPostId }: DecisionContent) =>
  signers.find((one) => one.id === signerPostId && one.issuer === issuer) ?? null;

/** The draft and the paper side by side; it saves itself, and says what is wrong as it is written. */
export function DecisionEditor(props: DecisionEditorProps) {
  const draft = useDraft(props, saveDraftAction);
  const { content, write } = draft;
  const shown = useDeferredValue(content);
  const { html, findings } = useMemo(() => {
    const signer = signerFor(props.signers, shown);
    const marks = { draft: true, training: props.training };
    const model = composeDecision(shown, { ...props.facts, signer }, { number: null, date: props.date, marks });
    const context = { register: props.register, unitCodes: props.unitCodes, offices: props.offices };
    return {
      html: renderHtml(model),
      findings: lintDecision(model, context, props.rosterFindings, props.facts.commune.hamletWord, gapFindings(shown)),
    };
  }, [shown, props]);
  return (
    <TellContext value={draft.tell}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <DraftBar draft={draft} />
          <Disclosure summary="Thông tin chung, người ký" open>
            <GeneralEditor content={content} signers={props.signers} onContent={write} />
          </Disclosure>
          <Disclosure summary={`Căn cứ (${content.bases.length})`}>
            <BasesEditor
              bases={content.bases}
              offered={props.offeredBases}
              register={props.register}
              onBases={(bases) => write({ ...content, bases })}
            />
          </Disclosure>
          <Disclosure summary={`Các điều (${content.articles.length})`} open>
            <OfferedSentences
              sentences={unsaid(content, props.sentences)}
              onInsert={(sentence) => write(insertInDecision(content, sentence, crypto.randomUUID()))}
            />
            <ArticlesEditor content={content} onContent={write} />
          </Disclosure>
          <Disclosure summary="Nơi nhận">
            <RecipientsEditor
              recipients={content.recipients}
              groups={props.recipientGroups}
              articles={content.articles}
              unitCodes={props.unitCodes}
              onRecipients={(recipients) => write({ ...content, recipients })}
            />
          </Disclosure>
        </div>
        <Beside html={html} findings={findings} bodies={props.facts.bodies} mending={mendingIn(draft, mendDecision)} />
      </div>
    </TellContext>
  );
}
