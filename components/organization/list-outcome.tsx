import { instantText } from "@/components/audit/instant-text";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { UndoIcon } from "@/components/ui/icons";
import type { ImportState } from "@/lib/organization/labels";

/** What a list that is no longer under check did, the way to what it wrote, and the way back. */
export function ListOutcome({
  list: { id, state, committedAt },
  did,
  title,
  open,
  undo,
  undoDetails,
}: {
  list: { readonly id: string; readonly state: ImportState; readonly committedAt: Date | null };
  /** "thêm 3 căn cứ, sửa 2"; null where nothing was written. */
  did: string | null;
  /** "Đã ghi danh mục." */
  title: string;
  open: { readonly href: string; readonly words: string };
  undo: FormAction;
  /** What undoing takes back and what stays. */
  undoDetails: string;
}) {
  if (state === "dropped" || did === null) {
    return <Alert tone="info" title="Danh sách này đã được bỏ, không ghi gì." />;
  }
  return (
    <Card>
      <p className="font-semibold text-lg">{state === "undone" ? "Lần nhập này đã được hoàn tác." : title}</p>
      <p className="mt-1">{`${committedAt ? `Lúc ${instantText(committedAt)} đã` : "Đã"} ${did}.`}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton href={open.href} tone="primary">
          {open.words}
        </LinkButton>
        {state === "committed" ? (
          <ActionForm action={undo} id="hoan-tac">
            <input type="hidden" name="id" value={id} />
            <ConfirmButton
              question="Hoàn tác lần nhập này?"
              details={undoDetails}
              confirmWords="Hoàn tác"
              tone="secondary"
            >
              <UndoIcon />
              Hoàn tác lần nhập này
            </ConfirmButton>
          </ActionForm>
        ) : null}
      </div>
    </Card>
  );
}
