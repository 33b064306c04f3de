import { PrintButton } from "@/components/organization/print-button";
import { Alert } from "@/components/ui/alert";
import { Button, DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { RowLink } from "@/components/ui/table";
import { tenthsWords } from "@/lib/indicators/core/figures/figure-words";
import { type MonthNumber, monthKey, monthOfNumber, spanOfMonths } from "@/lib/indicators/core/figures/month-number";
import {
  type OwnPlace,
  type RankedHamlet,
  type Ranking,
  SMALLEST_RANKED,
  type UnrankedHamlet,
} from "@/lib/indicators/core/ranking";
import type { RankingView } from "@/lib/indicators/queries/ranking";
import { formatNumber } from "@/lib/kernel/numbers";
import { formatPeriod } from "@/lib/kernel/period";
import { whyHref } from "./figures-filter";
import { FiguresTabs } from "./figures-tabs";
import { monthChoices } from "./period-words";
import { whyNotWords } from "./ranking-words";

export const RANKING_PATH = "/so-lieu/xep-hang";

/** The bản compared by one share: places where they can be compared, the others by name with why. */
export function RankingPage({ view }: { view: RankingView }) {
  const { definition, ranking, month } = view;
  const period = formatPeriod(monthOfNumber(month));
  const asked = { "chi-tieu": definition?.indicatorId ?? null, thang: monthKey(month) };
  return (
    <PageBody>
      <PageHeader
        title="So sánh các bản"
        help="so-lieu"
        intro={
          ranking
            ? `Chỉ xếp những bản so được với nhau: cùng cách tính, có đủ số của kỳ, mẫu số từ ${SMALLEST_RANKED} trở lên. Bằng nhau thì cùng hạng.`
            : "Bạn xem được hạng của bản mình và số bản được so sánh, không xem được bản khác."
        }
        action={
          ranking?.kind === "ranked" ? (
            <>
              <DownloadButton href={hrefWith(`${RANKING_PATH}/xuat`, asked)}>
                <FileSpreadsheetIcon />
                Xuất Excel
              </DownloadButton>
              <PrintButton tone="secondary">In</PrintButton>
            </>
          ) : undefined
        }
      />
      <FiguresTabs current={RANKING_PATH} />
      <Choose view={view} asked={asked} />
      {view.own.map(({ hamletId, name, own }) => (
        <Alert key={hamletId} tone="info">
          <b>{name}</b>
          {`: ${ownWords(own)}`}
        </Alert>
      ))}
      {definition === null ? (
        <Card flush>
          <EmptyState>Chưa có chỉ tiêu tỷ lệ nào do từng bản báo trong kỳ này.</EmptyState>
        </Card>
      ) : null}
      {definition && ranking?.kind === "ranked" ? (
        <Ranked ranking={ranking} title={`${definition.code}. ${definition.name}, ${period}`} view={view} />
      ) : null}
    </PageBody>
  );
}

function Choose({ view, asked }: { view: RankingView; asked: Readonly<Record<string, string | null>> }) {
  return (
    <search className="print:hidden">
      <form
        action={RANKING_PATH}
        method="get"
        className="flex flex-wrap items-end gap-3"
        key={hrefWith(RANKING_PATH, asked)}
      >
        <label className="flex min-w-0 max-w-full flex-1 basis-72 flex-col gap-1.5 font-semibold">
          Chỉ tiêu
          <select name="chi-tieu" defaultValue={asked["chi-tieu"] ?? ""} className="control font-normal">
            {view.choices.map(({ indicatorId, code, name }) => (
              <option key={indicatorId} value={indicatorId}>{`${code}. ${name}`}</option>
            ))}
          </select>
        </label>
        <label className="flex min-w-0 basis-48 flex-col gap-1.5 font-semibold">
          Tháng
          <select name="thang" defaultValue={asked.thang ?? ""} className="control font-normal">
            {monthChoices(view.newest + 1).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">
          <SearchIcon />
          Xem
        </Button>
      </form>
    </search>
  );
}

function ownWords({ place, shared, compared, why }: OwnPlace): string {
  if (place === null) return `chưa xếp hạng: ${why ? whyNotWords[why].toLocaleLowerCase("vi") : "chưa có số"}.`;
  return `hạng ${formatNumber(place)} trong ${formatNumber(compared)} bản được so sánh${shared ? " (đồng hạng)" : ""}.`;
}

type RankedOnes = Extract<Ranking, { kind: "ranked" }>;

function Ranked({ ranking, title, view }: { ranking: RankedOnes; title: string; view: RankingView }) {
  const { ranked, unranked, small, lowestFirst } = ranking;
  return (
    <>
      <Section title={title} intro={lowestFirst ? "Tỷ lệ thấp đứng trước." : "Tỷ lệ cao đứng trước."}>
        <Card flush>
          {ranked.length > 0 ? (
            <DataTable
              caption={`Xếp hạng các bản: ${title}`}
              columns={rankedColumns(view)}
              rows={ranked}
              rowKey={({ hamletId }) => hamletId}
              numbered={false}
            />
          ) : (
            <EmptyState>Kỳ này chưa có bản nào đủ điều kiện so sánh.</EmptyState>
          )}
        </Card>
      </Section>
      {unranked.length > 0 ? (
        <Section
          title={`Không xếp hạng (${unranked.length})`}
          {...(small
            ? {
                intro: `Nhóm ${small.count} bản nhỏ, tính chung: ${formatNumber(small.numerator)}/${formatNumber(small.denominator)}${small.tenths === null ? "" : `, ${tenthsWords(small.tenths)}`}.`,
              }
            : {})}
        >
          <Card flush>
            <DataTable
              caption={`Các bản không xếp hạng: ${title}`}
              columns={unrankedColumns(view)}
              rows={unranked}
              rowKey={({ hamletId }) => hamletId}
              numbered={false}
            />
          </Card>
        </Section>
      ) : null}
    </>
  );
}

const share = (tenths: number | null) => (tenths === null ? "–" : tenthsWords(tenths));
const amount = (value: number | null) => (value === null ? "–" : formatNumber(value));

function nameColumn(view: { definition: RankingView["definition"]; month: MonthNumber }) {
  const span = spanOfMonths(monthOfNumber(view.month));
  return {
    ...{ key: "name", head: "Bản", rowHead: true, className: "min-w-36" },
    cell: ({ hamletId, name }: { readonly hamletId: string; readonly name: string }) => (
      <RowLink href={whyHref(view.definition?.indicatorId ?? "", span, { kind: "hamlet", id: hamletId })}>
        {name}
      </RowLink>
    ),
  };
}

function rankedColumns(view: RankingView): readonly Column<RankedHamlet>[] {
  return [
    {
      ...{ key: "place", head: "Hạng", numeric: true, className: "w-px" },
      cell: ({ place, tied }) => `${place}${tied > 0 ? " (đồng hạng)" : ""}`,
    },
    nameColumn(view),
    { key: "share", head: "Tỷ lệ", numeric: true, cell: ({ tenths }) => <b>{share(tenths)}</b> },
    { key: "top", head: "Tử số", numeric: true, cell: ({ numerator }) => amount(numerator) },
    { key: "bottom", head: "Mẫu số", numeric: true, cell: ({ denominator }) => amount(denominator) },
  ];
}

function unrankedColumns(view: RankingView): readonly Column<UnrankedHamlet>[] {
  return [
    nameColumn(view),
    { key: "why", head: "Vì sao", cell: ({ why }) => whyNotWords[why] },
    { key: "top", head: "Tử số", numeric: true, cell: ({ numerator }) => amount(numerator) },
    { key: "bottom", head: "Mẫu số", numeric: true, cell: ({ denominator }) => amount(denominator) },
  ];
}
