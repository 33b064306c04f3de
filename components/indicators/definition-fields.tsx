import { CheckboxGroup } from "@/components/ui/checkbox-field";
import type { Choice, ChoiceGroup } from "@/components/ui/choice";
import { FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import {
  BASE_KINDS,
  COMPARATORS,
  COUNTS,
  type Definition,
  FREQUENCIES,
  MEASURES,
  PILLARS,
  type ReportedBy,
  TIMINGS,
} from "@/lib/indicators/core/definition";
import {
  baseKindLabel,
  countedByLabel,
  denominatorLabel,
  frequencyLabel,
  measureLabel,
  pillarLabel,
  timingLabel,
} from "@/lib/indicators/labels";
import type { ReporterChoices } from "@/lib/indicators/queries/reporter-choices";
import { reachedWhen } from "./indicator-words";
import { ONLY_IF } from "./only-if";

const choicesOf = <Value extends string>(values: readonly Value[], label: Record<Value, string>): Choice[] =>
  values.map((value) => ({ value, label: label[value] }));

const DENOMINATORS = choicesOf(["base", "reported", "hamlets", "fixed"], denominatorLabel);
const COMPARED = choicesOf(
  COMPARATORS.filter((one) => one !== "yes"),
  reachedWhen,
);

function reporterValue(reporter: ReportedBy): string {
  switch (reporter.kind) {
    case "hamlet":
      return "hamlet";
    case "unit":
      return `unit:${reporter.unitId}`;
    case "portal":
      return `portal:${reporter.countedBy}`;
    case "same":
      return `same:${reporter.sameAsId}`;
  }
}

function reporters({ offices, indicators }: ReporterChoices, ownId: string | null): readonly (Choice | ChoiceGroup)[] {
  return [
    { value: "hamlet", label: "Từng bản" },
    { label: "Một cơ quan", choices: offices.map(({ id, name }) => ({ value: `unit:${id}`, label: name })) },
    {
      label: "Cổng tự đếm",
      choices: COUNTS.map((count) => ({ value: `portal:${count}`, label: countedByLabel[count] })),
    },
    {
      label: "Lấy số của chỉ tiêu khác",
      choices: indicators
        .filter(({ id }) => id !== ownId)
        .map(({ id, code, name }) => ({ value: `same:${id}`, label: `${code} ${name}` })),
    },
  ];
}

/** What an indicator means: all its fields, those that depend on another shown with it. */
export function DefinitionFields({ definition, choices }: { definition: Definition | null; choices: ReporterChoices }) {
  const denominator = definition?.denominator;
  return (
    <>
      <TextArea
        name="name"
        label="Tên chỉ tiêu"
        rows={2}
        defaultValue={definition?.name ?? ""}
        maxLength={300}
        required
      />
      <FormRow>
        <SelectField
          name="pillar"
          label="Nhóm"
          empty="Chọn nhóm"
          choices={choicesOf(PILLARS, pillarLabel)}
          defaultValue={definition?.pillar ?? ""}
          required
        />
        <SelectField
          name="frequency"
          label="Kỳ báo cáo"
          choices={choicesOf(FREQUENCIES, frequencyLabel)}
          defaultValue={definition?.frequency ?? "month"}
          required
        />
      </FormRow>
      <SelectField
        name="reporter"
        label="Ai báo cáo"
        empty="Chọn ai báo cáo"
        choices={reporters(choices, definition?.indicatorId ?? null)}
        defaultValue={definition ? reporterValue(definition.reporter) : ""}
        required
      />
      <FormRow>
        <SelectField
          name="measure"
          label="Loại số liệu"
          choices={choicesOf(MEASURES, measureLabel)}
          defaultValue={definition?.measure ?? "ratio"}
          required
        />
        <div className={ONLY_IF.figures}>
          <SelectField
            name="timing"
            label="Cách tính"
            choices={choicesOf(TIMINGS, timingLabel)}
            defaultValue={definition?.timing ?? "state"}
          />
        </div>
      </FormRow>
      <div className={ONLY_IF.count}>
        <TextField
          name="unit"
          label="Đơn vị tính"
          hint="Như “người”, “mô hình”, “sản phẩm”."
          defaultValue={definition?.measure === "count" ? definition.unit : ""}
          maxLength={30}
          className="max-w-48"
          autoComplete="off"
        />
      </div>
      <div className={ONLY_IF.figures}>
        <TextArea
          name="numeratorWords"
          label="Đếm gì"
          hint="Người báo cáo đọc dòng này để biết nhập số nào. Với tỷ lệ, đây là tử số."
          rows={2}
          defaultValue={definition?.numeratorWords ?? ""}
          maxLength={300}
        />
      </div>
      <div className={`flex flex-col gap-5 ${ONLY_IF.ratio}`}>
        <SelectField
          name="denominator"
          label="Mẫu số lấy từ đâu"
          empty="Chọn mẫu số"
          choices={DENOMINATORS}
          defaultValue={denominator ? (denominator.kind === "none" ? "" : denominator.kind) : ""}
        />
        <div className={ONLY_IF.base}>
          <CheckboxGroup
            name="bases"
            legend="Số nền làm mẫu số"
            hint="Chọn nhiều thì cộng lại."
            choices={choicesOf(BASE_KINDS, baseKindLabel)}
            defaultValues={denominator?.kind === "base" ? denominator.bases : []}
            columns
          />
        </div>
        <div className={ONLY_IF.fixed}>
          <TextField
            name="fixed"
            label="Số cố định"
            inputMode="numeric"
            defaultValue={denominator?.kind === "fixed" ? String(denominator.value) : ""}
            className="max-w-36"
            autoComplete="off"
          />
        </div>
        <TextArea
          name="denominatorWords"
          label="Mẫu số là gì"
          rows={2}
          defaultValue={definition?.denominatorWords ?? ""}
          maxLength={300}
        />
      </div>
      <div className={ONLY_IF.figures}>
        <SelectField
          name="comparator"
          label="Đạt mục tiêu khi"
          hint="“Trên 80%” thì đúng 80% là chưa đạt; “từ 80%” thì đúng 80% là đạt."
          choices={COMPARED}
          defaultValue={definition && definition.comparator !== "yes" ? definition.comparator : "at-least"}
        />
      </div>
      <TextField
        name="source"
        label="Nguồn"
        hint="Văn bản đặt ra chỉ tiêu này."
        defaultValue={definition?.source ?? ""}
        maxLength={300}
        autoComplete="off"
      />
      <TextArea name="note" label="Ghi chú" rows={2} defaultValue={definition?.note ?? ""} />
    </>
  );
}
