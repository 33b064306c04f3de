import { DraftReport } from "@/components/documents/draft-report";
import { PrintButton } from "@/components/organization/print-button";
import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { PILLARS } from "@/lib/indicators/core/definition";
import { monthOfNumber, spanWords } from "@/lib/indicators/core/figures/month-number";
import type { Judgement } from "@/lib/indicators/core/roll-up";
import { pillarLabel } from "@/lib/indicators/labels";
import type { FigureTable } from "@/lib/indicators/queries/figure-table";
import { formatNumber } from "@/lib/kernel/numbers";
import { formatPeriod, periodKey, shiftPeriod } from "@/lib/kernel/period";
import { figureColumns, heldFigure, isRunning } from "./figure-columns";
import { FIGURES_PATH, type FiguresFilter, figuresHref } from "./figures-filter";
import { FiguresTabs } from "./figures-tabs";
import { periodChoices } from "./period-words";

/** Whose figures these are, in words. */
export function scopeWords({ scope, hamlets }: Pick<FigureTable, "scope" | "hamlets">): string {
  if (scope.kind === "commune") return "toàn xã";
  return hamlets.find(({ id }) => id === scope.id)?.name ?? "bản";
}

/** Every indicator in a period beside its target and former times; each number leads to its rows. */
export function FiguresPage({
  table,
  filter,
  drafts,
}: {
  table: FigureTable;
  filter: FiguresFilter;
  /** May the report of the period be drafted from here? */
  drafts: boolean;
}) {
  const shown: FiguresFilter = {
    ...filter,
    period: table.period,
    hamletId: table.scope.kind === "hamlet" ? table.scope.id : null,
  };
  const columns = figureColumns(table);
  const whose = scopeWords(table);
  return (
    <div className="paper-a4-landscape">
      <PageBody>
        <PageHeader
          title={`Số liệu ${whose}, ${formatPeriod(table.period)}`}
          help="so-lieu"
          intro={introOf(table)}
          facts={factsOf(table)}
          action={
            <>
              {drafts && table.scope.kind === "commune" ? <DraftReport period={table.period} /> : null}
              <DownloadButton href={figuresHref(`${FIGURES_PATH}/xuat`, shown)}>
                <FileSpreadsheetIcon />
                Xuất Excel
              </DownloadButton>
              <PrintButton tone="secondary">In</PrintButton>
            </>
          }
        />
        <FiguresTabs current={FIGURES_PATH} />
        <FiguresFilterBar table={table} shown={shown} />
        {table.pillars.length === 0 ? (
          <Card flush>
            <EmptyState>{`Chưa có chỉ tiêu nào của ${whose} trong kỳ này.`}</EmptyState>
          </Card>
        ) : null}
        {table.pillars.map(({ pillar, rows }) => (
          <Card flush key={pillar}>
            <section aria-label={pillarLabel[pillar]}>
              <h2 className="px-4 pt-4 pb-2 text-lg">{pillarLabel[pillar]}</h2>
              <DataTable
                caption={`${pillarLabel[pillar]}: số liệu ${whose}, ${formatPeriod(table.period)}`}
                columns={columns}
                rows={rows}
                rowKey={({ definition }) => definition.indicatorId}
                numbered={false}
              />
            </section>
          </Card>
        ))}
      </PageBody>
    </div>
  );
}

function introOf({ period, span }: FigureTable): string {
  const whole = shiftPeriod(period, 1);
  const cut = period.kind !== "month" && spanWords(span) !== formatPeriod(period) && whole !== period;
  const until = cut ? ` Kỳ chưa hết: tính đến ${formatPeriod(monthOfNumber(span.to))}.` : "";
  return `Tỷ lệ là tổng tử số chia tổng mẫu số của những nơi đã có số được duyệt. Bấm vào một số để xem nó từ đâu ra.${until}`;
}

function factsOf({ pillars }: FigureTable) {
  const rows = pillars.flatMap(({ rows: own }) => own);
  const running = rows.filter(isRunning).length;
  const count = (wanted: Judgement) =>
    rows.filter((row) => heldFigure(row).judgement === wanted && !isRunning(row)).length;
  return [
    { term: "Chỉ tiêu", value: formatNumber(rows.length) },
    { term: "Đạt", value: formatNumber(count("met")) },
    ...(running > 0 ? [{ term: "Đang thực hiện", value: formatNumber(running) }] : []),
    { term: "Chưa đạt", value: formatNumber(count("not-met")) },
    { term: "Chưa đủ dữ liệu", value: formatNumber(count("not-enough")) },
    { term: "Chưa giao mục tiêu", value: formatNumber(count("no-target")) },
  ];
}

function FiguresFilterBar({ table, shown }: { table: FigureTable; shown: FiguresFilter }) {
  const step = (by: number) => figuresHref(FIGURES_PATH, { ...shown, period: shiftPeriod(table.period, by) });
  return (
    <search className="print:hidden">
      <form
        action={FIGURES_PATH}
        method="get"
        className="flex flex-wrap items-end gap-3"
        key={figuresHref(FIGURES_PATH, shown)}
      >
        <label className="flex min-w-0 basis-48 flex-col gap-1.5 font-semibold">
          Kỳ
          <select name="ky" defaultValue={periodKey(table.period)} className="control font-normal">
            {periodChoices(table.newest, table.period).map(({ label, choices }) => (
              <optgroup key={label} label={label}>
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {table.wholeCommune || table.hamlets.length > 1 ? (
          <label className="flex min-w-0 basis-48 flex-col gap-1.5 font-semibold">
            Của
            <select name="ban" defaultValue={shown.hamletId ?? ""} className="control font-normal">
              {table.wholeCommune ? <option value="">Toàn xã</option> : null}
              {table.hamlets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <FilterSelect
          name="nhom"
          label="Nhóm"
          choices={PILLARS.map((value) => ({ value, label: pillarLabel[value] }))}
          defaultValue={shown.pillar ?? ""}
        />
        <Button type="submit">
          <SearchIcon />
          Xem
        </Button>
        <AppLink href={step(-1)} className="link inline-flex min-h-11 items-center">
          Kỳ trước
        </AppLink>
        <AppLink href={step(1)} className="link inline-flex min-h-11 items-center">
          Kỳ sau
        </AppLink>
      </form>
    </search>
  );
}
