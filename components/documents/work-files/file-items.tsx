import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { binFileItemAction, moveFileItemAction, noteFileItemAction } from "@/lib/documents/actions/work-files";
import { sheetsThrough, sheetWords } from "@/lib/documents/core/work-file";
import { paperGapLabel } from "@/lib/documents/labels";
import type { FileItem } from "@/lib/documents/queries/filed-papers";
import { formatDay } from "@/lib/kernel/civil-date";
import { StepButtons } from "../recipients/step-buttons";
import { INCOMING_PATH } from "../register-filter";

function hrefOf({ documentId, incomingId }: FileItem): string {
  return documentId ? `/van-ban/${documentId}` : `${INCOMING_PATH}/${incomingId}`;
}

function nameOf({ code, typeAndSubject }: FileItem): string {
  return code || typeAndSubject.slice(0, 40);
}

/** Its place, its sheets and note, and the way out of the file. */
function Acts({ item, index, count }: { item: FileItem; index: number; count: number }) {
  const { id, sheets, note } = item;
  const name = nameOf(item);
  return (
    <div className="flex flex-col gap-1 sm:min-w-52">
      <StepButtons action={moveFileItemAction} id={id} name={name} isFirst={index === 0} isLast={index === count - 1} />
      <Disclosure summary={<>Số tờ, ghi chú, lấy ra{<span className="sr-only"> {name}</span>}</>}>
        <div className="flex flex-col gap-4">
          <ActionForm action={noteFileItemAction} id={`ghi-${id}`}>
            <input type="hidden" name="id" value={id} />
            <TextField
              name="sheets"
              id={`so-to-${id}`}
              label="Số tờ"
              hint="Cổng tính mỗi trang một tờ; in hai mặt thì sửa."
              inputMode="numeric"
              defaultValue={sheets === null ? "" : String(sheets)}
              autoComplete="off"
              className="max-w-28"
            />
            <TextField
              name="note"
              id={`ghi-chu-${id}`}
              label="Ghi chú"
              defaultValue={note ?? ""}
              maxLength={300}
              autoComplete="off"
            />
            <div>
              <SubmitButton tone="secondary">Lưu</SubmitButton>
            </div>
          </ActionForm>
          <ActionForm action={binFileItemAction} id={`bo-${id}`}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="gone" value="co" />
            <div>
              <SubmitButton tone="quiet">Lấy ra khỏi hồ sơ</SubmitButton>
            </div>
          </ActionForm>
        </div>
      </Disclosure>
    </div>
  );
}

function columnsOf(items: readonly FileItem[], mayWrite: boolean): readonly Column<FileItem>[] {
  const spans = sheetsThrough(items.map(({ sheets }) => sheets));
  const shown: readonly Column<FileItem>[] = [
    {
      key: "code",
      head: "Số, ký hiệu",
      rowHead: true,
      className: "whitespace-nowrap",
      cell: (item) =>
        item.isShown ? <RowLink href={hrefOf(item)}>{item.code || "Không số"}</RowLink> : <span>{item.code}</span>,
    },
    {
      key: "day",
      head: "Ngày",
      className: "tabular-nums",
      cell: ({ issuedOn }) => (issuedOn ? formatDay(issuedOn) : ""),
    },
    {
      key: "subject",
      head: "Tên loại và trích yếu",
      className: "min-w-64",
      cell: ({ typeAndSubject, note, gaps }) => (
        <div className="flex flex-col items-start gap-1">
          <span>{typeAndSubject}</span>
          {note ? <span className="text-muted">{note}</span> : null}
          {gaps.map((gap) => (
            <Tag key={gap} tone="warning">
              {paperGapLabel[gap]}
            </Tag>
          ))}
        </div>
      ),
    },
    { key: "issuer", head: "Tác giả", className: "min-w-32", cell: ({ issuer }) => issuer },
    {
      key: "sheets",
      head: "Tờ số",
      className: "whitespace-nowrap tabular-nums",
      cell: (_, index) => sheetWords(spans[index] ?? null),
    },
  ];
  if (!mayWrite) return shown;
  const acts: Column<FileItem> = {
    key: "acts",
    head: "Sắp xếp, sửa",
    className: "print:hidden!",
    cell: (item, index) => <Acts item={item} index={index} count={items.length} />,
  };
  return [...shown, acts];
}

/** The papers of a file in their order, each with what it lacks. */
export function FileItems({ items, mayWrite }: { items: readonly FileItem[]; mayWrite: boolean }) {
  return (
    <DataTable
      caption="Văn bản trong hồ sơ"
      columns={columnsOf(items, mayWrite)}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}

/** What was taken out, to be put back where it was. */
export function RemovedItems({ removed }: { removed: readonly FileItem[] }) {
  if (removed.length === 0) return null;
  return (
    <Disclosure summary={`Đã lấy ra (${removed.length})`}>
      <ul className="flex flex-col gap-3">
        {removed.map((item) => (
          <li key={item.id} className="flex flex-wrap items-center gap-3">
            <AppLink href={hrefOf(item)} className="link">
              {nameOf(item)}
            </AppLink>
            <span className="min-w-0 flex-1 basis-60">{item.typeAndSubject}</span>
            <ActionForm action={binFileItemAction} id={`lai-${item.id}`}>
              <input type="hidden" name="id" value={item.id} />
              <input type="hidden" name="gone" value="khong" />
              <SubmitButton tone="secondary">Đưa lại</SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
