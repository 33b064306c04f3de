import { Button, LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { monthLabel } from "@/lib/indicators/core/dashboard";
import { monthKey } from "@/lib/indicators/core/figures/month-number";
import type { Dashboard } from "@/lib/indicators/queries/dashboard";
import { ActivityCard } from "./activity-card";
import { CompareCard } from "./compare-card";
import { CourseCard } from "./course-card";
import { ModelsCard } from "./models-card";
import { tallyWords } from "./outlook-look";
import { PillarCard } from "./pillar-card";

/** The state of the transformation on one page: every indicator, one more closely, the teams, the models. */
export function DashboardPage({ board }: { board: Dashboard }) {
  const { month, pillars, course, hamlets } = board;
  const ky = monthKey(month);
  const rows = pillars.flatMap(({ rows: own }) => own);
  return (
    <PageBody>
      <PageHeader
        title="Tổng quan chuyển đổi số"
        help="tong-quan"
        intro={`Kỳ tháng ${monthLabel(month)}, chỉ tính báo cáo đã duyệt. ${rows.length} chỉ tiêu: ${tallyWords(rows)}.`}
        action={<LinkButton href={`/tong-quan/mot-trang?ky=${ky}`}>Bản một trang cho Chủ tịch</LinkButton>}
      />
      <ChoosePeriod board={board} />
      {pillars.map((part) => (
        <PillarCard key={part.pillar} part={part} ky={ky} />
      ))}
      {course ? (
        <Section id="chi-tieu" title="Từng chỉ tiêu đến 2030">
          <CourseCard course={course} />
          <CompareCard course={course} hamlets={hamlets} />
        </Section>
      ) : null}
      <Section title="Hoạt động của các Tổ công nghệ số">
        <ActivityCard activity={board.activity} />
      </Section>
      <ModelsCard models={board.models} />
    </PageBody>
  );
}

/** Which month, and which indicator more closely: a GET form, so that the address can be kept and sent. */
function ChoosePeriod({ board: { month, months, pillars, course } }: { board: Dashboard }) {
  return (
    <form action="/tong-quan" method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      <label className="flex basis-40 flex-col gap-1.5 font-semibold">
        Kỳ báo cáo
        <select name="ky" defaultValue={monthKey(month)} className="control font-normal">
          {months.map((choice) => (
            <option key={choice} value={monthKey(choice)}>
              Tháng {monthLabel(choice)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5 font-semibold">
        Xem kỹ chỉ tiêu
        <select name="chi-tieu" defaultValue={course?.definition.indicatorId} className="control font-normal">
          {pillars.flatMap(({ rows }) =>
            rows.map(({ definition: { indicatorId, code, name } }) => (
              <option key={indicatorId} value={indicatorId}>
                {code} – {name}
              </option>
            )),
          )}
        </select>
      </label>
      <Button type="submit">Xem</Button>
    </form>
  );
}
