import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { AffectedDocument, FallenBasis } from "@/lib/documents/queries/affected-documents";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

export const AFFECTED_PATH = "/can-cu/anh-huong";

function Fallen({ basis, mayEdit }: { basis: FallenBasis; mayEdit: boolean }) {
  const linked = (id: string, name: string) =>
    mayEdit ? (
      <AppLink href={`/can-cu/${id}`} className="link">
        {name}
      </AppLink>
    ) : (
      name
    );
  return (
    <li className="flex flex-col items-start gap-1">
      <span>
        {linked(basis.id, basis.name)}, hết hiệu lực từ {formatDay(basis.since)}
      </span>
      {basis.instead ? (
        <span>Nay viện dẫn: {linked(basis.instead.id, basis.instead.name)}</span>
      ) : basis.supersededBy ? (
        <span>Văn bản thay thế: {basis.supersededBy}</span>
      ) : (
        <span className="text-muted">Chưa ghi văn bản thay thế.</span>
      )}
      {basis.confirmed ? null : <Tag tone="warning">Cần xác nhận ngày hết hiệu lực</Tag>}
    </li>
  );
}

function columnsOf(mayEdit: boolean): readonly Column<AffectedDocument>[] {
  return [
    {
      key: "code",
      head: "Số, ký hiệu",
      rowHead: true,
      className: "whitespace-nowrap",
      cell: ({ id, code }) => <RowLink href={`/van-ban/${id}`}>{code}</RowLink>,
    },
    {
      key: "day",
      head: "Ngày",
      className: "tabular-nums",
      cell: ({ issuedOn }) => (issuedOn ? formatDay(issuedOn) : ""),
    },
    { key: "subject", head: "Tên loại và trích yếu", className: "min-w-64", cell: (row) => row.typeAndSubject },
    {
      key: "fallen",
      head: "Căn cứ đã hết hiệu lực",
      className: "min-w-72",
      cell: ({ fallen, bases }) => (
        <>
          <p className="mb-1 text-muted">{`${fallen.length} trong ${bases} căn cứ`}</p>
          <ul className="flex flex-col gap-2">
            {fallen.map((basis) => (
              <Fallen key={basis.id} basis={basis} mayEdit={mayEdit} />
            ))}
          </ul>
        </>
      ),
    },
  ];
}

/** Our documents in force that rest on bases over on a day. */
export function AffectedPage({
  documents,
  day,
  wrongDay,
  mayEdit,
}: {
  documents: readonly AffectedDocument[];
  day: CivilDate;
  /** What was typed when it was no day. */
  wrongDay: string | null;
  mayEdit: boolean;
}) {
  return (
    <PageBody>
      <PageHeader
        title="Văn bản dựa trên căn cứ đã hết hiệu lực"
        crumbs={[{ label: "Căn cứ pháp lý", href: "/can-cu" }]}
        help="can-cu"
        intro="Văn bản của xã đang có hiệu lực mà phần căn cứ có văn bản đã hết hiệu lực. Căn cứ hết hiệu lực không tự làm văn bản mất hiệu lực: xem nội dung rồi sửa đổi, thay thế nếu cần."
        action={
          documents.length > 0 ? (
            <DownloadButton href={`${AFFECTED_PATH}/xuat?ngay=${day}`}>
              <FileSpreadsheetIcon />
              Tải Excel
            </DownloadButton>
          ) : undefined
        }
      />
      <DayFilter day={day} wrongDay={wrongDay} />
      <Card flush>
        {documents.length > 0 ? (
          <DataTable
            caption={`Văn bản dựa trên căn cứ đã hết hiệu lực vào ngày ${formatDay(day)}`}
            columns={columnsOf(mayEdit)}
            rows={documents}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState>{`Vào ngày ${formatDay(day)} không có văn bản nào dựa trên căn cứ đã hết hiệu lực.`}</EmptyState>
        )}
      </Card>
    </PageBody>
  );
}

function DayFilter({ day, wrongDay }: { day: CivilDate; wrongDay: string | null }) {
  return (
    <form action={AFFECTED_PATH} method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      <DateField
        name="ngay"
        id="xet-ngay"
        label="Xét vào ngày"
        defaultValue={wrongDay ?? day}
        {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
      />
      <Button type="submit">Xem</Button>
    </form>
  );
}
