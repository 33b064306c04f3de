import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { closeYearAction } from "@/lib/documents/actions";
import { padNumber } from "@/lib/documents/core/number";
import { seriesModeLabel } from "@/lib/documents/labels";
import type { SeriesView, SeriesYearView } from "@/lib/documents/queries/number-series";
import { formatDay } from "@/lib/kernel/civil-date";
import { SeriesForm } from "./series-form";

const CRUMBS = [{ label: "Sổ văn bản", href: "/van-ban/so-di" }];

/** The books numbers come from: how each takes them, where its year begins, which years are closed. */
export function SeriesPage({ series, year }: { series: readonly SeriesView[]; year: number }) {
  return (
    <PageBody narrow>
      <PageHeader
        title="Sổ cấp số văn bản"
        crumbs={CRUMBS}
        help="so-van-ban"
        intro="Mỗi ký hiệu một sổ, số chạy từ 01/01 đến 31/12. Văn bản mật có sổ riêng, không đưa vào cổng."
      />
      {series.map((one) => (
        <Section
          key={one.symbol}
          title={`${one.symbol}: ${one.title}`}
          action={<Tag tone={one.mode === "here" ? "active" : "neutral"}>{seriesModeLabel[one.mode]}</Tag>}
        >
          <Card>
            <ul className="flex flex-col gap-2">
              {one.years.map((ofYear) => (
                <YearLine key={ofYear.year} symbol={one.symbol} of={ofYear} isOver={ofYear.year < year} />
              ))}
            </ul>
            {one.modeSince ? (
              <p className="mt-2 text-muted">
                {seriesModeLabel[one.mode]} từ ngày {formatDay(one.modeSince)}.
              </p>
            ) : null}
            <div className="mt-4">
              <Disclosure summary={`Đặt lại sổ ${one.symbol}`}>
                <SeriesForm series={one} year={year} />
              </Disclosure>
            </div>
          </Card>
        </Section>
      ))}
      <Section
        title="Thêm sổ"
        intro="Sổ chưa có ở đây được lập khi cấp số lần đầu; đặt trước nếu cần số bắt đầu riêng."
      >
        <Card>
          <SeriesForm series={null} year={year} />
        </Card>
      </Section>
    </PageBody>
  );
}

function yearWords({ year, startNumber, count, last }: SeriesYearView): string {
  return last === null
    ? `Năm ${year}: chưa cấp số nào, bắt đầu từ số ${padNumber(startNumber)}`
    : `Năm ${year}: ${count.toLocaleString("vi-VN")} số trong cổng, số lớn nhất ${padNumber(last)}`;
}

function YearLine({ symbol, of, isOver }: { symbol: string; of: SeriesYearView; isOver: boolean }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span>
        {yearWords(of)}
        {of.closed ? `. ${of.closedBy ?? ""} đã khóa sổ` : ""}
      </span>
      {isOver ? (
        <ActionForm action={closeYearAction} id={`khoa-${symbol}-${of.year}`}>
          <input type="hidden" name="symbol" value={symbol} />
          <input type="hidden" name="year" value={of.year} />
          <input type="hidden" name="closed" value={of.closed ? "khong" : "co"} />
          <SubmitButton tone="secondary">
            {of.closed ? "Mở lại" : "Khóa sổ"}
            <span className="sr-only">
              {" "}
              {symbol} năm {of.year}
            </span>
          </SubmitButton>
        </ActionForm>
      ) : null}
    </li>
  );
}
