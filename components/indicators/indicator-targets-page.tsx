import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { saveIndicatorTargetsAction } from "@/lib/indicators/actions/targets";
import { amountText } from "@/lib/indicators/core/amounts";
import { TARGET_YEARS } from "@/lib/indicators/core/target-years";
import { comparatorLabel, targetWords } from "@/lib/indicators/labels";
import type { IndicatorTargets } from "@/lib/indicators/queries/hamlet-targets";
import type { TargetView } from "@/lib/indicators/queries/targets";
import { HamletTargets } from "./hamlet-targets";
import type { SplitAsked } from "./split-asked";
import { TargetBoxes } from "./target-boxes";
import { TargetHistory } from "./target-history";
import { isReachedAlready, TargetYears } from "./target-years";

function YearForm({ view }: { view: IndicatorTargets }) {
  const { definition, set, proposed } = view;
  const targets = [...set.values()];
  const known = targets.find(({ baselineCenti, baselineWords }) => baselineCenti !== null || baselineWords);
  const reached = targets.some((target) => isReachedAlready(definition, target));
  return (
    <Card>
      <ActionForm key={targets.map(({ id }) => id).join()} action={saveIndicatorTargetsAction} id="muc-tieu-nam">
        {definition.measure === "yes-no" ? null : (
          <TextField
            name="baseline"
            label="Mức xuất phát"
            hint="Nơi xã đang đứng trước khi thực hiện."
            defaultValue={known?.baselineCenti === null || !known ? "" : amountText(known.baselineCenti)}
            unit={definition.unit}
            inputMode="decimal"
            className="max-w-32"
            autoComplete="off"
          />
        )}
        {reached ? (
          <p>
            <Tag tone="warning">Mức xuất phát đã bằng mục tiêu: cần xem lại định nghĩa</Tag>
          </p>
        ) : null}
        <TextField
          name="baselineWords"
          label="Mức xuất phát theo lời"
          hint="Như văn bản ghi, khi không có con số: “65–70% hồ sơ trực tuyến”."
          defaultValue={known?.baselineWords ?? ""}
          maxLength={300}
          autoComplete="off"
        />
        <fieldset className="min-w-0">
          <legend className="mb-1.5 font-semibold">
            {definition.measure === "yes-no"
              ? "Hoàn thành vào năm nào"
              : `Mục tiêu (${comparatorLabel[definition.comparator]} …, tính bằng ${definition.unit})`}
          </legend>
          <div className="flex flex-wrap gap-x-6 gap-y-4">
            {TARGET_YEARS.map((year) => (
              <div key={year} className="flex flex-col gap-1">
                <span>{`Năm ${year}`}</span>
                <TargetBoxes
                  field={`${definition.indicatorId}.${year}`}
                  label={`Mục tiêu năm ${year}`}
                  definition={definition}
                  shown={set.get(year) ?? null}
                  seenId={set.get(year)?.id ?? null}
                  proposed={proposed.get(year)}
                />
                {proposed.has(year) && !set.has(year) ? (
                  <span className="text-muted">{`Đề xuất: ${targetWords(definition, proposed.get(year) ?? { valueCenti: 0, upperCenti: null })}`}</span>
                ) : null}
              </div>
            ))}
          </div>
        </fieldset>
        <TextField
          name="reason"
          label="Lý do, căn cứ"
          defaultValue={targets.find(({ reason }) => reason)?.reason ?? ""}
          maxLength={300}
          autoComplete="off"
        />
        <FormActions>
          <SubmitButton>Lưu mục tiêu của xã</SubmitButton>
          <LinkButton href="/chi-tieu/giao" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

/** The targets of one indicator: the commune's by year with where it stood, and those of every bản for one year. */
export function IndicatorTargetsPage({
  view,
  asked,
  history,
  mayEdit,
}: {
  view: IndicatorTargets;
  asked: SplitAsked;
  history: readonly TargetView[];
  mayEdit: boolean;
}) {
  const { definition, set, hamlets } = view;
  const names = new Map(hamlets.map(({ hamletId, name }) => [hamletId, name]));
  return (
    <PageBody>
      <PageHeader
        title={`Mục tiêu ${definition.code}`}
        crumbs={[
          { label: "Chỉ tiêu", href: "/chi-tieu" },
          { label: "Giao mục tiêu", href: "/chi-tieu/giao" },
        ]}
        intro={definition.name}
        help="giao-chi-tieu"
        action={<LinkButton href={`/chi-tieu/${definition.indicatorId}`}>Xem định nghĩa</LinkButton>}
      />
      <Section title="Mục tiêu của xã">
        {mayEdit ? (
          <YearForm view={view} />
        ) : (
          <Card flush>
            <TargetYears definition={definition} targets={[...set.values()]} />
          </Card>
        )}
      </Section>
      {definition.reporter.kind === "hamlet" ? <HamletTargets view={view} asked={asked} mayEdit={mayEdit} /> : null}
      {history.length > 0 ? <TargetHistory definition={definition} history={history} hamletNames={names} /> : null}
    </PageBody>
  );
}
