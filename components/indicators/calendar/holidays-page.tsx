import { PrintButton } from "@/components/organization/print-button";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon, PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowLink } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Tag } from "@/components/ui/tag";
import { Toolbar } from "@/components/ui/toolbar";
import { addFixedHolidaysAction, confirmHolidayAction } from "@/lib/indicators/actions/calendar";
import { weekdayOf } from "@/lib/indicators/core/rule-words";
import { holidayKindLabel } from "@/lib/indicators/labels";
import type { HolidayView, HolidayYear } from "@/lib/indicators/queries/holidays";
import { formatDay } from "@/lib/kernel/civil-date";
import { CalendarTabs, HOLIDAYS_PATH } from "./calendar-tabs";

const hrefOf = (year: number) => `${HOLIDAYS_PATH}?nam=${year}`;

function columnsOf(mayKeep: boolean): readonly Column<HolidayView>[] {
  return [
    {
      key: "day",
      head: "Ngày",
      rowHead: true,
      className: "sm:whitespace-nowrap",
      cell: ({ id, day }) => {
        const words = `${weekdayOf(day)} ${formatDay(day)}`;
        return mayKeep ? <RowLink href={`${HOLIDAYS_PATH}/${id}`}>{words}</RowLink> : words;
      },
    },
    { key: "name", head: "Tên", className: "min-w-40", cell: ({ name }) => name },
    {
      key: "kind",
      head: "Nghỉ hay làm",
      cell: ({ kind, idle }) =>
        `${holidayKindLabel[kind]}${idle ? (kind === "off" ? " (vốn là ngày nghỉ tuần)" : " (vốn là ngày làm việc)") : ""}`,
    },
    { key: "source", head: "Nguồn", className: "min-w-40", cell: ({ source }) => source ?? "" },
    {
      key: "state",
      head: "Xác nhận",
      cell: (holiday) => <Confirmed holiday={holiday} mayKeep={mayKeep} />,
    },
  ];
}

function Confirmed({ holiday, mayKeep }: { holiday: HolidayView; mayKeep: boolean }) {
  const { id, day, version, confirmedName } = holiday;
  if (confirmedName) return <Tag tone="success">{confirmedName}</Tag>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Tag tone="warning">Cần xác nhận</Tag>
      {mayKeep ? (
        <ActionForm action={confirmHolidayAction} id={`xac-nhan-${id}`} className="print:hidden">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton tone="quiet">
            Xác nhận
            <span className="sr-only"> ngày {formatDay(day)}</span>
          </SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}

/** The days off of a year, and those worked in their stead. */
export function HolidaysPage({ read, mayKeep }: { read: HolidayYear; mayKeep: boolean }) {
  const { year, days, years } = read;
  const open = days.filter(({ confirmedName }) => confirmedName === null).length;
  const shown = [...new Set([...years, year + 1])].sort();
  return (
    <PageBody>
      <PageHeader
        title={`Ngày nghỉ năm ${year}`}
        help="lich-bao-cao"
        intro="Dùng để đếm ngày làm việc và chuyển hạn báo cáo. Thứ Bảy, Chủ nhật đã là ngày nghỉ, không cần ghi."
        action={
          mayKeep ? (
            <LinkButton href={`${HOLIDAYS_PATH}/them?nam=${year}`} tone="primary">
              <PlusIcon />
              Thêm ngày
            </LinkButton>
          ) : null
        }
        facts={[{ term: "Số ngày", value: String(days.length) }]}
      />
      <CalendarTabs current={HOLIDAYS_PATH} />
      <Tabs tabs={shown.map((one) => ({ label: String(one), href: hrefOf(one) }))} current={hrefOf(year)} label="Năm" />
      {open > 0 ? (
        <Alert tone="warning" title={`${open} ngày cần xác nhận`}>
          Đối chiếu với thông báo nghỉ lễ, Tết của cấp trên rồi bấm Xác nhận. Ngày âm lịch và ngày hoán đổi mỗi năm một
          khác.
        </Alert>
      ) : null}
      <Toolbar label="Bảng ngày nghỉ">
        <DownloadButton href={`${HOLIDAYS_PATH}/xuat?nam=${year}`}>
          <FileSpreadsheetIcon />
          Xuất Excel
        </DownloadButton>
        <PrintButton tone="secondary">In</PrintButton>
        {mayKeep ? (
          <ActionForm action={addFixedHolidaysAction} id="co-dinh">
            <input type="hidden" name="year" value={year} />
            <SubmitButton tone="secondary">Lập ngày nghỉ cố định năm {year}</SubmitButton>
          </ActionForm>
        ) : null}
      </Toolbar>
      <Card flush>
        {days.length === 0 ? (
          <EmptyState>
            Chưa có ngày nghỉ nào của năm {year}.{" "}
            {mayKeep ? "Bấm Lập ngày nghỉ cố định, rồi thêm Tết, Giỗ Tổ khi có thông báo." : ""}
          </EmptyState>
        ) : (
          <DataTable
            caption={`Ngày nghỉ năm ${year}`}
            columns={columnsOf(mayKeep)}
            rows={days}
            rowKey={({ id }) => id}
          />
        )}
      </Card>
    </PageBody>
  );
}
