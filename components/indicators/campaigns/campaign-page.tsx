import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { TableFrame } from "@/components/ui/table";
import { closeCampaignAction } from "@/lib/indicators/actions/calendar";
import type { Definition } from "@/lib/indicators/core/definition";
import { latenessWords, shortDay } from "@/lib/indicators/core/lateness";
import { periodSlug } from "@/lib/indicators/core/period-ref";
import { type Heat, heatOf, tallyStandings } from "@/lib/indicators/core/reporting-standing";
import { campaignEveryLabel, standingLabel } from "@/lib/indicators/labels";
import type { CampaignCell, CampaignGrid } from "@/lib/indicators/queries/campaigns";
import { dayOf, formatDay } from "@/lib/kernel/civil-date";
import { CAMPAIGNS_PATH } from "../calendar/calendar-tabs";
import { CampaignStageTag } from "./campaign-list";

/** Each cell says by a sign and a word what its colour repeats. */
const LOOK: Record<Heat, { readonly sign: string; readonly look: string }> = {
  full: { sign: "Đủ", look: "bg-success-soft text-success" },
  late: { sign: "Trễ", look: "bg-warn-soft text-warn" },
  missing: { sign: "Thiếu", look: "bg-danger-soft text-danger" },
  open: { sign: "…", look: "text-muted" },
  "not-asked": { sign: "–", look: "text-muted" },
};

function Cell({ cell }: { cell: CampaignCell }) {
  const heat = heatOf(cell);
  const { sign, look } = LOOK[heat];
  const words = cell.lateness
    ? `${standingLabel[cell.standing]}, ${latenessWords(cell.lateness)}`
    : standingLabel[cell.standing];
  const shown = (
    <>
      {sign}
      <span className="sr-only">: {words}</span>
    </>
  );
  return (
    <td className={`text-center font-semibold ${look}`} title={words}>
      {cell.reportId ? (
        <AppLink
          href={`/bao-cao/${cell.reportId}`}
          className="-my-2.5 inline-flex min-h-11 min-w-11 items-center justify-center underline"
        >
          {shown}
        </AppLink>
      ) : (
        shown
      )}
    </td>
  );
}

/** One campaign: what it asks, and every period with every bản. */
export function CampaignPage({
  grid,
  asked,
  mayKeep,
}: {
  grid: CampaignGrid;
  asked: readonly Definition[];
  mayKeep: boolean;
}) {
  const { campaign, rows } = grid;
  const tally = tallyStandings(rows.flatMap(({ cells }) => cells));
  const names = asked.filter(({ indicatorId }) => campaign.indicatorIds.includes(indicatorId));
  const untouched = rows.every(({ cells }) => cells.every(({ reportId }) => reportId === null));
  const ended = campaign.stage === "closed" || campaign.stage === "over";
  return (
    <PageBody>
      <PageHeader
        title={campaign.name}
        tag={<CampaignStageTag stage={campaign.stage} />}
        crumbs={[{ label: "Đợt cao điểm", href: CAMPAIGNS_PATH }]}
        help="dot-cao-diem"
        intro={campaign.reason ?? undefined}
        facts={[
          { term: "Thời gian", value: `${formatDay(campaign.from)} – ${formatDay(campaign.through)}` },
          {
            term: "Báo cáo",
            value: `${campaignEveryLabel[campaign.every].toLocaleLowerCase("vi")}, hạn ${campaign.dueTime}`,
          },
          ...(campaign.documentCode ? [{ term: "Theo văn bản", value: campaign.documentCode }] : []),
          { term: "Đã gửi", value: `${tally.inTime + tally.late} trên ${tally.asked}` },
          { term: "Trễ", value: String(tally.late) },
          { term: "Thiếu", value: String(tally.missing) },
        ]}
        action={
          mayKeep && untouched && !ended ? (
            <LinkButton href={`${CAMPAIGNS_PATH}/${campaign.id}/sua`}>Sửa</LinkButton>
          ) : null
        }
      />
      {campaign.closedAt ? (
        <Alert tone="info">
          Đã kết thúc sớm ngày {formatDay(dayOf(campaign.closedAt))}. Các kỳ chưa đến hạn lúc đó không phải gửi nữa.
        </Alert>
      ) : null}
      <Section title="Chỉ tiêu phải báo cáo">
        <Card>
          <ul className="list-disc pl-5">
            {names.map(({ indicatorId, code, name }) => (
              <li key={indicatorId}>
                {code} {name}
              </li>
            ))}
          </ul>
        </Card>
      </Section>
      <Section title="Ai đã gửi" intro="Bấm vào ô để mở báo cáo. Tên kỳ là ngày đầu của kỳ.">
        <Card flush>
          {rows.length === 0 ? (
            <EmptyState>Không có bản nào phải báo cáo trong đợt này.</EmptyState>
          ) : (
            <Grid grid={grid} />
          )}
        </Card>
      </Section>
      {mayKeep && !ended ? (
        <ActionForm action={closeCampaignAction} id="ket-thuc">
          <input type="hidden" name="id" value={campaign.id} />
          <input type="hidden" name="version" value={campaign.version} />
          <div>
            <ConfirmButton
              question={`Kết thúc ${campaign.name} ngay bây giờ?`}
              details="Các kỳ chưa đến hạn không phải gửi nữa; báo cáo đã gửi giữ nguyên. Muốn tiếp tục thì mở đợt mới."
              confirmWords="Kết thúc đợt"
            >
              Kết thúc sớm
            </ConfirmButton>
          </div>
        </ActionForm>
      ) : null}
    </PageBody>
  );
}

function Grid({ grid: { campaign, periods, rows } }: { grid: CampaignGrid }) {
  return (
    <TableFrame caption={`Báo cáo của ${campaign.name} theo bản và kỳ`} phone="scroll">
      <thead>
        <tr>
          <th scope="col" data-sticky="">
            Bản, cơ quan
          </th>
          {periods.map(({ key, from }) => (
            <th key={key} scope="col" className="text-center">
              <AppLink
                href={`/bao-cao/nhac?ky=${periodSlug({ periodKey: key, campaignId: campaign.id })}`}
                className="-my-2.5 inline-flex min-h-11 items-center underline-offset-4 hover:underline"
              >
                {shortDay(from)}
              </AppLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row" data-sticky="">
              {name}
            </th>
            {cells.map((cell) => (
              <Cell key={cell.period.key} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
