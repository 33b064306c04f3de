import { instantText } from "@/components/audit/instant-text";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { dueWords, isOverdue } from "@/lib/indicators/core/lateness";
import { reportPath } from "@/lib/indicators/core/report-words";
import { fillStateLabel, reportStateLabel } from "@/lib/indicators/labels";
import type { OwnReport } from "@/lib/indicators/queries/own-reports";
import type { ReportForm } from "@/lib/indicators/queries/report-form";
import { fillTone, reportTone } from "./report-looks";
import { fillPath, PHONE } from "./report-paths";

const capital = (words: string) => `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;

/** What a bản or an office owes: each period with its state, and the one thing to do about it. */
export function OwnReportsPage({
  forms,
  history,
  now,
}: {
  forms: readonly ReportForm[];
  history: readonly OwnReport[];
  now: Date;
}) {
  const shown = new Set(forms.flatMap(({ open, approved }) => [open?.id, approved?.id]));
  const former = history.filter(({ id }) => !shown.has(id));
  const several = new Set(forms.map(({ reporter }) => reporter.key)).size > 1;
  return (
    <PageBody narrow>
      <PageHeader
        title="Báo cáo của tôi"
        help="gui-bao-cao"
        intro="Nhập số liệu từng kỳ rồi gửi. Gửi rồi vẫn sửa và gửi lại được cho tới khi duyệt."
      />
      <Card flush>
        {forms.length > 0 ? (
          <ul>
            {forms.map((form) => (
              <OwnPeriod
                key={`${form.reporter.key} ${form.period.campaignId ?? ""} ${form.period.periodKey}`}
                form={form}
                named={several}
                now={now}
              />
            ))}
          </ul>
        ) : (
          <EmptyState>Hiện không có kỳ báo cáo nào cần gửi.</EmptyState>
        )}
      </Card>
      {former.length > 0 ? (
        <Section title="Đã gửi trước đây">
          <Card flush>
            <ul>
              {former.map((one) => (
                <li
                  key={one.id}
                  className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b px-4 py-2 last:border-b-0 sm:px-6"
                >
                  <AppLink href={reportPath(one.id)} className="link inline-flex min-h-11 items-center">
                    {`${capital(one.periodWords)}${several ? `, ${one.reporterName}` : ""}${one.no > 1 ? `, báo cáo lại lần ${one.no - 1}` : ""}`}
                  </AppLink>
                  <Tag tone={reportTone[one.state]}>{reportStateLabel[one.state]}</Tag>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}

function OwnPeriod({ form, named, now }: { form: ReportForm; named: boolean; now: Date }) {
  const { period, reporter, due, fill, open, approved } = form;
  const report = open ?? approved;
  const name = `${capital(period.words)}${named ? `, ${reporter.name}` : ""}`;
  const owed = fill !== "sent" && fill !== "approved";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-line border-b px-4 py-4 last:border-b-0 sm:px-6">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong>{name}</strong>
          <Tag tone={fillTone[fill]}>{fillStateLabel[fill]}</Tag>
          {owed && isOverdue(due, now) ? <Tag tone="danger">Quá hạn</Tag> : null}
        </p>
        <p className="text-muted">{`Hạn gửi: ${dueWords(due, true)}`}</p>
        {fill === "returned" ? <p>{`Trả lại vì: ${report?.returnReason ?? ""}`}</p> : null}
        {report?.submittedAt && !owed ? (
          <p className="text-muted">{`${report.senderName} gửi ${instantText(report.submittedAt)}`}</p>
        ) : null}
      </div>
      <OwnAction form={form} name={name} />
    </li>
  );
}

const FILL_ACTION = {
  untouched: "Nhập báo cáo",
  filling: "Nhập tiếp",
  filled: "Xem lại và gửi",
  returned: "Sửa và gửi lại",
} as const;

function OwnAction({ form: { period, reporter, fill, open, approved }, name }: { form: ReportForm; name: string }) {
  const report = open ?? approved;
  if (fill === "sent" || fill === "approved") {
    return (
      <LinkButton href={report ? reportPath(report.id) : "/bao-cao"}>
        Xem
        <span className="sr-only">{` báo cáo ${name}`}</span>
      </LinkButton>
    );
  }
  const words = (
    <>
      {FILL_ACTION[fill]}
      <span className="sr-only">{`: ${name}`}</span>
    </>
  );
  return (
    <>
      <div className="w-full sm:hidden">
        <LinkButton href={PHONE} tone="primary" className="w-full">
          {words}
        </LinkButton>
      </div>
      <div className="hidden sm:block">
        <LinkButton href={fillPath(period, reporter.key)} tone="primary">
          {words}
        </LinkButton>
      </div>
    </>
  );
}
