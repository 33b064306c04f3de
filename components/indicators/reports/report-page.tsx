import { instantText } from "@/components/audit/instant-text";
import { PrintButton } from "@/components/organization/print-button";
import { ActionForm } from "@/components/ui/action-form";
import { ActivityList } from "@/components/ui/activity-list";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { Toolbar } from "@/components/ui/toolbar";
import { dropDraftAction } from "@/lib/indicators/actions/reports";
import { dueWords, latenessWords } from "@/lib/indicators/core/lateness";
import { reportPath } from "@/lib/indicators/core/report-words";
import { reporterKey } from "@/lib/indicators/core/reporter";
import { reportStateLabel, stepLabel, viaLabel } from "@/lib/indicators/labels";
import type { ReportView } from "@/lib/indicators/queries/reports";
import { RemarkForm } from "./remark-form";
import { RemarkList } from "./remark-list";
import { ReportDecision, RivalChoice } from "./report-decision";
import { reportTone } from "./report-looks";
import { fillPath } from "./report-paths";
import { ReportPhotos } from "./report-photos";
import { ReportValues } from "./report-values";

/** One report: what it says, by whom and when, what became of it; printed as it was. */
export function ReportPage({ view }: { view: ReportView }) {
  const { report, reporterName, period, boxes, steps, siblings, others, comments, may } = view;
  const [other] = others;
  const edit = fillPath(report, reporterKey(report.reporter));
  return (
    <PageBody>
      <PageHeader
        title={`Báo cáo ${period?.words ?? report.periodKey}`}
        tag={<Tag tone={reportTone[report.state]}>{reportStateLabel[report.state]}</Tag>}
        help="gui-bao-cao"
        crumbs={[{ label: "Báo cáo", href: "/bao-cao" }]}
        facts={[
          { term: "Của", value: reporterName },
          ...(report.no > 1 ? [{ term: "Báo cáo lại lần", value: String(report.no - 1) }] : []),
        ]}
        action={
          may.mend || may.restate ? (
            <LinkButton href={edit} tone={may.decide ? "secondary" : "primary"}>
              {may.restate
                ? "Báo cáo lại"
                : report.state === "draft"
                  ? "Nhập tiếp"
                  : may.decide
                    ? "Sửa hộ"
                    : "Sửa và gửi lại"}
            </LinkButton>
          ) : undefined
        }
      />
      <StateNotes view={view} />
      {other ? <RivalChoice view={view} other={other} /> : null}
      {may.decide && report.state === "submitted" && !other ? <ReportDecision report={report} /> : null}
      {other ? null : (
        <Section title="Số liệu">
          <ReportValues boxes={boxes} report={report} remarks={view.remarks} />
        </Section>
      )}
      <Card>
        <DescriptionList facts={factsOf(view)} />
      </Card>
      <ReportPhotos view={view} />
      {comments.length > 0 || may.remark ? (
        <Section title="Góp ý số liệu">
          {comments.length > 0 ? (
            <Card flush>
              <RemarkList remarks={comments} at="report" />
            </Card>
          ) : null}
          {may.remark && boxes.length > 0 ? (
            <div className="print:hidden">
              <RemarkForm view={view} />
            </div>
          ) : null}
        </Section>
      ) : null}
      {siblings.length > 0 ? (
        <Section title="Các báo cáo khác của kỳ này">
          <Card flush>
            <ul>
              {siblings.map((one) => (
                <li
                  key={one.id}
                  className="flex flex-wrap items-center justify-between gap-x-6 border-line border-b px-4 py-1 last:border-b-0 sm:px-6"
                >
                  <AppLink href={reportPath(one.id)} className="link inline-flex min-h-11 items-center">
                    {`${one.no > 1 ? `Báo cáo lại lần ${one.no - 1}` : "Báo cáo"} của ${one.senderName}, ${instantText(one.createdAt)}`}
                  </AppLink>
                  <Tag tone={reportTone[one.state]}>{reportStateLabel[one.state]}</Tag>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
      <Section title="Quá trình">
        <Card>
          <ActivityList
            activities={steps.map(({ id, act, reason, name, at }) => ({
              ...{ id, who: name, what: `${stepLabel[act]}${reason ? `: ${reason}` : ""}` },
              ...{ when: instantText(at), at: at.toISOString() },
            }))}
          />
        </Card>
      </Section>
      <Toolbar label="Việc khác">
        <PrintButton tone="secondary">In báo cáo</PrintButton>
        {may.drop ? (
          <ActionForm action={dropDraftAction} id="bo-nhap">
            <input type="hidden" name="report" value={`${report.id}:${report.version}`} />
            <ConfirmButton
              question="Bỏ bản nháp này?"
              details="Số đã nhập được giữ trong lịch sử, nhưng không gửi nữa. Có thể nhập lại từ đầu."
              confirmWords="Bỏ bản nháp"
            >
              Bỏ bản nháp
            </ConfirmButton>
          </ActionForm>
        ) : null}
      </Toolbar>
    </PageBody>
  );
}

/** What a reader must know first: returned and why, replaced and by what, waiting for a choice. */
function StateNotes({ view: { report, siblings } }: { view: ReportView }) {
  if (report.state === "returned") {
    return (
      <Alert tone="warning" title={`${report.decidedName ?? "Cán bộ phụ trách"} trả lại báo cáo này.`}>
        {`Lý do: ${report.returnReason ?? ""}`}
      </Alert>
    );
  }
  const later = siblings.filter(({ state, no }) => state === "approved" && no > report.no).at(-1);
  if (report.state === "superseded") {
    return (
      <Alert tone="warning" title="Số liệu ở đây không còn dùng: đã có báo cáo lại được duyệt.">
        {later ? (
          <AppLink href={reportPath(later.id)} className="link">
            {`Xem báo cáo lại lần ${later.no - 1}`}
          </AppLink>
        ) : null}
      </Alert>
    );
  }
  if (report.state === "dropped") return <Alert tone="warning">Báo cáo này không dùng, chỉ giữ để xem lại.</Alert>;
  if (!report.restatesId) return null;
  return (
    <Alert tone="info" title={`Báo cáo lại lần ${report.no - 1}. Lý do: ${report.restateReason ?? ""}`}>
      <AppLink href={reportPath(report.restatesId)} className="link">
        Xem báo cáo trước
      </AppLink>
    </Alert>
  );
}

function factsOf({ report, due, lateness }: ReportView): readonly Fact[] {
  const { senderName, via, givenBy, submittedAt, decidedName, decidedAt, difficulties, proposals } = report;
  const sent = submittedAt
    ? `${instantText(submittedAt)}${lateness ? `, ${latenessWords(lateness)}` : ""}`
    : "Chưa gửi";
  return [
    { term: "Khó khăn, vướng mắc", value: <span className="whitespace-pre-line">{difficulties ?? "Không có"}</span> },
    { term: "Kiến nghị, đề xuất", value: <span className="whitespace-pre-line">{proposals ?? "Không có"}</span> },
    { term: "Người gửi", value: `${senderName} (${viaLabel[via].toLowerCase()})` },
    ...(givenBy ? [{ term: "Số liệu do", value: givenBy }] : []),
    { term: "Gửi lần đầu", value: sent },
    ...(due ? [{ term: "Hạn gửi", value: dueWords(due, true) }] : []),
    ...(decidedName && decidedAt && report.state !== "returned"
      ? [{ term: "Duyệt", value: `${decidedName}, ${instantText(decidedAt)}` }]
      : []),
  ];
}
