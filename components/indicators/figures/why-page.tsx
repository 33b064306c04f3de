import { instantText } from "@/components/audit/instant-text";
import { PrintButton } from "@/components/organization/print-button";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import {
  figureWords,
  flagWords,
  judgementLabel,
  notEnoughWords,
  targetWords,
} from "@/lib/indicators/core/figures/figure-words";
import { monthInYear, spanWords, yearOfMonth } from "@/lib/indicators/core/figures/month-number";
import { runningShare } from "@/lib/indicators/core/figures/running-share";
import type { FigureCell, FigurePart, FigureRows } from "@/lib/indicators/queries/figure-rows";
import { formatNumber } from "@/lib/kernel/numbers";
import { tableHref } from "./figures-filter";
import { formulaLines, missingNames, partNotes, shareOf, shortMonth, timeWords } from "./why-words";

/** A number taken apart: how it is worked out, every row that went into it, and who is missing. */
export function WhyPage({ rows, exportHref }: { rows: FigureRows; exportHref: string }) {
  const { own, figure, span, scopeName, parts } = rows;
  const [rule, numbers] = formulaLines(rows);
  const missing = missingNames(parts);
  const flags = flagWords(figure);
  return (
    <PageBody>
      <PageHeader
        title="Vì sao con số này?"
        crumbs={[{ label: "Số liệu", href: tableHref(rows) }]}
        help="so-lieu"
        intro={`${own.code}. ${own.name}`}
        facts={[
          { term: "Kỳ", value: spanWords(span) },
          { term: "Của", value: scopeName ?? "toàn xã" },
          { term: "Số", value: figureWords(figure) },
          { term: `Mục tiêu năm ${yearOfMonth(span.to)}`, value: targetWords(own, figure.target) ?? "chưa giao" },
          // The target of a year is not held against some of its months.
          ...(isHeld(rows) ? [{ term: "So với mục tiêu", value: heldWords(rows) }] : []),
        ]}
        action={
          <>
            <DownloadButton href={exportHref}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
            <PrintButton tone="secondary">In</PrintButton>
          </>
        }
      />
      {flags.length > 0 || notEnoughWords(figure) ? (
        <Alert tone="warning">
          <ul>
            {[...flags, notEnoughWords(figure) ?? ""].filter(Boolean).map((words) => (
              <li key={words}>{`${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}.`}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <Section title="Cách tính">
        <Card>
          <p className="font-semibold">{rule}</p>
          <p className="mt-1 text-lg tabular-nums">{numbers}</p>
          <p className="mt-2 max-w-prose text-muted">{timeWords(rows)}</p>
          {rows.source.indicatorId === own.indicatorId ? null : (
            <p className="mt-2 text-muted">{`Lấy số của chỉ tiêu ${rows.source.code}. ${rows.source.name}.`}</p>
          )}
        </Card>
      </Section>
      <Section
        title={rows.source.reporter.kind === "portal" ? "Từng mục được đếm" : "Từng nơi báo"}
        {...(missing ? { intro: `Chưa có số: ${missing}.` } : {})}
      >
        <Card flush>
          {parts.length > 0 ? (
            <DataTable
              caption={`${own.code}. ${own.name}, ${spanWords(span)}`}
              columns={columnsOf(rows)}
              rows={parts}
              rowKey={({ key }) => key}
              phone="scroll"
            />
          ) : (
            <EmptyState>
              {rows.source.reporter.kind === "portal"
                ? "Kỳ này chưa có mục nào được đếm."
                : "Kỳ này chưa có nơi nào phải báo chỉ tiêu này."}
            </EmptyState>
          )}
        </Card>
      </Section>
    </PageBody>
  );
}

/** A state stands at any time; what arises is held against its target from New Year on. */
function isHeld({ own, span }: FigureRows): boolean {
  return own.timing === "state" || monthInYear(span.from) === 1;
}

function heldWords({ figure, span }: FigureRows): string {
  const running = runningShare(figure, span);
  return running === null ? judgementLabel[figure.judgement] : `đang thực hiện, ${running}%`;
}

const amount = (value: number | null) => (value === null ? "–" : formatNumber(value));

function columnsOf(rows: FigureRows): readonly Column<FigurePart>[] {
  const { own, source, figure } = rows;
  const inSum = ({ state }: FigurePart) => state === "counted" || state === "nothing";
  const top = own.measure === "yes-no" ? "Có" : (source.numeratorWords ?? "Tử số");
  const capital = (words: string) => `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}`;
  const bottomHead = own.measure === "yes-no" ? "Số nơi trả lời" : capital(source.denominatorWords ?? "Mẫu số");
  return [
    {
      key: "name",
      head: source.reporter.kind === "portal" ? "Được đếm" : "Nơi báo",
      rowHead: true,
      className: "min-w-40",
      cell: ({ name }) => name,
    },
    {
      ...{ key: "top", head: capital(top), numeric: true },
      cell: (part) => (inSum(part) || part.state === "no-denominator" ? amount(part.numerator) : "–"),
      total: amount(figure.numerator),
    },
    ...(own.measure === "count"
      ? []
      : [
          {
            ...{ key: "bottom", head: bottomHead, numeric: true },
            cell: (part: FigurePart) => amount(part.denominator),
            total: amount(figure.denominator),
          },
        ]),
    ...(own.measure === "ratio"
      ? [
          {
            ...{ key: "share", head: "Tỷ lệ", numeric: true, total: figureWords(figure) },
            cell: (part: FigurePart) => shareOf(own, part) ?? "–",
          },
        ]
      : []),
    ...(source.reporter.kind === "portal"
      ? []
      : [
          {
            ...{ key: "report", head: rows.withSenders ? "Báo cáo, người gửi" : "Báo cáo", className: "min-w-56" },
            cell: (part: FigurePart) => <Reports cells={part.cells} many={own.timing === "flow"} />,
            total: "",
          },
        ]),
    {
      ...{ key: "notes", head: "Ghi chú", className: "min-w-48", total: "" },
      cell: (part) => <Notes part={part} notes={partNotes(own, part)} />,
    },
  ];
}

/** The reports a row comes from, each a press away, with who sent it when. */
function Reports({ cells, many }: { cells: readonly FigureCell[]; many: boolean }) {
  if (cells.length === 0) return "–";
  return (
    <ul className="flex flex-col gap-1">
      {cells.map(({ month, reportId, sender, sentAt, numerator, denominator }) => {
        const values = denominator === null ? formatNumber(numerator) : `${amount(numerator)}/${amount(denominator)}`;
        const words = `Tháng ${shortMonth(month)}${many ? `: ${values}` : ""}`;
        return (
          <li key={month}>
            {reportId ? (
              <AppLink href={`/bao-cao/${reportId}`} className="link inline-flex min-h-11 items-center sm:min-h-0">
                {words}
              </AppLink>
            ) : (
              words
            )}
            <span className="text-muted">
              {[sender ? `, ${sender}` : "", sentAt ? `, gửi ${instantText(sentAt)}` : ""].join("")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Notes({ part, notes }: { part: FigurePart; notes: readonly string[] }) {
  if (notes.length === 0) return null;
  const grave = part.above || part.state === "no-denominator" || part.state === "missing";
  return (
    <span className={grave ? "font-semibold text-danger" : part.carried ? "text-warn" : ""}>{notes.join(". ")}</span>
  );
}
