"use client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { SavingLine } from "./saving-line";
import type { DraftInHand } from "./use-draft";

/** Whether it is saved, the way back and forth, and what to do when another saved first. */
export function DraftBar<Content>({ draft }: { draft: DraftInHand<Content> }) {
  const { clash, note } = draft;
  return (
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
      {note ? (
        <Alert
          tone="success"
          action={
            <div className="flex flex-wrap gap-2">
              {note.isNew && draft.undo ? <Button onClick={draft.undo}>Hoàn tác</Button> : null}
              <Button tone="quiet" onClick={() => draft.tell(null)}>
                Đóng
              </Button>
            </div>
          }
        >
          <p>{note.words}</p>
        </Alert>
      ) : null}
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
  );
}
