"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { DangerIcon, SuccessIcon } from "@/components/ui/icons";
import { composeDecision } from "@/lib/document-kinds/core/compose-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import type { DecisionFacts } from "@/lib/document-kinds/core/decision-facts";
import {
  type DecisionFinding,
  type DecisionRosterFinding,
  lintDecision,
} from "@/lib/document-kinds/core/lint-decision";
import type { Validity } from "@/lib/documents/core/basis-validity";
import type { IssueDate } from "@/lib/documents/core/model";
import { renderHtml } from "@/lib/documents/core/render-html";
import type { DraftedBody } from "../drafted-body";
import { FindingsList } from "../findings-list";
import { PaperPreview } from "../paper-preview";
import { ArticlesEditor } from "./articles-editor";
import { BasesEditor, type OfferedBasis } from "./bases-editor";
import { GeneralEditor } from "./general-editor";
import { RecipientsEditor } from "./recipients-editor";
import { SavingLine } from "./saving-line";
import { useDraft } from "./use-draft";

export interface EditorSigner {
  readonly postId: string;
  readonly name: string;
  readonly signing: "chu-tich" | "pho-chu-tich";
  readonly words: string;
}

export interface DecisionEditorProps {
  readonly id: string;
  readonly version: number;
  readonly content: DecisionContent;
  readonly facts: DecisionFacts;
  readonly rosterFindings: readonly DecisionRosterFinding[];
  readonly offeredBases: readonly OfferedBasis[];
  readonly validities: Readonly<Record<string, Validity>>;
  readonly signers: readonly EditorSigner[];
  readonly unitCodes: readonly string[];
  readonly date: IssueDate;
  readonly training: boolean;
}

/** The draft and the paper side by side; it saves itself, and says what is wrong as it is written. */
export function DecisionEditor(props: DecisionEditorProps) {
  const draft = useDraft(props.id, props.version, props.content);
  const { content, write, clash } = draft;
  const shown = useDeferredValue(content);
  const { html, findings } = useMemo(() => {
    const signer = props.signers.find((one) => one.postId === shown.signerPostId) ?? null;
    const marks = { draft: true, training: props.training };
    const model = composeDecision(shown, { ...props.facts, signer }, { number: null, date: props.date, marks });
    const context = { validities: props.validities, unitCodes: props.unitCodes };
    return {
      html: renderHtml(model),
      findings: lintDecision(model, context, props.rosterFindings, props.facts.commune.hamletWord),
    };
  }, [shown, props]);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-4">
        <div className="sticky top-0 z-10 flex flex-col gap-2 border-line border-b bg-page py-2">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <SavingLine saving={draft.saving} />
            <a href="#ben-canh" className="link lg:sr-only lg:focus:not-sr-only">
              Đến phần xem trước, kiểm lỗi
            </a>
            <div className="flex">
              <Button tone="quiet" disabled={!draft.undo} onClick={draft.undo ?? undefined}>
                Hoàn tác
              </Button>
              <Button tone="quiet" disabled={!draft.redo} onClick={draft.redo ?? undefined}>
                Làm lại
              </Button>
            </div>
          </div>
          {clash ? (
            <Alert
              tone="warning"
              title={clash.words}
              action={
                <div className="flex flex-wrap gap-2">
                  <Button tone="primary" onClick={() => draft.settle("merged", clash)}>
                    Gộp cả hai
                  </Button>
                  <Button onClick={() => draft.settle("theirs", clash)}>Lấy bản của họ</Button>
                </div>
              }
            >
              <p>
                Chưa lưu phần của bạn.{" "}
                {clash.conflicts.length > 0
                  ? `Cả hai cùng sửa: ${clash.conflicts.join(", ")}; khi gộp, giữ phần của bạn ở đó.`
                  : "Hai bên sửa khác chỗ nên gộp được, không mất gì."}
              </p>
            </Alert>
          ) : null}
        </div>
        <Disclosure summary="Thông tin chung, người ký" open>
          <GeneralEditor content={content} signers={props.signers} onContent={write} />
        </Disclosure>
        <Disclosure summary={`Căn cứ (${content.bases.length})`}>
          <BasesEditor content={content} offered={props.offeredBases} onContent={write} />
        </Disclosure>
        <Disclosure summary={`Các điều (${content.articles.length})`} open>
          <ArticlesEditor content={content} onContent={write} />
        </Disclosure>
        <Disclosure summary="Nơi nhận">
          <RecipientsEditor content={content} unitCodes={props.unitCodes} onContent={write} />
        </Disclosure>
      </div>
      <Beside html={html} findings={findings} bodies={props.facts.bodies} />
    </div>
  );
}

/** The paper, or what is wrong with it: one at a time, so that either has the whole height. */
function Beside({
  html,
  findings,
  bodies,
}: {
  html: string;
  findings: readonly DecisionFinding[];
  bodies: readonly DraftedBody[];
}) {
  const [shown, setShown] = useState<"paper" | "findings">("paper");
  const errors = findings.filter((finding) => finding.severity === "error").length;
  return (
    <div
      id="ben-canh"
      className="flex min-w-0 scroll-mt-4 flex-col gap-4 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)]"
    >
      <div className="flex shrink-0 flex-wrap gap-2">
        <Button
          aria-pressed={shown === "paper"}
          tone={shown === "paper" ? "primary" : "secondary"}
          onClick={() => setShown("paper")}
        >
          Xem trước
        </Button>
        <Button
          aria-pressed={shown === "findings"}
          tone={shown === "findings" ? "primary" : "secondary"}
          onClick={() => setShown("findings")}
        >
          {errors > 0 ? <DangerIcon /> : <SuccessIcon />}
          Kiểm lỗi: {errors} lỗi, {findings.length - errors} điều cần xem
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div tabIndex={0} className="min-h-0 overflow-y-auto rounded-lg border border-line">
        {shown === "paper" ? (
          <PaperPreview html={html} label="Xem trước văn bản" />
        ) : (
          <section aria-label="Kiểm lỗi" className="bg-surface p-4">
            <FindingsList findings={findings} bodies={bodies} />
          </section>
        )}
      </div>
    </div>
  );
}
