import type { ReactNode } from "react";
import { outlookWords, tallyWords } from "@/components/indicators/dashboard/outlook-look";
import { PrintButton } from "@/components/organization/print-button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { DashboardRow } from "@/lib/indicators/core/dashboard";
import { figureWords, targetWords } from "@/lib/indicators/core/figures/figure-words";
import { pillarLabel } from "@/lib/indicators/labels";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { Brief } from "@/lib/overview/queries/brief";
import { taskLine } from "./task-words";

/** One page to read before a meeting, made to be printed on one sheet. */
export function BriefPage({ brief, today }: { brief: Brief; today: CivilDate }) {
  const { month, pillars, worries, met, reports, tasks, agencyLines } = brief;
  const rows = pillars.flatMap(({ rows: own }) => own);
  return (
    <PageBody>
      <div className="print:hidden">
        <PageHeader
          title="Bản một trang cho Chủ tịch"
          crumbs={[{ label: "Tổng quan", href: "/tong-quan" }]}
          intro="Vừa một tờ A4. Số liệu chỉ tính báo cáo đã duyệt; đây không phải văn bản hành chính."
          action={<PrintButton>In</PrintButton>}
        />
      </div>
      <article className="mx-auto flex w-full max-w-3xl flex-col gap-4 rounded-lg border border-line bg-surface p-5 shadow-card sm:p-8 print:max-w-none print:gap-1 print:border-0 print:p-0 print:text-[10pt] print:leading-tight print:shadow-none">
        <header>
          <p className="text-muted">{agencyLines.join(" ")}</p>
          <h2 className="text-xl print:text-[14pt] print:leading-snug">Chuyển đổi số, {month}</h2>
          <p className="text-muted">Lập ngày {formatDay(today)}</p>
        </header>
        <Part title="Chỉ tiêu">
          <ul>
            {pillars.map(({ pillar, rows: own }) => (
              <li key={pillar}>
                <strong>{pillarLabel[pillar]}:</strong> {own.length} chỉ tiêu, {tallyWords(own)}.
              </li>
            ))}
          </ul>
          {rows.length === 0 ? <EmptyState>Chưa có chỉ tiêu nào.</EmptyState> : null}
        </Part>
        <Part title="Cần chỉ đạo">
          {worries.length === 0 ? <p>Không có chỉ tiêu nào chưa đạt hoặc đang chậm.</p> : <Rows rows={worries} />}
        </Part>
        {met.length > 0 ? (
          <Part title="Đã đạt">
            <Rows rows={met} />
          </Part>
        ) : null}
        <Part title="Báo cáo của các bản, cơ quan">
          <p>
            Phải báo {reports.asked}; đúng hạn {reports.inTime}, trễ {reports.lateCount}, chưa gửi {reports.missing}.
          </p>
          {reports.late.length > 0 ? (
            <p className="print:line-clamp-4">
              {reports.late.map(({ name, words }) => `${name} (${words})`).join("; ")}.
            </p>
          ) : null}
          <p>
            Kỳ tới: {reports.next.words}, {reports.next.due}.
          </p>
        </Part>
        <Part title="Khó khăn các bản nêu">
          {reports.difficulties.length === 0 ? (
            <p>Không bản nào nêu khó khăn.</p>
          ) : (
            <ul className="list-disc pl-5">
              {reports.difficulties.slice(0, MOST_SAID).map(({ words: said, reporters }) => (
                <li key={said}>
                  <span className="print:line-clamp-2">
                    {said}
                    {reporters > 1 ? ` (${reporters} nơi)` : ""}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Part>
        {tasks.length > 0 ? (
          <Part title="Chờ Chủ tịch">
            <ul className="list-disc pl-5">
              {tasks.map(taskLine).map(({ key, words }) => (
                <li key={key}>{words}</li>
              ))}
            </ul>
          </Part>
        ) : null}
      </article>
    </PageBody>
  );
}

const MOST_SAID = 5;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1 border-line border-t pt-3 print:gap-0 print:pt-1">
      <h3 className="font-semibold text-lg print:text-[11pt] print:leading-snug">{title}</h3>
      {children}
    </section>
  );
}

function Rows({ rows }: { rows: readonly DashboardRow[] }) {
  return (
    <ul className="list-disc pl-5">
      {rows.map((row) => {
        const aim = targetWords(row.definition, row.aim);
        return (
          <li key={row.definition.indicatorId}>
            {row.definition.name}: <strong>{figureWords(row.figure)}</strong>
            {aim ? `, mục tiêu ${row.aim?.year ?? ""} ${aim}` : ""} ({outlookWords(row).toLocaleLowerCase("vi")})
          </li>
        );
      })}
    </ul>
  );
}
