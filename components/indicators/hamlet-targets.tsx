import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { FormActions } from "@/components/ui/fieldset";
import { FilterSelect } from "@/components/ui/filter-select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tabs } from "@/components/ui/tabs";
import { saveHamletTargetsAction } from "@/lib/indicators/actions/targets";
import { amountText, type TargetAmount } from "@/lib/indicators/core/amounts";
import { BASE_KINDS } from "@/lib/indicators/core/definition";
import { judgeSplit } from "@/lib/indicators/core/judge-split";
import { splitTarget } from "@/lib/indicators/core/split-target";
import { TARGET_YEARS } from "@/lib/indicators/core/target-years";
import { baseKindLabel, targetWords } from "@/lib/indicators/labels";
import type { HamletTarget, IndicatorTargets } from "@/lib/indicators/queries/hamlet-targets";
import { formatNumber } from "@/lib/kernel/numbers";
import { type SplitAsked, splitHref } from "./split-asked";
import { TargetBoxes } from "./target-boxes";

/** The split that is asked for; null when there is nothing to split, or a bản's size is not known. */
function proposalOf({ definition, set, hamlets }: IndicatorTargets, { year, split }: SplitAsked) {
  const target = set.get(year);
  if (!target || !split) return null;
  const weights = hamlets.map(({ weight }) => weight);
  if (split !== "same" && definition.measure === "count" && weights.some((weight) => weight === null)) return null;
  const way = split === "same" ? "same" : "share";
  return splitTarget(
    definition,
    target,
    weights.map((weight) => weight ?? 0),
    way,
  );
}

function SplitWords({ view, asked }: { view: IndicatorTargets; asked: SplitAsked }) {
  const { definition, hamlets, set } = view;
  const target = set.get(asked.year);
  const given = hamlets.filter((one) => one.target).length;
  if (!target)
    return <Alert tone="info" title={`Xã chưa có mục tiêu năm ${asked.year}: ghi ở trên rồi chia cho bản.`} />;
  const sum = judgeSplit(
    definition,
    target,
    hamlets.map(({ target: amount, weight }) => ({ amount, weight })),
  );
  const reach = `Mục tiêu của xã năm ${asked.year}: ${targetWords(definition, target)}.`;
  if (given < hamlets.length) return <p>{`${reach} Đã giao ${given} trong ${hamlets.length} bản.`}</p>;
  if (sum.enough === null) return <p>{`${reach} Chưa đủ số nền để biết các bản cộng lại có đạt không.`}</p>;
  const after = definition.unit === "%" ? "%" : ` ${definition.unit}`;
  const together = sum.together === null ? "" : ` (cộng lại ${amountText(sum.together)}${after})`;
  return sum.enough ? (
    <Alert tone="success" title={`${reach} Các bản đạt mục tiêu của mình thì xã đạt${together}.`} />
  ) : (
    <Alert tone="warning" title={`${reach} Các bản đạt mục tiêu của mình thì xã vẫn chưa đạt${together}.`} />
  );
}

function columnsOf(
  { definition }: IndicatorTargets,
  mayEdit: boolean,
  proposal: ReadonlyMap<string, TargetAmount> | null,
): readonly Column<HamletTarget>[] {
  return [
    { key: "name", head: "Bản", rowHead: true, className: "min-w-40", cell: ({ name }) => name },
    {
      key: "weight",
      head: "Số nền",
      numeric: true,
      cell: ({ weight }) => (weight === null ? "chưa có" : formatNumber(weight)),
    },
    {
      key: "now",
      head: "Đang giao",
      cell: ({ target }) => (target ? targetWords(definition, target) : "–"),
    },
    ...(mayEdit
      ? [
          {
            key: "box",
            head: proposal ? "Mục tiêu (đề xuất)" : "Mục tiêu",
            cell: ({ hamletId, name, target }: HamletTarget) => (
              <TargetBoxes
                field={hamletId}
                label={`Mục tiêu của ${name}`}
                definition={definition}
                shown={proposal?.get(hamletId) ?? target}
                seenId={target?.id ?? null}
              />
            ),
          },
        ]
      : []),
  ];
}

/** The targets of every bản for one year, with a split proposed on request; what is in the boxes counts once saved. */
export function HamletTargets({
  view,
  asked,
  mayEdit,
}: {
  view: IndicatorTargets;
  asked: SplitAsked;
  mayEdit: boolean;
}) {
  const { definition, hamlets, set } = view;
  const { indicatorId, measure } = definition;
  const split = proposalOf(view, asked);
  const proposal = split && new Map(hamlets.map(({ hamletId }, index) => [hamletId, split[index] as TargetAmount]));
  const table = (
    <Card flush>
      <DataTable
        caption={`Mục tiêu năm ${asked.year} của từng bản`}
        columns={columnsOf(view, mayEdit, proposal)}
        rows={hamlets}
        rowKey={({ hamletId }) => hamletId}
      />
    </Card>
  );
  const ways = [
    { value: "same", label: measure === "count" ? "Mỗi bản như nhau" : "Theo mức của xã" },
    ...(measure === "count"
      ? BASE_KINDS.map((kind) => ({ value: kind, label: `Theo tỷ lệ: ${baseKindLabel[kind]}` }))
      : []),
  ];
  return (
    <Section title="Giao cho từng bản" id="giao-ban">
      <Tabs
        label="Năm"
        current={splitHref(indicatorId, { year: asked.year, split: null })}
        tabs={TARGET_YEARS.map((year) => ({
          label: String(year),
          href: splitHref(indicatorId, { year, split: null }),
        }))}
      />
      <SplitWords view={view} asked={asked} />
      {mayEdit && set.has(asked.year) ? (
        <form action={`/chi-tieu/giao/${indicatorId}`} method="get" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="nam" value={asked.year} />
          <FilterSelect
            name="chia"
            label="Cách chia"
            empty="Chọn cách chia"
            choices={ways}
            defaultValue={asked.split ?? ""}
          />
          <Button type="submit">Đề xuất cách chia</Button>
        </form>
      ) : null}
      {asked.split && !split ? (
        <Alert tone="warning" title="Chưa chia được theo số nền này: còn bản chưa có số.">
          Nhập đủ ở trang Số nền, hoặc chọn cách chia khác.
        </Alert>
      ) : null}
      {split ? (
        <Alert tone="info" title="Số trong các ô dưới đây là đề xuất, chưa được ghi.">
          Xem, sửa từng ô nếu cần rồi bấm Lưu mục tiêu các bản.
        </Alert>
      ) : null}
      {mayEdit ? (
        <ActionForm
          key={`${asked.year}-${asked.split ?? ""}-${hamlets.map(({ target }) => target?.id ?? "").join()}`}
          action={saveHamletTargetsAction}
          id="giao-ban-form"
        >
          <input type="hidden" name="indicatorId" value={indicatorId} />
          <input type="hidden" name="year" value={asked.year} />
          {table}
          <FormActions>
            <SubmitButton>Lưu mục tiêu các bản</SubmitButton>
            {split ? (
              <LinkButton href={splitHref(indicatorId, { year: asked.year, split: null })} tone="quiet">
                Bỏ đề xuất
              </LinkButton>
            ) : null}
          </FormActions>
        </ActionForm>
      ) : (
        table
      )}
    </Section>
  );
}
