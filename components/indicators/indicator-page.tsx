import { Trail } from "@/components/audit/trail";
import { SampleTag } from "@/components/organization/sample-tag";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PencilIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import type { AuditLineView } from "@/lib/audit/queries";
import type { Course } from "@/lib/indicators/core/dashboard";
import { shownDefinition } from "@/lib/indicators/core/shown-definition";
import { pillarLabel } from "@/lib/indicators/labels";
import type { IndicatorView } from "@/lib/indicators/queries/indicators";
import type { TargetView } from "@/lib/indicators/queries/targets";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { CourseCard } from "./dashboard/course-card";
import { DefinitionFacts } from "./definition-facts";
import { DefinitionHistory } from "./definition-history";
import { IndicatorLife } from "./indicator-life";
import { TargetYears } from "./target-years";

/** One indicator: what it means today and meant before, what it should reach, and what was done to it. */
export function IndicatorPage({
  view,
  targets,
  course,
  today,
  mayEdit,
  trail,
}: {
  view: IndicatorView;
  targets: readonly TargetView[];
  /** Month by month; null for who may not see it. */
  course: Course | null;
  today: CivilDate;
  mayEdit: boolean;
  trail: readonly AuditLineView[];
}) {
  const shown = shownDefinition(view.definitions, ({ definition }) => definition, today);
  const { definition } = shown;
  const { validFrom, validTo } = definition;
  const retired = validTo !== null && validTo <= today;
  const live = !view.removed && !retired;
  return (
    <PageBody>
      <PageHeader
        title={`${definition.code} ${definition.name}`}
        tag={
          <>
            <SampleTag sample={view.sample} />
            {live ? null : <Tag tone="neutral">{view.removed ? "Đã bỏ" : "Đã thôi dùng"}</Tag>}
          </>
        }
        crumbs={[{ label: "Chỉ tiêu", href: "/chi-tieu" }]}
        intro={pillarLabel[definition.pillar]}
        help="chi-tieu"
        action={
          mayEdit && live ? (
            <>
              <LinkButton href={`/chi-tieu/${view.id}/doi`} tone="primary">
                <PencilIcon />
                {shown.used ? "Đổi định nghĩa từ một ngày" : "Sửa định nghĩa"}
              </LinkButton>
              <LinkButton href={`/chi-tieu/giao/${view.id}`}>Giao mục tiêu</LinkButton>
            </>
          ) : undefined
        }
      />
      {validFrom > today ? <Alert tone="info" title={`Định nghĩa này dùng từ ngày ${formatDay(validFrom)}.`} /> : null}
      <Section title="Định nghĩa hiện dùng">
        <Card>
          <DefinitionFacts view={shown} />
        </Card>
      </Section>
      <Section title="Mục tiêu của xã">
        <Card flush>
          {targets.length === 0 ? (
            <EmptyState>Chưa có mục tiêu năm nào.</EmptyState>
          ) : (
            <TargetYears definition={definition} targets={targets} />
          )}
        </Card>
      </Section>
      {course ? (
        <Section title="Diễn biến">
          <CourseCard course={course} />
        </Section>
      ) : null}
      {view.definitions.length > 1 ? <DefinitionHistory view={view} mayEdit={mayEdit} /> : null}
      {mayEdit ? <IndicatorLife view={view} live={live} today={today} /> : null}
      <Trail lines={trail} />
    </PageBody>
  );
}
