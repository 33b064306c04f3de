import { AppLink } from "@/components/ui/app-link";
import { buttonLook } from "@/components/ui/button-look";
import { Card } from "@/components/ui/card";
import { Pagination } from "@/components/ui/pagination";
import { hrefWith } from "@/components/ui/query-string";
import { SubmitButton } from "@/components/ui/submit-button";
import { TableFrame } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { LIST_FORMS, type ListKind } from "@/lib/governance/core/list-forms";
import type { PlannedRow } from "@/lib/governance/core/plan-import";
import { markLabel, roleLabel } from "@/lib/governance/labels";
import type { ImportView } from "@/lib/governance/queries/import-roster";
import { formatPhone } from "@/lib/kernel/phone";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import { ImportChange } from "./import-change";
import { hamletPlanWords } from "./import-hamlets";
import { listWords } from "./import-words";

export const ROWS_PAGE = 100;

/** Every row as it will be written, a hundred a page; one form round the table, so that leaving a row out is one press. */
export function ImportRows({ view, page, editing }: { view: ImportView; page: number; editing: number | null }) {
  const { rows } = view.plan;
  const path = `${LIST_FORMS[view.kind].path}/${view.id}`;
  const shown = rows.slice((page - 1) * ROWS_PAGE, page * ROWS_PAGE);
  // A bản nobody knows yet is said in its own cell.
  const errors = view.plan.problems.filter(({ severity, code }) => severity === "error" && code !== "which-hamlet");
  const wrong = new Set(errors.map(({ row }) => row));
  return (
    <>
      <Card flush>
        <ImportChange batch={view} name="dong" fields={{ type: "omit" }}>
          <TableFrame caption={`Các dòng đọc được: ${rows.length} người`}>
            <RowsHead kind={view.kind} />
            <tbody>
              {shown.map((row) => (
                <Row
                  key={row.row}
                  row={row}
                  view={view}
                  wrong={wrong.has(row.row)}
                  editing={editing === row.row}
                  href={`${hrefWith(path, { trang: page === 1 ? null : page, sua: row.row })}#sua-dong`}
                />
              ))}
            </tbody>
          </TableFrame>
        </ImportChange>
      </Card>
      <Pagination
        page={page}
        pageSize={ROWS_PAGE}
        total={rows.length}
        href={(to) => `${hrefWith(path, { trang: to === 1 ? null : to })}#cac-dong`}
        noun="người"
      />
    </>
  );
}

function RowsHead({ kind }: { kind: ListKind }) {
  const { role, hamlet } = listWords[kind];
  return (
    <thead>
      <tr>
        <th scope="col" data-numeric="" className="w-px">
          Dòng
        </th>
        <th scope="col" data-sticky="" className="min-w-48">
          Họ và tên
        </th>
        <th scope="col" className="min-w-44">
          Chức vụ, đơn vị
        </th>
        <th scope="col" className="min-w-28">
          {role}
        </th>
        {kind === "bcd-roster" ? (
          <th scope="col" className="min-w-60">
            Nhiệm vụ
          </th>
        ) : null}
        <th scope="col" className="min-w-32">
          {hamlet}
        </th>
        <th scope="col" className="w-px">
          Thao tác
        </th>
      </tr>
    </thead>
  );
}

function Row({
  row,
  view,
  wrong,
  editing,
  href,
}: {
  row: PlannedRow;
  view: ImportView;
  wrong: boolean;
  editing: boolean;
  href: string;
}) {
  const name = row.fullName || "(chưa có tên)";
  const words = listWords[view.kind];
  return (
    <tr>
      <td data-numeric="" data-label="Dòng">
        {row.row}
      </td>
      <th scope="row" data-sticky="">
        <div>
          <span className="font-semibold">{row.honorific ? `${row.honorific} ${name}` : name}</span>
          {row.phone ? <span className="block tabular-nums">{formatPhone(row.phone)}</span> : null}
          <span className="block text-muted">{personWords(row)}</span>
          {wrong ? (
            <span className="mt-1 block">
              <Tag tone="danger">Cần sửa</Tag>
            </span>
          ) : null}
        </div>
      </th>
      <td data-label="Chức vụ, đơn vị">{[row.positionTitle, row.unitName].filter(Boolean).join(", ")}</td>
      <td data-label={words.role}>
        {row.committeeRole ? roleLabel[row.committeeRole] : row.roleText}
        {row.marks.map((mark) => (
          <span key={mark} className="block text-muted">
            {markLabel[mark]}
          </span>
        ))}
      </td>
      {view.kind === "bcd-roster" ? (
        <td data-label="Nhiệm vụ" className="whitespace-pre-line">
          {row.dutyText}
        </td>
      ) : null}
      <td data-label={words.hamlet}>
        <HamletCell row={row} view={view} />
      </td>
      <td>
        <div className="flex gap-1 xl:flex-col 2xl:flex-row">
          <AppLink href={href} aria-current={editing ? "true" : undefined} className={buttonLook("secondary", "px-3")}>
            Sửa<span className="sr-only"> dòng {row.row}</span>
          </AppLink>
          <SubmitButton name="row" value={row.row} tone="quiet" className="px-3">
            Bỏ<span className="sr-only"> dòng {row.row}</span>
          </SubmitButton>
        </div>
      </td>
    </tr>
  );
}

function HamletCell({ row, view }: { row: PlannedRow; view: ImportView }) {
  const lineOf = new Map(view.plan.hamlets.map((line) => [line.key, line]));
  return (
    <div className="flex flex-col gap-1">
      {row.hamletNames.map((name) => {
        const line = lineOf.get(hamletKey(name));
        if (!line || line.plan.kind === "known") return <span key={name}>{name}</span>;
        return (
          <span key={name}>
            {name} <span className="text-muted">{`(${hamletPlanWords(line, view)})`}</span>
          </span>
        );
      })}
    </div>
  );
}

/** Whom the row is joined to, by identity and never by its number. */
function personWords({ person }: PlannedRow): string {
  if (person.kind === "new") return "Người mới";
  if (person.kind === "undecided") return "Chưa rõ là ai";
  if (person.kind === "same-row") return `Cùng người với dòng ${person.row}`;
  return `Đã có: ${[person.fullName, person.post].filter(Boolean).join(", ")}`;
}
