import { Card } from "@/components/ui/card";
import { FormRow } from "@/components/ui/fieldset";
import { OnlyWhenRefused } from "@/components/ui/only-when-refused";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { takesDenominator } from "@/lib/indicators/core/check-values";
import type { FilledValue } from "@/lib/indicators/core/report-states";
import { valueWords } from "@/lib/indicators/core/value-words";
import { baseKindLabel } from "@/lib/indicators/labels";
import type { FormBox } from "@/lib/indicators/queries/report-form";
import { formatNumber } from "@/lib/kernel/numbers";
import { formatPeriod, parsePeriodKey } from "@/lib/kernel/period";

const text = (number: number | null | undefined) => (number === null || number === undefined ? "" : String(number));

/** "Kỳ trước (tháng 10 năm 2026): 100/200 (50,0 %)". */
function beforeWords(box: FormBox): string {
  const { before } = box;
  if (!before) return "Chưa có số kỳ trước.";
  const period = parsePeriodKey(before.periodKey);
  return `Kỳ trước (${period ? formatPeriod(period) : before.periodKey}): ${valueWords(box, before)}`;
}

/** One indicator of the plain form: what was said last time, its boxes, and a reason where one is asked for. */
export function ReportBox({ box, value }: { box: FormBox; value: FilledValue | undefined }) {
  const { indicatorId, name, code, measure } = box;
  const reason = `${indicatorId}.reason`;
  const reasonField = (
    <TextField name={reason} label="Lý do" defaultValue={value?.reason ?? ""} maxLength={500} autoComplete="off" />
  );
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <h3 className="font-semibold text-lg">
          {name} <span className="font-normal text-base text-muted">{code}</span>
        </h3>
        <p className="text-muted">{beforeWords(box)}</p>
      </div>
      {measure === "yes-no" ? (
        <RadioGroup
          legend="Đã làm được chưa?"
          name={`${indicatorId}.yes`}
          inline
          choices={[
            { value: "co", label: "Có" },
            { value: "chua", label: "Chưa" },
          ]}
          {...(typeof value?.yes === "boolean" ? { defaultValue: value.yes ? "co" : "chua" } : {})}
        />
      ) : (
        <FormRow>
          <TextField
            name={`${indicatorId}.numerator`}
            label={measure === "ratio" ? (box.numeratorWords ?? "Tử số") : (box.numeratorWords ?? "Số liệu")}
            defaultValue={value?.nothing ? "–" : text(value?.numerator)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={15}
            {...(measure === "count" && box.unit ? { unit: box.unit } : {})}
          />
          {measure === "ratio" ? <DenominatorField box={box} value={value} /> : null}
        </FormRow>
      )}
      {value?.reason ? reasonField : <OnlyWhenRefused name={reason}>{reasonField}</OnlyWhenRefused>}
    </Card>
  );
}

function DenominatorField({ box, value }: { box: FormBox; value: FilledValue | undefined }) {
  const { indicatorId, denominatorWords, offered, missing } = box;
  const label = denominatorWords ?? "Mẫu số";
  if (!takesDenominator(box)) {
    return <p className="self-end pb-2.5">{`${label}: ${offered === null ? "chưa có" : formatNumber(offered)}`}</p>;
  }
  const hint =
    offered !== null
      ? `Số nền: ${formatNumber(offered)}`
      : missing.length > 0
        ? `Chưa có số nền: ${missing.map((kind) => baseKindLabel[kind].toLowerCase()).join(", ")}`
        : undefined;
  return (
    <TextField
      name={`${indicatorId}.denominator`}
      label={label}
      {...(hint ? { hint } : {})}
      defaultValue={text(value?.denominator ?? offered)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={15}
    />
  );
}
