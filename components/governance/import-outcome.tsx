import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { UndoIcon } from "@/components/ui/icons";
import { undoImportAction } from "@/lib/governance/actions/import";
import { LIST_FORMS, type ListKind } from "@/lib/governance/core/list-forms";
import type { ImportOutcome, ImportView } from "@/lib/governance/queries/import-roster";
import { listWords } from "./import-words";

function linesOf(
  { entries, rosters, newPeople, namedHamlets, addedHamlets, replaced }: ImportOutcome,
  kind: ListKind,
): readonly string[] {
  return [
    kind === "doi-cnscd"
      ? `${entries} chỗ trong danh sách dự kiến của ${rosters} Tổ`
      : `${entries} người trong danh sách dự kiến`,
    `${newPeople} người mới trong danh sách cán bộ`,
    namedHamlets > 0 ? `${namedHamlets} bản được đặt tên` : "",
    addedHamlets > 0 ? `${addedHamlets} bản mới` : "",
    replaced > 0 ? `thay ${replaced} hàng có trước đó` : "",
  ].filter(Boolean);
}

/** A list that is no longer being checked: what it did, and the way back. */
export function ImportOutcomePart({ view }: { view: ImportView }) {
  const { state, outcome, committedAt } = view;
  if (state === "dropped") {
    return (
      <Alert tone="info" title="Danh sách này đã được bỏ, không ghi gì.">
        <Again kind={view.kind} />
      </Alert>
    );
  }
  if (!outcome) return null;
  return (
    <Card>
      <p className="font-semibold text-lg">
        {state === "undone" ? "Lần nhập này đã được hoàn tác." : "Đã ghi danh sách."}
      </p>
      <p className="mt-1">
        {committedAt ? `Lúc ${instantText(committedAt)} đã ghi: ` : "Đã ghi: "}
        {linesOf(outcome, view.kind).join("; ")}.
      </p>
      {state === "undone" ? (
        <Again kind={view.kind} />
      ) : (
        <div className="mt-4 flex flex-wrap gap-3">
          <LinkButton href={listWords[view.kind].written.href} tone="primary">
            {listWords[view.kind].written.label}
          </LinkButton>
          <ActionForm action={undoImportAction} id="hoan-tac">
            <input type="hidden" name="id" value={view.id} />
            <ConfirmButton
              question="Hoàn tác lần nhập này?"
              details={`Gỡ ${outcome.entries} người của lần nhập này khỏi ${listWords[view.kind].onto}, cả những chỗ đã sửa tay sau đó; đưa lại các hàng có trước; Tổ, tên bản và cán bộ mới thêm được bỏ nếu chưa dùng vào việc khác.`}
              confirmWords="Hoàn tác"
              tone="secondary"
            >
              <UndoIcon />
              Hoàn tác lần nhập này
            </ConfirmButton>
          </ActionForm>
        </div>
      )}
    </Card>
  );
}

function Again({ kind }: { kind: ListKind }) {
  return (
    <div className="mt-3">
      <LinkButton href={LIST_FORMS[kind].path}>Nhập danh sách khác</LinkButton>
    </div>
  );
}
