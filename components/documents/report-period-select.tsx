import { SelectField } from "@/components/ui/select-field";
import { type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { monthNumberOf } from "@/lib/indicators/core/figures/month-number";
import { paperPeriod, paperPeriodKey, periodBefore } from "@/lib/indicators/core/out/paper-period";
import type { CivilDate } from "@/lib/kernel/civil-date";

const OFFERED = 6;

/** Of which time a report paper is drawn; the one last reported, unless another is chosen. */
export function ReportPeriodSelect({ kind, today }: { kind: PaperKindCode; today: CivilDate }) {
  const { reports } = paperKinds[kind];
  if (!reports) return null;
  const now = paperPeriod(paperPeriodKey(reports, monthNumberOf(today)));
  if (!now) return null;
  const periods = [now];
  while (periods.length < OFFERED) periods.push(periodBefore(periods.at(-1) ?? now));
  return (
    <SelectField
      name="reportPeriod"
      label="Kỳ báo cáo"
      empty="Kỳ vừa hết hạn báo cáo"
      choices={periods.map(({ key, words }) => ({ value: key, label: words }))}
    />
  );
}
