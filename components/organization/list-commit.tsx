import type { ComponentProps, ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { SubmitButton } from "@/components/ui/submit-button";

type Action = ComponentProps<typeof ActionForm>["action"];

/** The last step of a list: all of it written or nothing, and the way to put it aside. */
export function ListCommit({
  list: { id, version },
  commit,
  drop,
  words,
  reason,
  children,
}: {
  list: { readonly id: string; readonly version: number };
  commit: Action;
  drop: Action;
  /** "Ghi danh sách 25 người" */
  words: string;
  /** Why it cannot be written yet; "" when it can. */
  reason: string;
  /** What the form says besides. */
  children?: ReactNode;
}) {
  return (
    <>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        <ActionForm action={commit} id="ghi" className="gap-2!">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          {children}
          <SubmitButton
            disabled={reason !== ""}
            aria-describedby={reason ? "chua-ghi-duoc" : undefined}
            pendingWords="Đang ghi…"
          >
            {words}
          </SubmitButton>
        </ActionForm>
        <ActionForm action={drop} id="bo-nhap">
          <input type="hidden" name="id" value={id} />
          <ConfirmButton
            question="Bỏ danh sách này, không nhập?"
            details="Chưa có gì được ghi nên không mất gì. Muốn nhập lại thì tải tệp lên lần nữa."
            confirmWords="Bỏ danh sách"
            tone="quiet"
          >
            Bỏ, không nhập
          </ConfirmButton>
        </ActionForm>
      </div>
      {reason ? (
        <p id="chua-ghi-duoc" className="mt-2 font-semibold text-danger">
          {reason}
        </p>
      ) : (
        <p className="mt-2 text-muted">Tất cả cùng được ghi hoặc không ghi gì. Ghi xong vẫn hoàn tác được.</p>
      )}
    </>
  );
}
