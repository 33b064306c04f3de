import { PrintButton } from "@/components/organization/print-button";
import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { TableFrame } from "@/components/ui/table";
import { monthInYear, monthKey, monthOfNumber, yearOfMonth } from "@/lib/indicators/core/figures/month-number";
import type { HeatSum } from "@/lib/indicators/core/heat-grid";
import { HEATS } from "@/lib/indicators/core/reporting-standing";
import type { HeatGridView, NamedHeatRow } from "@/lib/indicators/queries/heat-grid";
import { formatPeriod } from "@/lib/kernel/period";
import { fillPath } from "../reports/report-paths";
import { FiguresTabs } from "./figures-tabs";
import { HeatShapes, HeatSign } from "./heat-sign";
import { heatLook, shareParts, shareWords } from "./heat-words";
import { monthChoices } from "./period-words";
import { shortMonth } from "./why-words";

export const HEAT_PATH = "/so-lieu/tinh-hinh";

/** Who reported when, over twelve months: signs that need no colour, or words where asked; each leads to its report. */
export function HeatPage({ view, inWords }: { view: HeatGridView; inWords: boolean }) {
  const until = formatPeriod(monthOfNumber(view.last));
  const href = (changes: Record<string, string | null>) =>
    hrefWith(HEAT_PATH, { thang: monthKey(view.last), dang: inWords ? "chu" : null }, changes);
  return (
    <div className="paper-a4-landscape dense-on-paper">
      <PageBody>
        <PageHeader
          title="Đủ, trễ, thiếu báo cáo"
          help="so-lieu"
          intro="Mỗi nơi báo tính một lần mỗi tháng. Bấm vào một ô để mở báo cáo; ô thiếu mở biểu nhập, nếu bạn được nhập."
          facts={[
            { term: "Đã báo", value: shareWords(view.sum.reported, view.sum) },
            { term: "Đúng hạn", value: shareWords(view.sum.inTime, view.sum) },
          ]}
          action={
            <>
              <DownloadButton href={hrefWith(`${HEAT_PATH}/xuat`, { thang: monthKey(view.last) })}>
                <FileSpreadsheetIcon />
                Xuất Excel
              </DownloadButton>
              <PrintButton tone="secondary">In</PrintButton>
            </>
          }
        />
        <FiguresTabs current={HEAT_PATH} />
        <search className="print:hidden">
          <form action={HEAT_PATH} method="get" className="flex flex-wrap items-end gap-3" key={href({})}>
            <label className="flex min-w-0 basis-48 flex-col gap-1.5 font-semibold">
              12 tháng đến hết
              <select name="thang" defaultValue={monthKey(view.last)} className="control font-normal">
                {monthChoices(view.newest).map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <FilterSelect
              name="dang"
              label="Ghi trong ô"
              empty="Dấu"
              choices={[{ value: "chu", label: "Chữ" }]}
              defaultValue={inWords ? "chu" : ""}
            />
            <Button type="submit">
              <SearchIcon />
              Xem
            </Button>
          </form>
        </search>
        <HeatShapes />
        <Legend />
        <Card flush>
          {view.rows.length > 0 ? (
            <Grid view={view} inWords={inWords} caption={`Báo cáo của từng nơi, 12 tháng đến ${until}`} />
          ) : (
            <EmptyState>Trong 12 tháng này chưa có nơi nào phải báo cáo.</EmptyState>
          )}
        </Card>
      </PageBody>
    </div>
  );
}

function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2" aria-label="Chú giải">
      {HEATS.map((heat) => (
        <li key={heat} className="inline-flex items-center gap-2">
          <span
            aria-hidden="true"
            className={`inline-flex size-8 items-center justify-center rounded-sm border border-line ${heatLook[heat].look}`}
          >
            <HeatSign heat={heat} />
          </span>
          {heatLook[heat].words}
        </li>
      ))}
    </ul>
  );
}

function Grid({ view, inWords, caption }: { view: HeatGridView; inWords: boolean; caption: string }) {
  return (
    <TableFrame caption={caption} phone="scroll">
      <thead>
        <tr>
          <th scope="col" data-sticky="" className="min-w-32">
            Nơi báo
          </th>
          {view.months.map((month) => (
            <th key={month} scope="col" className="whitespace-nowrap px-1! text-center!">
              {`Th. ${monthInYear(month)}`}
              <br />
              <span className="font-normal">{yearOfMonth(month)}</span>
            </th>
          ))}
          <th scope="col" data-numeric="">
            Đã báo
          </th>
          <th scope="col" data-numeric="">
            Đúng hạn
          </th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" data-sticky="">
              {row.name}
            </th>
            {row.cells.map((cell) => (
              <td key={cell.month} className="p-0.5! text-center!">
                <Cell row={row} cell={cell} inWords={inWords} />
              </td>
            ))}
            <ShareCell part={row.sum.reported} sum={row.sum} />
            <ShareCell part={row.sum.inTime} sum={row.sum} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Sums head="Đã báo" of={({ reported }) => reported} view={view} under="reported" />
        <Sums head="Đúng hạn" of={({ inTime }) => inTime} view={view} under="inTime" />
      </tfoot>
    </TableFrame>
  );
}

/** "92%" over "11/12". */
function ShareCell({ part, sum }: { part: number; sum: HeatSum }) {
  const [percent, counted] = shareParts(part, sum);
  return (
    <td data-numeric="" className="whitespace-nowrap leading-tight">
      {percent}
      {counted ? <span className="block text-muted">{counted}</span> : null}
    </td>
  );
}

function Sums({
  head,
  of,
  view,
  under,
}: {
  head: string;
  of: (sum: HeatSum) => number;
  view: HeatGridView;
  /** The column its own total stands in. */
  under: "reported" | "inTime";
}) {
  const total = <ShareCell part={of(view.sum)} sum={view.sum} />;
  return (
    <tr>
      <th scope="row" data-sticky="">
        {head}
      </th>
      {view.columns.map((sum, at) => (
        <td key={view.months[at]} className="px-1! text-center! tabular-nums">
          {sum.due > 0 ? `${of(sum)}/${sum.due}` : "–"}
        </td>
      ))}
      {under === "reported" ? total : <td />}
      {under === "inTime" ? total : <td />}
    </tr>
  );
}

function cellHref(row: NamedHeatRow, { month, heat, reportId }: NamedHeatRow["cells"][number]): string | null {
  if (reportId) return `/bao-cao/${reportId}`;
  const fillable = heat === "missing" || heat === "open";
  return fillable && row.mayFill ? fillPath({ periodKey: monthKey(month), campaignId: null }, row.key) : null;
}

function Cell({ row, cell, inWords }: { row: NamedHeatRow; cell: NamedHeatRow["cells"][number]; inWords: boolean }) {
  const { words, look } = heatLook[cell.heat];
  const href = cellHref(row, cell);
  const box = `flex min-h-11 min-w-11 items-center justify-center rounded-sm print:min-h-0 ${look}`;
  const content = (
    <>
      {inWords ? (
        <span aria-hidden="true" className="px-1 leading-tight">
          {words}
        </span>
      ) : (
        <HeatSign heat={cell.heat} />
      )}
      <span className="sr-only">{`${words}, ${row.name}, tháng ${shortMonth(cell.month)}`}</span>
    </>
  );
  return href ? (
    <AppLink href={href} className={`${box} underline-offset-4 hover:underline`}>
      {content}
    </AppLink>
  ) : (
    <span className={box}>{content}</span>
  );
}
