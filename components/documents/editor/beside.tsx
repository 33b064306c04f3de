"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DangerIcon, SuccessIcon } from "@/components/ui/icons";
import type { DecisionFinding } from "@/lib/document-kinds/core/lint-decision";
import type { DraftedBody } from "../drafted-body";
import { FindingsList, type Mending } from "../findings-list";
import { PaperPreview } from "../paper-preview";

/** The paper, or what is wrong with it: one at a time, so that either has the whole height. */
export function Beside({
  html,
  findings,
  bodies,
  mending,
}: {
  html: string;
  findings: readonly DecisionFinding[];
  bodies: readonly DraftedBody[];
  mending: Mending;
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
            <FindingsList findings={findings} bodies={bodies} mending={mending} />
          </section>
        )}
      </div>
    </div>
  );
}
