import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import {
  changeHamletImportAction,
  commitHamletImportAction,
  dropHamletImportAction,
  undoHamletImportAction,
} from "@/lib/organization/actions/import-hamlets";
import type { HamletRow } from "@/lib/organization/core/hamlet-list";
import { importStateLabel } from "@/lib/organization/labels";
import type { HamletImportView } from "@/lib/organization/queries/hamlet-import";
import { ListCommit } from "./list-commit";
import { ListOutcome } from "./list-outcome";

function PlanWords({ plan }: HamletRow) {
  switch (plan.kind) {
    case "known":
      return "Đã có, không đổi";
    case "name":
      return `Đặt tên cho ${plan.was}`;
    case "add":
      return "Thêm mới";
    case "skip":
      return "Bỏ qua";
    case "problem":
      return (
        <div>
          <Tag tone="danger">Cần xem</Tag> {plan.words}
        </div>
      );
  }
}

function choiceOf({ plan }: HamletRow): string {
  if (plan.kind === "name") return `name:${plan.hamletId}`;
  return plan.kind === "add" || plan.kind === "skip" ? plan.kind : "";
}

function RowChoice({ row, view }: { row: HamletRow; view: HamletImportView }) {
  if (row.plan.kind === "known") return null;
  const own = row.plan.kind === "name" ? [{ id: row.plan.hamletId, name: row.plan.was }] : [];
  const numbered = [...own, ...view.plan.free].map(({ id, name }) => ({
    value: `name:${id}`,
    label: `Đặt tên cho ${name}`,
  }));
  return (
    <ActionForm action={changeHamletImportAction} id={`dong-${row.row}`} doneWords={false}>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="row" value={row.row} />
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-48">
          <SelectField
            key={choiceOf(row)}
            name="choice"
            id={`dong-${row.row}-chon`}
            label={`Dòng ${row.row} thì`}
            empty="Để cổng chọn"
            defaultValue={choiceOf(row)}
            choices={[{ value: "add", label: "Thêm mới" }, { value: "skip", label: "Bỏ qua dòng này" }, ...numbered]}
          />
        </div>
        <SubmitButton tone="secondary">
          Chọn<span className="sr-only"> cho dòng {row.row}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function columnsOf(view: HamletImportView): readonly Column<HamletRow>[] {
  return [
    { key: "row", head: "Dòng", numeric: true, className: "w-px", cell: ({ row }) => row },
    { key: "number", head: "Số", numeric: true, className: "w-px", cell: ({ number }) => number ?? "" },
    { key: "name", head: "Tên", rowHead: true, className: "min-w-40", cell: ({ name }) => name || "(chưa có tên)" },
    { key: "plan", head: "Sẽ làm gì", className: "min-w-52", cell: (row) => <PlanWords {...row} /> },
    {
      key: "choice",
      head: "Chọn cách khác",
      className: "min-w-72",
      cell: (row) => (view.state === "open" ? <RowChoice row={row} view={view} /> : null),
    },
  ];
}

/** A list of bản on its way in: every row with what becomes of it; or what the list did. */
export function HamletImportPage({ view, word }: { view: HamletImportView; word: string }) {
  const open = view.state === "open";
  return (
    <PageBody>
      <PageHeader
        title={view.fileName}
        crumbs={[
          { label: "Bản", href: "/ban" },
          { label: `Nhập danh sách ${word}`, href: "/ban/nhap" },
        ]}
        tag={<Tag tone={open ? "active" : "neutral"}>{importStateLabel[view.state]}</Tag>}
      />
      {open ? <WritePart view={view} word={word} /> : <OutcomePart view={view} word={word} />}
      {open ? (
        <Card flush>
          <DataTable
            caption={`Các ${word} trong danh sách`}
            columns={columnsOf(view)}
            rows={view.plan.rows}
            rowKey={({ row }) => String(row)}
            numbered={false}
          />
        </Card>
      ) : null}
    </PageBody>
  );
}

function WritePart({ view, word }: { view: HamletImportView; word: string }) {
  const { plan } = view;
  const count = (kind: string) => plan.rows.filter((row) => row.plan.kind === kind).length;
  const wrong = count("problem");
  const reason =
    wrong > 0
      ? `Còn ${wrong} dòng cần xem trước khi ghi.`
      : plan.ready
        ? ""
        : `Không có ${word} nào để đặt tên hay thêm.`;
  return (
    <Card>
      <p>
        {`Đọc được ${plan.rows.length} dòng: đặt tên ${count("name")} ${word} còn để số, thêm ${count("add")} ${word}, ${count("known")} đã có, ${count("skip")} bỏ qua.`}
        {plan.free.length > 0 ? ` Ghi xong vẫn còn ${plan.free.length} ${word} để số.` : ""}
      </p>
      <ListCommit
        list={view}
        commit={commitHamletImportAction}
        drop={dropHamletImportAction}
        words={`Ghi danh sách ${word}`}
        reason={reason}
      />
    </Card>
  );
}

function OutcomePart({ view, word }: { view: HamletImportView; word: string }) {
  const { outcome } = view;
  return (
    <ListOutcome
      list={view}
      did={outcome && `đặt tên ${outcome.named} ${word}, thêm ${outcome.added} ${word}`}
      title="Đã ghi danh sách."
      open={{ href: "/ban", words: `Mở danh sách ${word}` }}
      undo={undoHamletImportAction}
      undoDetails={`Tên đã đặt trở lại thành số, ${word} đã thêm được gỡ; nơi nào đã có người phụ trách, có Tổ hoặc đã sửa thì giữ nguyên.`}
    />
  );
}
