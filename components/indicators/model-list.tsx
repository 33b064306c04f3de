import { SampleTag } from "@/components/organization/sample-tag";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { MODEL_STAGES } from "@/lib/indicators/core/model-stages";
import { modelStageLabel } from "@/lib/indicators/labels";
import type { DigitalModelView } from "@/lib/indicators/queries/digital-models";
import { formatDay } from "@/lib/kernel/civil-date";
import { IndicatorTabs } from "./indicator-tabs";
import { stageTone } from "./stage-tone";

const COLUMNS: readonly Column<DigitalModelView>[] = [
  {
    key: "name",
    head: "Mô hình",
    rowHead: true,
    className: "min-w-44",
    cell: ({ id, name, sample }) => (
      <>
        <RowLink href={`/chi-tieu/mo-hinh/${id}`}>{name}</RowLink> <SampleTag sample={sample} />
      </>
    ),
  },
  {
    key: "lead",
    head: "Chủ trì",
    className: "min-w-44",
    cell: ({ leadWords, unitName }) => leadWords ?? unitName ?? <Tag tone="warning">Chưa có đơn vị chủ trì</Tag>,
  },
  ...MODEL_STAGES.map((stage) => ({
    ...{ key: stage, head: modelStageLabel[stage], numeric: true },
    cell: ({ places }: DigitalModelView) => places.filter((place) => place.stage === stage).length || "–",
  })),
  {
    key: "recognised",
    head: "Đã công nhận",
    cell: ({ recognised }) => (recognised ? <Tag tone="success">Đã công nhận</Tag> : "chưa"),
  },
];

interface PlaceRow {
  readonly key: string;
  readonly place: string;
  readonly model: DigitalModelView;
  readonly stage: DigitalModelView["places"][number];
}

const PLACES: readonly Column<PlaceRow>[] = [
  { key: "place", head: "Nơi làm", rowHead: true, className: "min-w-40", cell: ({ place }) => place },
  { key: "model", head: "Mô hình", cell: ({ model }) => model.name },
  {
    key: "stage",
    head: "Giai đoạn",
    cell: ({ stage }) => <Tag tone={stageTone(stage.stage)}>{modelStageLabel[stage.stage]}</Tag>,
  },
  {
    key: "since",
    head: "Từ ngày",
    className: "tabular-nums",
    cell: ({ stage }) => {
      const last = stage.stages.at(-1);
      return last ? formatDay(last.since) : "";
    },
  },
  { key: "paper", head: "Văn bản", cell: ({ stage }) => stage.stages.at(-1)?.documentCode ?? "" },
];

/** The digital models with who leads them, how far each is, and where. */
export function ModelList({
  models,
  target,
  mayEdit,
}: {
  models: readonly DigitalModelView[];
  /** "03–05 mô hình" to be recognised; null while no indicator says. */
  target: string | null;
  mayEdit: boolean;
}) {
  const recognised = models.filter((model) => model.recognised).length;
  const leaderless = models.filter(({ leadWords, unitId }) => !leadWords && !unitId);
  const places = models
    .flatMap((model) =>
      model.places.map((stage) => ({ key: `${model.id}|${stage.key}`, place: stage.name, model, stage })),
    )
    .sort((a, b) => a.place.localeCompare(b.place, "vi"));
  return (
    <PageBody>
      <PageHeader
        title="Mô hình số"
        help="mo-hinh-so"
        crumbs={[{ label: "Chỉ tiêu", href: "/chi-tieu" }]}
        facts={[
          { term: "Mô hình đã công nhận", value: String(recognised) },
          ...(target ? [{ term: "Mục tiêu", value: target }] : []),
          { term: "Nơi đang làm", value: String(places.filter(({ stage }) => stage.stage !== "ended").length) },
        ]}
        action={
          mayEdit ? (
            <LinkButton href="/chi-tieu/mo-hinh/moi" tone="primary">
              <PlusIcon />
              Thêm mô hình
            </LinkButton>
          ) : undefined
        }
      />
      <IndicatorTabs current="/chi-tieu/mo-hinh" />
      {leaderless.length > 0 ? (
        <Alert tone="warning" title={`${leaderless.map(({ name }) => name).join(", ")}: chưa có đơn vị chủ trì.`}>
          Mở mô hình rồi ghi ai chủ trì.
        </Alert>
      ) : null}
      <Card flush>
        {models.length === 0 ? (
          <EmptyState>Chưa có mô hình số nào.</EmptyState>
        ) : (
          <DataTable caption="Các mô hình số" columns={COLUMNS} rows={models} rowKey={({ id }) => id} />
        )}
      </Card>
      {places.length > 0 ? (
        <Section title="Theo nơi làm">
          <Card flush>
            <DataTable caption="Mô hình số theo nơi làm" columns={PLACES} rows={places} rowKey={({ key }) => key} />
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}
