import { QrCode } from "@/components/accounts/qr-code";
import { dueWords } from "@/lib/indicators/core/lateness";
import { phoneLink } from "@/lib/indicators/core/phone/phone-link";
import { lastDayOf } from "@/lib/indicators/core/reported-period";
import { valueWords } from "@/lib/indicators/core/value-words";
import type { TableReporter } from "@/lib/indicators/queries/report-import";
import { formatDay } from "@/lib/kernel/civil-date";
import { formatNumber } from "@/lib/kernel/numbers";

type Box = TableReporter["boxes"][number];

const CELL = "border border-line-strong px-2 py-1 align-top text-left print:px-1.5 print:py-0.5";
/** "2026-11" as "11/2026"; the day of a campaign as it is. */
const shortPeriod = (key: string) => (key.length === 7 ? `${key.slice(5)}/${key.slice(0, 4)}` : key);

function BeforeWords({ box: { before, ...box } }: { box: Box }) {
  if (!before) return "chưa có";
  return (
    <>
      <strong>{valueWords(box, before)}</strong>
      <span className="block text-muted">{shortPeriod(before.periodKey)}</span>
    </>
  );
}

/** A line to write on: what is asked, and what is known already. */
function Blank({ label, known }: { label: string; known: string }) {
  return (
    <p className="flex min-h-9 items-end print:min-h-7 gap-2">
      <span className="shrink-0">{label}</span>
      <span className="min-w-16 flex-1 border-line-strong border-b border-dotted text-center font-semibold">
        {known}
      </span>
    </p>
  );
}

function BoxToFill({ box, of, filled }: { box: Box; of: TableReporter; filled: boolean }) {
  const { measure, denominator, offered, unit } = box;
  const said = filled ? (of.open ?? of.approved)?.values.find((one) => one.indicatorId === box.indicatorId) : undefined;
  const number = (figure: number | null | undefined) =>
    figure === null || figure === undefined ? "" : formatNumber(figure);
  if (measure === "yes-no") {
    const mark = (yes: boolean) => (said?.yes === yes ? "☒" : "☐");
    return <p className="min-h-9 content-end print:min-h-7">{`${mark(true)} Có    ${mark(false)} Chưa`}</p>;
  }
  const top = said?.nothing ? "–" : number(said?.numerator);
  if (measure === "count") return <Blank label={unit ? `Số ${unit}:` : "Số:"} known={top} />;
  const fixed = denominator === "hamlets" || denominator === "fixed";
  return (
    <>
      <Blank label="Tử số:" known={top} />
      <Blank label="Mẫu số:" known={filled || fixed ? number(said?.denominator ?? offered) : ""} />
    </>
  );
}

function Asked({ box: { name, code, measure, numeratorWords, denominatorWords } }: { box: Box }) {
  return (
    <>
      <span className="font-semibold">{`${code}. ${name}`}</span>
      {measure === "ratio" && numeratorWords ? (
        <span className="block print:text-xs">{`Tử số: ${numeratorWords}`}</span>
      ) : null}
      {measure === "ratio" && denominatorWords ? (
        <span className="block print:text-xs">{`Mẫu số: ${denominatorWords}`}</span>
      ) : null}
      {measure === "count" && numeratorWords ? <span className="block print:text-xs">{numeratorWords}</span> : null}
    </>
  );
}

function Lines({ label, known, count }: { label: string; known: string | null; count: number }) {
  return (
    <div>
      <p className="font-semibold">{label}</p>
      {known ? (
        <p className="whitespace-pre-line">{known}</p>
      ) : (
        Array.from({ length: count }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike.
          <p key={line} className="h-7 border-line-strong border-b border-dotted print:h-6" />
        ))
      )}
    </div>
  );
}

function Signature({ who }: { who: string }) {
  return (
    <div className="flex-1 text-center">
      <p className="font-semibold">{who}</p>
      <p className="text-muted">(Ký, ghi rõ họ tên)</p>
      <div className="h-20 print:h-12" />
    </div>
  );
}

/** The form of one bản on one sheet: its boxes beside the former figures, where to sign, and the way to the phone page. */
export function PaperForm({
  of,
  filled,
  agency,
  baseUrl,
}: {
  of: TableReporter;
  filled: boolean;
  agency: string;
  baseUrl: string;
}) {
  const { period, reporter } = of.frame;
  const link = phoneLink(baseUrl, { ...period, reporter: reporter.key });
  const said = filled ? of.open : null;
  return (
    <section
      aria-label={`Phiếu của ${reporter.name}`}
      className="flex break-after-page flex-col gap-3 print:gap-2 print:pr-px print:leading-snug rounded-lg border border-line bg-surface p-5 last:break-after-auto print:rounded-none print:border-0 print:p-0 print:text-sm"
    >
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <p className="text-muted">{agency}</p>
          <h2 className="text-xl">Phiếu thu thập số liệu</h2>
          <p className="font-semibold text-lg">{`${reporter.name}, ${period.words}`}</p>
          <p>
            {`Số liệu từ ${formatDay(period.from)} đến ${formatDay(lastDayOf(period))}. Gửi ${dueWords(period.dueOf(reporter.reporter), true)}.`}
          </p>
          <p className="text-muted">
            Ghi số nguyên. Không có số liệu thì gạch ngang (–). Quét mã để nhập trên điện thoại.
          </p>
        </div>
        <div className="[&>svg]:size-28">
          <QrCode text={link} label={`Mã QR mở báo cáo của ${reporter.name} trên điện thoại`} />
        </div>
      </div>
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col" className={CELL}>
              Chỉ tiêu
            </th>
            {filled ? (
              <th scope="col" className={`${CELL} w-[17%]`}>
                Lần trước
              </th>
            ) : null}
            <th scope="col" className={`${CELL} w-[31%]`}>
              Kỳ này
            </th>
          </tr>
        </thead>
        <tbody>
          {of.boxes.map((box) => (
            <tr key={box.indicatorId} className="break-inside-avoid">
              <th scope="row" className={`${CELL} font-normal`}>
                <Asked box={box} />
              </th>
              {filled ? (
                <td className={CELL}>
                  <BeforeWords box={box} />
                </td>
              ) : null}
              <td className={CELL}>
                <BoxToFill box={box} of={of} filled={filled} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Lines label="Khó khăn, vướng mắc" known={said?.difficulties ?? null} count={filled ? 1 : 2} />
      <Lines label="Kiến nghị" known={said?.proposals ?? null} count={filled ? 1 : 2} />
      <div className="flex break-inside-avoid gap-4">
        <Signature who="Người nhận phiếu" />
        <div className="flex-1">
          <p className="text-center">Ngày ....... tháng ....... năm ...........</p>
          <Signature who="Người cung cấp số liệu" />
        </div>
      </div>
    </section>
  );
}
