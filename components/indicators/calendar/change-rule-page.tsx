import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { saveCalendarRuleAction } from "@/lib/indicators/actions/calendar";
import { type CalendarRule, ruleOf } from "@/lib/indicators/core/calendar";
import { consequenceOf, ruleWords, shortMonth } from "@/lib/indicators/core/rule-words";
import type { CalendarRules } from "@/lib/indicators/queries/calendar-rules";
import { periodKey, periodOf, shiftPeriod } from "@/lib/kernel/period";
import { CALENDAR_PATH } from "./calendar-tabs";

const CHANGE_PATH = `${CALENDAR_PATH}/doi`;
const MONTHS_SHOWN = 4;

/** What was asked to be looked at: a rule, with what it was typed as, or what is wrong with it. */
export interface TriedRule {
  readonly rule: CalendarRule | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** First what the rule would mean, then whether to save it: both work without scripts. */
export function ChangeRulePage({ read, tried }: { read: CalendarRules; tried: TriedRule | null }) {
  const first = shortMonth(read.firstOpen);
  return (
    <PageBody narrow>
      <PageHeader
        title="Đổi lịch báo cáo"
        crumbs={[{ label: "Lịch báo cáo", href: CALENDAR_PATH }]}
        help="lich-bao-cao"
        intro={`Lịch mới áp dụng được từ ${first}; các kỳ trước đã qua hạn hoặc đã có báo cáo nên giữ lịch cũ.`}
      />
      <Card>
        <TryForm read={read} tried={tried} />
      </Card>
      {tried?.rule ? <Outcome read={read} rule={tried.rule} values={tried.values} /> : null}
    </PageBody>
  );
}

function TryForm({ read, tried }: { read: CalendarRules; tried: TriedRule | null }) {
  const { firstOpen, calendar } = read;
  const standing = ruleOf(calendar.rules, firstOpen);
  const said = (name: keyof CalendarRule) => tried?.values[name] ?? String(standing[name]);
  const wrong = (name: string) => (tried?.errors[name] ? { error: tried.errors[name] } : {});
  const months = Array.from({ length: 12 }, (_, index) => shiftPeriod(firstOpen, index));
  return (
    <form action={CHANGE_PATH} method="get" className="flex flex-col gap-5">
      <input type="hidden" name="xem" value="co" />
      <SelectField
        name="month"
        label="Áp dụng từ kỳ"
        choices={months.map((month) => ({ value: periodKey(month), label: shortMonth(month) }))}
        defaultValue={tried?.values.month ?? periodKey(firstOpen)}
        {...wrong("month")}
        required
      />
      <TextField
        name="firstDay"
        label="Kỳ bắt đầu từ ngày"
        hint="Từ 1 đến 28. Từ ngày 2 trở đi là ngày của tháng trước: 15 nghĩa là từ 15 tháng trước đến hết 14 tháng này."
        inputMode="numeric"
        defaultValue={said("firstDay")}
        className="max-w-24"
        autoComplete="off"
        {...wrong("firstDay")}
        required
      />
      <FormRow>
        <TextField
          name="deadlineDay"
          label="Hạn gửi: ngày"
          inputMode="numeric"
          defaultValue={said("deadlineDay")}
          className="max-w-24"
          autoComplete="off"
          {...wrong("deadlineDay")}
          required
        />
        <RadioGroup
          name="deadlineMonth"
          legend="Của tháng nào"
          choices={[
            { value: "same", label: "Chính tháng đó" },
            { value: "next", label: "Tháng sau" },
          ]}
          defaultValue={said("deadlineMonth")}
          inline
          required
        />
      </FormRow>
      <RadioGroup
        name="deadlineForm"
        legend="Cách nói hạn"
        choices={[
          { value: "before", label: "Trước ngày đó", hint: "Trước ngày 20: ngày cuối được gửi là ngày 19." },
          { value: "by", label: "Đến hết ngày đó", hint: "Đến hết ngày 20: ngày cuối được gửi là ngày 20." },
        ]}
        defaultValue={said("deadlineForm")}
        required
      />
      <RadioGroup
        name="onDayOff"
        legend="Khi ngày cuối rơi vào ngày nghỉ"
        choices={[
          { value: "keep", label: "Giữ nguyên" },
          { value: "earlier", label: "Chuyển lên ngày làm việc liền trước" },
          { value: "later", label: "Chuyển sang ngày làm việc liền sau" },
        ]}
        defaultValue={said("onDayOff")}
        required
      />
      <TextField
        name="source"
        label="Theo văn bản"
        hint="Như Kế hoạch số 12/KH-UBND ngày 05/01/2026. Có thể để trống."
        defaultValue={tried?.values.source ?? ""}
        maxLength={200}
        autoComplete="off"
      />
      <FormActions>
        <Button type="submit" tone={tried?.rule ? "secondary" : "primary"}>
          Xem kết quả
        </Button>
        <LinkButton href={CALENDAR_PATH} tone="quiet">
          Hủy
        </LinkButton>
      </FormActions>
    </form>
  );
}

function Outcome({
  read,
  rule,
  values,
}: {
  read: CalendarRules;
  rule: CalendarRule;
  values: Readonly<Record<string, string>>;
}) {
  const { calendar } = read;
  const rules = [...calendar.rules.filter(({ from }) => from !== rule.from), rule];
  const first = periodOf("month", rule.from);
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index) => shiftPeriod(first, index));
  const shown = months.map((month) => consequenceOf(rules, calendar.marked, month));
  const before = consequenceOf(calendar.rules, calendar.marked, shiftPeriod(first, -1));
  return (
    <Section title="Nếu lưu, các kỳ sẽ như sau">
      <Card className="flex flex-col gap-4">
        <p>{ruleWords(rule)}</p>
        <p className="text-muted">Kỳ liền trước giữ nguyên. {before.words}</p>
        <ul className="flex flex-col gap-3">
          {shown.map(({ month, words, cautions }) => (
            <li key={periodKey(month)}>
              <p className="font-semibold">{words}</p>
              {cautions.map((caution) => (
                <Alert key={caution} tone="warning">
                  {caution}
                </Alert>
              ))}
            </li>
          ))}
        </ul>
        <ActionForm action={saveCalendarRuleAction} id="luu-lich">
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="seen" value={read.seen} />
          <FormActions>
            <SubmitButton>Lưu lịch từ {shortMonth(first)}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </Section>
  );
}
