import { LinkButton } from "@/components/ui/button";
import { Toolbar } from "@/components/ui/toolbar";
import { parseMonth } from "@/lib/indicators/core/calendar";
import type { ReportedPeriod } from "@/lib/indicators/core/reported-period";
import { periodKey, shiftPeriod } from "@/lib/kernel/period";
import { periodPath } from "./report-paths";

/** The month before and after, and the days or weeks of campaigns that run. */
export function PeriodPicker({ period, open }: { period: ReportedPeriod; open: readonly ReportedPeriod[] }) {
  const month = period.campaignId === null ? parseMonth(period.periodKey) : null;
  const [current] = open;
  const shifted = (by: number) => month && { periodKey: periodKey(shiftPeriod(month, by)), campaignId: null };
  const [before, after] = [shifted(-1), shifted(1)];
  const campaigns = open.filter(({ campaignId }) => campaignId !== null);
  return (
    <Toolbar label="Chọn kỳ">
      {before ? <LinkButton href={periodPath(before)}>Kỳ trước</LinkButton> : null}
      {after && current && after.periodKey <= current.periodKey ? (
        <LinkButton href={periodPath(after)}>Kỳ sau</LinkButton>
      ) : null}
      {current && current.periodKey !== period.periodKey ? (
        <LinkButton href="/bao-cao" tone="quiet">
          {`Kỳ đang báo cáo: ${current.words}`}
        </LinkButton>
      ) : null}
      {campaigns
        .filter(({ periodKey: key, campaignId }) => key !== period.periodKey || campaignId !== period.campaignId)
        .map((one) => (
          <LinkButton key={`${one.campaignId} ${one.periodKey}`} href={periodPath(one)} tone="quiet">
            {one.words}
          </LinkButton>
        ))}
    </Toolbar>
  );
}
