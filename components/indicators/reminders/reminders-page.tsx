import { Button, DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CopyBox } from "@/components/ui/copy-box";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { SelectField } from "@/components/ui/select-field";
import { RowLink } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Tag } from "@/components/ui/tag";
import { dueWords } from "@/lib/indicators/core/lateness";
import { periodSlug } from "@/lib/indicators/core/period-ref";
import { MOMENTS } from "@/lib/indicators/core/reminders";
import { PICTURE_SHAPES, type PictureShape, type PunctualityMonth } from "@/lib/indicators/core/zalo-picture";
import { momentLabel, standingLabel } from "@/lib/indicators/labels";
import type { OwingRow, ReminderPage } from "@/lib/indicators/queries/reminder-page";
import { type PictureKind, pictureHref, REMINDERS_PATH, remindersHref } from "./reminder-address";
import { SavePicture } from "./save-picture";

const SHAPES: readonly { readonly shape: PictureShape; readonly label: string }[] = [
  { shape: "square", label: "Ảnh vuông" },
  { shape: "tall", label: "Ảnh dọc" },
];

function columnsOf(withContacts: boolean): readonly Column<OwingRow>[] {
  return [
    {
      key: "name",
      head: "Bản, cơ quan",
      rowHead: true,
      cell: ({ fullName, reportId }) =>
        reportId ? <RowLink href={`/bao-cao/${reportId}`}>{fullName}</RowLink> : fullName,
    },
    {
      key: "standing",
      head: "Tình trạng",
      cell: ({ standing, over }) => <Tag tone={over ? "danger" : "neutral"}>{standingLabel[standing]}</Tag>,
    },
    {
      key: "left",
      head: "Hạn",
      cell: ({ left, extended }) => `${left}${extended ? ", đã gia hạn" : ""}`,
    },
    ...(withContacts
      ? [
          {
            key: "contact",
            head: "Người liên hệ",
            cell: ({ contact }: OwingRow) => (contact ? `${contact.name} (${contact.post})` : "Chưa có"),
          },
          { key: "phone", head: "Điện thoại", cell: ({ contact }: OwingRow) => contact?.phone ?? "" },
        ]
      : []),
  ];
}

