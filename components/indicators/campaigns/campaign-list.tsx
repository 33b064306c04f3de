import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { Tag, type TagTone } from "@/components/ui/tag";
import { campaignEveryLabel, campaignStageLabel } from "@/lib/indicators/labels";
import type { CampaignStage, CampaignView } from "@/lib/indicators/queries/campaigns";
import { formatDay } from "@/lib/kernel/civil-date";
import { CAMPAIGNS_PATH, CalendarTabs } from "../calendar/calendar-tabs";

const TONES: Record<CampaignStage, TagTone> = {
  coming: "neutral",
  running: "active",
  over: "success",
  closed: "warning",
};

export function CampaignStageTag({ stage }: { stage: CampaignStage }) {
  return <Tag tone={TONES[stage]}>{campaignStageLabel[stage]}</Tag>;
}

const COLUMNS: readonly Column<CampaignView>[] = [
  {
    key: "name",
    head: "Đợt",
    rowHead: true,
    className: "min-w-56",
    cell: ({ id, name }) => <RowLink href={`${CAMPAIGNS_PATH}/${id}`}>{name}</RowLink>,
  },
  { key: "from", head: "Từ ngày", cell: ({ from }) => formatDay(from) },
  { key: "through", head: "Đến hết ngày", cell: ({ through }) => formatDay(through) },
  {
    key: "every",
    head: "Báo cáo",
    cell: ({ every, dueTime }) => `${campaignEveryLabel[every]}, hạn ${dueTime}`,
  },
  { key: "periods", head: "Số kỳ", numeric: true, cell: ({ periods }) => periods },
  {
    key: "who",
    head: "Số bản",
    numeric: true,
    cell: ({ hamletIds }) => (hamletIds.length > 0 ? hamletIds.length : "Tất cả"),
  },
  { key: "stage", head: "Tình trạng", cell: ({ stage }) => <CampaignStageTag stage={stage} /> },
];

/** Times of daily or weekly reports beside the months. */
export function CampaignList({ campaigns, mayKeep }: { campaigns: readonly CampaignView[]; mayKeep: boolean }) {
  const add = (
    <LinkButton href={`${CAMPAIGNS_PATH}/moi`} tone="primary">
      <PlusIcon />
      Mở đợt
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader
        title="Đợt cao điểm"
        help="dot-cao-diem"
        intro="Thời gian báo cáo hằng ngày hoặc hằng tuần, hạn đến giờ, bên cạnh báo cáo tháng."
        action={mayKeep ? add : null}
      />
      <CalendarTabs current={CAMPAIGNS_PATH} />
      <Card flush>
        {campaigns.length === 0 ? (
          <EmptyState action={mayKeep ? add : undefined}>Chưa có đợt cao điểm nào.</EmptyState>
        ) : (
          <DataTable caption="Các đợt cao điểm" columns={COLUMNS} rows={campaigns} rowKey={({ id }) => id} />
        )}
      </Card>
    </PageBody>
  );
}
