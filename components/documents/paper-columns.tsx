import type { ReactNode } from "react";
import { PaperPreview } from "@/components/documents/paper-preview";
import type { DocumentModel } from "@/lib/documents/core/model";
import { renderHtml } from "@/lib/documents/core/render-html";

/** What is to be done at the left, the paper itself at the right; on a phone below each other. */
export function PaperColumns({ model, label, children }: { model: DocumentModel; label: string; children: ReactNode }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-6">{children}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div tabIndex={0} className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
        <PaperPreview html={renderHtml(model)} label={label} />
      </div>
    </div>
  );
}