/** Who is still to send, what to tell them, and pictures for the chat. */
export function RemindersPage({
  page,
  months,
  withContacts,
}: {
  page: ReminderPage;
  months: readonly PunctualityMonth[];
  withContacts: boolean;
}) {
  const { standings, moment, momentToday, left, owing, texts, periods } = page;
  const { period, due, tally } = standings;
  const here = remindersHref(period, moment);
  return (
    <PageBody>
      <PageHeader
        title="Nhắc báo cáo"
        crumbs={[{ label: "Báo cáo", href: "/bao-cao" }]}
        help="nhac-bao-cao"
        facts={[
          { term: "Kỳ", value: period.words },
          { term: "Hạn", value: `${dueWords(due, true)}, ${left}` },
          { term: "Đã gửi", value: `${tally.waiting + tally.approved} trên ${tally.asked}` },
          { term: "Trễ", value: String(tally.late) },
        ]}
        action={
          <DownloadButton href={hrefWith(`${REMINDERS_PATH}/xuat`, { ky: periodSlug(period), luc: moment })}>
            <FileSpreadsheetIcon />
            Xuất Excel
          </DownloadButton>
        }
      />
      <form action={REMINDERS_PATH} method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <SelectField
          name="ky"
          label="Kỳ báo cáo"
          choices={[...(periods.some((one) => periodSlug(one) === periodSlug(period)) ? [] : [period]), ...periods].map(
            (one) => ({ value: periodSlug(one), label: one.words }),
          )}
          defaultValue={periodSlug(period)}
        />
        <Button type="submit">Xem kỳ này</Button>
      </form>
      <Tabs
        tabs={MOMENTS.map((one) => ({
          label: `${momentLabel[one]}${one === momentToday ? " (hôm nay)" : ""}`,
          href: remindersHref(period, one),
        }))}
        current={here}
        label="Lúc nhắc"
      />
      <Section title={moment === "after" ? "Đã quá hạn mà chưa gửi" : "Còn hạn mà chưa gửi"}>
        <Card flush>
          {owing.length === 0 ? (
            <EmptyState>
              {moment === "after" ? "Không nơi nào quá hạn mà chưa gửi." : "Không nơi nào còn hạn mà chưa gửi."}
            </EmptyState>
          ) : (
            <DataTable
              caption={`Chưa gửi báo cáo ${period.words}`}
              columns={columnsOf(withContacts)}
              rows={owing}
              rowKey={({ key }) => key}
            />
          )}
        </Card>
      </Section>
      <Section
        title="Lời nhắc để dán vào Zalo"
        intro={texts.length > 1 ? `Danh sách dài nên chia thành ${texts.length} tin.` : undefined}
      >
        <Card className="flex flex-col gap-6">
          {texts.map((text, index) => (
            <CopyBox
              key={text}
              label={texts.length > 1 ? `Tin ${index + 1}` : "Lời nhắc"}
              text={text}
              action="Sao chép lời nhắc"
            />
          ))}
        </Card>
      </Section>
      <Section title="Ảnh để gửi vào nhóm" intro="Nút Tải ảnh cho tệp PNG vừa cỡ Zalo; bản SVG mở được ở mọi máy.">
        <div className="grid gap-6 lg:grid-cols-2">
          <Pictures page={page} kind="chua-gui" title="Các nơi chưa gửi" />
          {months.length > 0 ? <Pictures page={page} kind="dung-han" title="Đúng hạn, trễ, thiếu theo tháng" /> : null}
        </div>
      </Section>
      {months.length > 0 ? <Punctuality months={months} /> : null}
    </PageBody>
  );
}

function Pictures({ page, kind, title }: { page: ReminderPage; kind: PictureKind; title: string }) {
  const { period } = page.standings;
  const seen = pictureHref(period, page.moment, { kind, shape: "square" });
  return (
    <Card className="flex flex-col gap-3">
      <h3 className="font-semibold">{title}</h3>
      {/* biome-ignore lint/performance/noImgElement: drawn anew each time and never cached, so there is nothing to optimise. */}
      <img src={seen} width={1080} height={1080} alt={title} className="h-auto w-full max-w-md border border-line" />
      {SHAPES.map(({ shape, label }) => (
        <div key={shape} className="flex flex-wrap items-center gap-2">
          <span className="basis-24">{label}</span>
          <SavePicture
            href={pictureHref(period, page.moment, { kind, shape })}
            {...PICTURE_SHAPES[shape]}
            name={`${kind}-${period.periodKey}-${shape === "square" ? "vuong" : "doc"}`}
          />
          <DownloadButton tone="quiet" href={pictureHref(period, page.moment, { kind, shape, save: true })}>
            Tải bản SVG
          </DownloadButton>
        </div>
      ))}
    </Card>
  );
}

const MONTH_COLUMNS: readonly Column<PunctualityMonth>[] = [
  { key: "label", head: "Tháng", rowHead: true, cell: ({ label }) => label },
  { key: "in", head: "Đúng hạn", numeric: true, cell: ({ inTime }) => inTime },
  { key: "late", head: "Trễ", numeric: true, cell: ({ late }) => late },
  { key: "missing", head: "Thiếu", numeric: true, cell: ({ missing }) => missing },
];

function Punctuality({ months }: { months: readonly PunctualityMonth[] }) {
  return (
    <Section title="Số liệu của biểu đồ">
      <Card flush>
        <DataTable
          caption="Đúng hạn, trễ, thiếu theo tháng"
          columns={MONTH_COLUMNS}
          rows={months}
          rowKey={({ label }) => label}
          numbered={false}
        />
      </Card>
    </Section>
  );
}
