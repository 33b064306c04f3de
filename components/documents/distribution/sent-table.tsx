import { ActionForm } from "@/components/ui/action-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { binDistributionAction, markReceivedAction } from "@/lib/documents/actions/distribution";
import { channelLabel } from "@/lib/documents/labels";
import type { DistributionRow } from "@/lib/documents/queries/distribution";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

function ReceivedForm({ row, today }: { row: DistributionRow; today: CivilDate }) {
  const { id, version, recipient, receivedOn, receivedName } = row;
  return (
    <Disclosure summary={receivedOn ? "Sửa ký nhận" : "Ghi đã nhận"}>
      <div className="flex min-w-56 flex-col gap-3">
        <ActionForm action={markReceivedAction} id={`nhan-${id}`}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <DateField name="receivedOn" id={`nhan-${id}-ngay`} label="Ngày nhận" defaultValue={receivedOn ?? today} />
          <TextField
            name="receivedName"
            id={`nhan-${id}-ten`}
            label="Người nhận"
            defaultValue={receivedName ?? ""}
            maxLength={120}
            autoComplete="off"
          />
          <div>
            <SubmitButton tone="secondary">
              Ghi nhận<span className="sr-only"> của {recipient}</span>
            </SubmitButton>
          </div>
        </ActionForm>
        <ActionForm action={binDistributionAction} id={`bo-${id}`}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="gone" value="co" />
          <ConfirmButton
            question={`Bỏ dòng gửi ${recipient}?`}
            details="Chỉ bỏ khi ghi nhầm; việc bỏ vẫn còn trong nhật ký. Ghi gửi lại được ngay."
            confirmWords="Bỏ dòng này"
            tone="quiet"
          >
            Ghi nhầm, bỏ dòng này
          </ConfirmButton>
        </ActionForm>
      </div>
    </Disclosure>
  );
}

function columnsOf(mayWrite: boolean, today: CivilDate): readonly Column<DistributionRow>[] {
  return [
    { key: "to", head: "Nơi nhận", rowHead: true, className: "min-w-48", cell: ({ recipient }) => recipient },
    { key: "channel", head: "Cách gửi", cell: ({ channel }) => channelLabel[channel] },
    { key: "copies", head: "Số bản", numeric: true, cell: ({ copies }) => copies },
    {
      key: "sent",
      head: "Gửi",
      className: "tabular-nums",
      cell: ({ sentOn, sentName }) => `${formatDay(sentOn)}, ${sentName}`,
    },
    {
      key: "received",
      head: "Ký nhận",
      className: "min-w-48",
      cell: (row) => (
        <div className="flex flex-col items-start gap-2">
          {row.receivedOn ? (
            `${formatDay(row.receivedOn)}${row.receivedName ? `, ${row.receivedName}` : ""}`
          ) : (
            <Tag tone="neutral">Chưa ghi nhận</Tag>
          )}
          {mayWrite ? <ReceivedForm row={row} today={today} /> : null}
        </div>
      ),
    },
    { key: "note", head: "Ghi chú", cell: ({ note }) => note ?? "" },
  ];
}

/** Every sending of a document, and who has it. */
export function SentTable({
  rows,
  mayWrite,
  today,
}: {
  rows: readonly DistributionRow[];
  mayWrite: boolean;
  today: CivilDate;
}) {
  return <DataTable caption="Đã gửi" columns={columnsOf(mayWrite, today)} rows={rows} rowKey={({ id }) => id} />;
}
