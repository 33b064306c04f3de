import { ListCommit } from "@/components/organization/list-commit";
import { ListOutcome } from "@/components/organization/list-outcome";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import {
  changeBasisImportAction,
  commitBasisImportAction,
  dropBasisImportAction,
  undoBasisImportAction,
} from "@/lib/document-kinds/actions/import-bases";
import type { BasisImportView } from "@/lib/document-kinds/queries/bases-import";
import type { BasisRow } from "@/lib/documents/core/basis-list";
import { formatDay } from "@/lib/kernel/civil-date";
import { importStateLabel } from "@/lib/organization/labels";
import { BASIS_IMPORT_PATH } from "./basis-import-start";

function PlanWords({ plan }: BasisRow) {
  switch (plan.kind) {
    case "add":
      return "Thêm mới";
    case "known":
      return "Đã có, không đổi";
    case "differs":
      return `Đã có, giữ như cũ. Danh sách ghi khác: ${plan.differences.join(", ")}`;
    case "update":
      return `Sửa theo danh sách: ${plan.differences.join(", ")}`;
    case "skip":
      return "Bỏ qua";
    case "problem":
      return (
        <div>
          <Tag tone="danger">Cần sửa</Tag> {plan.words.join(" ")}
        </div>
      );
  }
}

/** The other thing a row may do than what the portal would. */
function otherChoices({ plan }: BasisRow): readonly { readonly value: string; readonly words: string }[] {
  const skip = { value: "skip", words: "Bỏ qua dòng này" };
  const update = { value: "update", words: "Sửa theo danh sách" };
  const back = { value: "", words: "Để như cũ" };
  switch (plan.kind) {
    case "known":
      return [];
    case "differs":
      return [update];
    case "update":
      return [back];
    case "skip":
      return [{ value: "", words: "Không bỏ qua" }];
    default:
      return [skip];
  }
}

function RowChoice({ row, view }: { row: BasisRow; view: BasisImportView }) {
  return otherChoices(row).map(({ value, words }) => (
    <ActionForm key={value} action={changeBasisImportAction} id={`dong-${row.row}-${value || "lai"}`} doneWords={false}>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="row" value={row.row} />
      <input type="hidden" name="choice" value={value} />
      <SubmitButton tone="secondary">
        {words}
        <span className="sr-only"> (dòng {row.row})</span>
      </SubmitButton>
    </ActionForm>
  ));
}

function columnsOf(view: BasisImportView): readonly Column<BasisRow>[] {
  return [
    { key: "row", head: "Dòng", numeric: true, className: "w-px", cell: ({ row }) => row },
    {
      key: "name",
      head: "Văn bản",
      rowHead: true,
      className: "min-w-64",
      cell: ({ name, title, facts: { number } }) => (
        <>
          {name}
          {number && title ? <span className="block font-normal">{title}</span> : null}
        </>
      ),
    },
    { key: "issuer", head: "Cơ quan ban hành", cell: ({ facts }) => facts.issuer },
    {
      key: "days",
      head: "Ban hành; hiệu lực",
      className: "tabular-nums",
      cell: ({ facts: { issuedOn, effectiveFrom, effectiveTo } }) =>
        [
          issuedOn ? formatDay(issuedOn) : "",
          effectiveFrom ? `từ ${formatDay(effectiveFrom)}` : "",
          effectiveTo ? `hết từ ${formatDay(effectiveTo)}` : "",
        ]
          .filter(Boolean)
          .join("; "),
    },
    { key: "plan", head: "Sẽ làm gì", className: "min-w-52", cell: (row) => <PlanWords {...row} /> },
    {
      key: "choice",
      head: "Chọn cách khác",
      className: "min-w-40",
      cell: (row) => (view.state === "open" ? <RowChoice row={row} view={view} /> : null),
    },
  ];
}

function WritePart({ view }: { view: BasisImportView }) {
  const { plan } = view;
  const count = (...kinds: readonly string[]) => plan.rows.filter((row) => kinds.includes(row.plan.kind)).length;
  const wrong = count("problem");
  const reason =
    wrong > 0
      ? `Còn ${wrong} dòng cần sửa: sửa trong tệp rồi tải lên lại, hoặc bỏ qua dòng đó.`
      : plan.ready
        ? ""
        : "Không có căn cứ nào để thêm hay sửa.";
  return (
    <Card>
      <p>
        {`Đọc được ${plan.rows.length} dòng: thêm ${count("add")}, sửa ${count("update")}, đã có ${count("known", "differs")}, bỏ qua ${count("skip")}.`}
      </p>
      <ListCommit
        list={view}
        commit={commitBasisImportAction}
        drop={dropBasisImportAction}
        words="Ghi vào danh mục"
        reason={reason}
      />
    </Card>
  );
}

function OutcomePart({ view }: { view: BasisImportView }) {
  const { outcome } = view;
  return (
    <ListOutcome
      list={view}
      did={outcome && `thêm ${outcome.added} căn cứ, sửa ${outcome.updated}`}
      title="Đã ghi danh mục."
      open={{ href: "/can-cu", words: "Mở danh mục căn cứ" }}
      undo={undoBasisImportAction}
      undoDetails="Căn cứ đã thêm được gỡ, căn cứ đã sửa trở lại như trước; căn cứ nào đã được viện dẫn hoặc sửa tiếp thì giữ nguyên."
    />
  );
}

/** A list of legal bases on its way in: every row with what becomes of it; or what the list did. */
export function BasisImportPage({ view }: { view: BasisImportView }) {
  const open = view.state === "open";
  return (
    <PageBody>
      <PageHeader
        title={view.fileName}
        crumbs={[
          { label: "Căn cứ pháp lý", href: "/can-cu" },
          { label: "Nhập danh mục", href: BASIS_IMPORT_PATH },
        ]}
        tag={<Tag tone={open ? "active" : "neutral"}>{importStateLabel[view.state]}</Tag>}
      />
      {open ? <WritePart view={view} /> : <OutcomePart view={view} />}
      {open ? (
        <Card flush>
          <DataTable
            caption="Các văn bản trong danh sách"
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
