import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { UndoIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import {
  commitBaseImportAction,
  dropBaseImportAction,
  undoBaseImportAction,
} from "@/lib/indicators/actions/base-figures";
import type { BaseRow } from "@/lib/indicators/core/base-table";
import type { BaseKind } from "@/lib/indicators/core/definition";
import { baseKindLabel } from "@/lib/indicators/labels";
import type { BaseImportView } from "@/lib/indicators/queries/base-import";
import { formatDay } from "@/lib/kernel/civil-date";
import { formatNumber } from "@/lib/kernel/numbers";
import { importStateLabel } from "@/lib/organization/labels";

function CellWords({ row, kind }: { row: BaseRow; kind: BaseKind }) {
  const cell = row.cells.find((one) => one.kind === kind);
  if (!cell) return "";
  if (cell.was === cell.value) return <span className="text-muted">{formatNumber(cell.value)}</span>;
  return (
    <>
      <strong>{formatNumber(cell.value)}</strong>
      {cell.was === null ? null : <span className="block text-muted">{`đang có ${formatNumber(cell.was)}`}</span>}
    </>
  );
}

function columnsOf({ plan }: BaseImportView): readonly Column<BaseRow>[] {
  return [
    { key: "row", head: "Dòng", numeric: true, className: "w-px", cell: ({ row }) => row },
    { key: "name", head: "Bản", rowHead: true, className: "min-w-40", cell: ({ name }) => name || "(chưa có tên)" },
    ...plan.kinds.map((kind) => ({
      ...{ key: kind, head: baseKindLabel[kind], numeric: true },
      cell: (row: BaseRow) => <CellWords row={row} kind={kind} />,
    })),
    {
      key: "problem",
      head: "Cần xem",
      className: "min-w-40",
      cell: ({ problem }) =>
        problem ? (
          <>
            <Tag tone="danger">Cần xem</Tag> {problem}
          </>
        ) : (
          ""
        ),
    },
  ];
}

function WritePart({ view }: { view: BaseImportView }) {
  const { plan } = view;
  const wrong = plan.rows.filter(({ problem }) => problem !== null).length;
  return (
    <Card>
      <p>
        {`Đọc được ${plan.rows.length} dòng, ${plan.kinds.length} loại số: ${plan.changes} số mới hoặc khác số đang có.`}
        {plan.changes === 0 ? " Không có gì để ghi." : ""}
        {plan.unread.length > 0 ? ` Cột không dùng: ${plan.unread.join(", ")}.` : ""}
      </p>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {plan.changes > 0 ? (
          <ActionForm action={commitBaseImportAction} id="ghi">
            <input type="hidden" name="id" value={view.id} />
            <input type="hidden" name="version" value={view.version} />
            {wrong > 0 ? <CheckboxField name="leaveOutWrong" label={`Bỏ qua ${wrong} dòng cần xem`} /> : null}
            <div>
              <SubmitButton pendingWords="Đang ghi…">{`Ghi ${plan.changes} số`}</SubmitButton>
            </div>
          </ActionForm>
        ) : null}
        <ActionForm action={dropBaseImportAction} id="bo-nhap">
          <input type="hidden" name="id" value={view.id} />
          <ConfirmButton
            question="Bỏ bảng này, không nhập?"
            details="Chưa có gì được ghi nên không mất gì."
            confirmWords="Bỏ bảng này"
            tone="quiet"
          >
            Bỏ, không nhập
          </ConfirmButton>
        </ActionForm>
      </div>
    </Card>
  );
}

function OutcomePart({ view }: { view: BaseImportView }) {
  const { state, written, committedAt } = view;
  if (state === "dropped" || written === null) return <Alert tone="info" title="Bảng này đã được bỏ, không ghi gì." />;
  return (
    <Card>
      <p className="font-semibold text-lg">
        {state === "undone" ? "Lần nhập này đã được hoàn tác." : `Đã ghi ${written} số nền.`}
      </p>
      {committedAt ? <p className="mt-1">{`Ghi lúc ${instantText(committedAt)}.`}</p> : null}
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton href="/chi-tieu/so-nen" tone="primary">
          Mở bảng số nền
        </LinkButton>
        {state === "committed" ? (
          <ActionForm action={undoBaseImportAction} id="hoan-tac">
            <input type="hidden" name="id" value={view.id} />
            <ConfirmButton
              question="Hoàn tác lần nhập này?"
              details="Số đã ghi được bỏ, số trước đó được dùng lại. Số nào đã có người sửa sau đó thì giữ nguyên."
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

/** A table of base figures on its way in: every figure with what it replaces; or what the table did. */
export function BaseImportPage({ view }: { view: BaseImportView }) {
  const open = view.state === "open";
  return (
    <PageBody>
      <PageHeader
        title={view.fileName}
        crumbs={[
          { label: "Số nền", href: "/chi-tieu/so-nen" },
          { label: "Nhập từ Excel", href: "/chi-tieu/so-nen/nhap-tep" },
        ]}
        tag={<Tag tone={open ? "active" : "neutral"}>{importStateLabel[view.state]}</Tag>}
        facts={[
          { term: "Từ ngày", value: formatDay(view.day) },
          { term: "Nguồn", value: view.source },
        ]}
      />
      {open ? <WritePart view={view} /> : <OutcomePart view={view} />}
      {open ? (
        <Card flush>
          <DataTable
            caption="Số nền trong bảng"
            columns={columnsOf(view)}
            rows={view.plan.rows}
            rowKey={({ row }) => String(row)}
            numbered={false}
            phone="scroll"
          />
        </Card>
      ) : null}
    </PageBody>
  );
}
