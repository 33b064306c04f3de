import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { CalendarIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { withdrawCalendarRuleAction } from "@/lib/indicators/actions/calendar";
import { USUAL_RULE } from "@/lib/indicators/core/calendar";
import { type Consequence, consequenceOf, ruleWords, shortMonth, weekdayOf } from "@/lib/indicators/core/rule-words";
import type { CalendarRules, RuleView } from "@/lib/indicators/queries/calendar-rules";
import { formatDay } from "@/lib/kernel/civil-date";
import { periodKey, periodOf, shiftPeriod } from "@/lib/kernel/period";
import { CALENDAR_PATH, CalendarTabs, HOLIDAYS_PATH } from "./calendar-tabs";

const columnsOf = (current: string): readonly Column<Consequence>[] => [
  {
    key: "month",
    head: "Kỳ",
    rowHead: true,
    cell: ({ month }) => (
      <>
        {shortMonth(month)} {periodKey(month) === current ? <Tag tone="active">Đang thu</Tag> : null}
      </>
    ),
  },
  { key: "from", head: "Tính từ ngày", cell: ({ from }) => formatDay(from) },
  { key: "through", head: "Đến hết ngày", cell: ({ through }) => formatDay(through) },
  {
    key: "last",
    head: "Ngày cuối cùng được gửi",
    cell: ({ lastGoodDay }) => `${weekdayOf(lastGoodDay)} ${formatDay(lastGoodDay)}`,
  },
  { key: "mind", head: "Lưu ý", cell: ({ cautions }) => cautions.join(" ") || "–" },
];

/** When months are reported: the periods around now, and the rules they follow from. */
export function CalendarPage({
  read,
  unconfirmed,
  mayKeep,
}: {
  read: CalendarRules;
  /** Days off to come that nobody has confirmed. */
  unconfirmed: number;
  mayKeep: boolean;
}) {
  const { rules, calendar, current } = read;
  const months = Array.from({ length: 6 }, (_, index) => shiftPeriod(current, index - 1));
  return (
    <PageBody>
      <PageHeader
        title="Lịch báo cáo"
        help="lich-bao-cao"
        intro="Mỗi tháng một kỳ báo cáo. Lịch đổi từ tháng nào thì áp dụng từ tháng đó; các kỳ trước giữ lịch cũ."
        action={
          mayKeep ? (
            <LinkButton href={`${CALENDAR_PATH}/doi`} tone="primary">
              <CalendarIcon />
              Đổi lịch
            </LinkButton>
          ) : null
        }
      />
      <CalendarTabs current={CALENDAR_PATH} />
      {mayKeep && unconfirmed > 0 ? (
        <Alert tone="warning">
          Còn {unconfirmed} ngày nghỉ sắp tới cần xác nhận.{" "}
          <AppLink href={HOLIDAYS_PATH} className="link">
            Mở bảng ngày nghỉ
          </AppLink>
        </Alert>
      ) : null}
      <Section title="Các kỳ gần đây và sắp tới">
        <Card flush>
          <DataTable
            caption="Các kỳ báo cáo"
            columns={columnsOf(periodKey(current))}
            rows={months.map((month) => consequenceOf(calendar.rules, calendar.marked, month))}
            rowKey={({ month }) => periodKey(month)}
            numbered={false}
          />
        </Card>
      </Section>
      <Section title="Lịch đã đặt">
        <Card>
          <ul className="flex flex-col gap-4">
            {rules.map((rule) => (
              <RuleLine key={rule.id} rule={rule} mayKeep={mayKeep} />
            ))}
            <li>
              <p className="font-semibold">{rules.length === 0 ? "Lịch thường dùng, từ trước đến nay" : "Trước đó"}</p>
              <p>{ruleWords(USUAL_RULE)}</p>
            </li>
          </ul>
        </Card>
      </Section>
    </PageBody>
  );
}

function RuleLine({ rule, mayKeep }: { rule: RuleView; mayKeep: boolean }) {
  const month = shortMonth(periodOf("month", rule.from));
  return (
    <li className="flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0 flex-1 basis-80">
        <p className="font-semibold">
          Từ {month} {rule.planned ? <Tag tone="warning">Chưa có kỳ nào theo lịch này</Tag> : null}
        </p>
        <p>{ruleWords(rule)}</p>
        <p className="text-muted">
          {rule.createdName} đặt{rule.source ? `, theo ${rule.source}` : ""}.
        </p>
      </div>
      {mayKeep && rule.planned ? (
        <ActionForm action={withdrawCalendarRuleAction} id={`bo-${rule.id}`}>
          <input type="hidden" name="id" value={rule.id} />
          <ConfirmButton
            tone="secondary"
            question={`Bỏ lịch dự định từ ${month}?`}
            details="Các kỳ từ tháng đó lại theo lịch đứng trước. Đặt lại được bất cứ lúc nào."
            confirmWords="Bỏ lịch này"
          >
            Bỏ lịch này
          </ConfirmButton>
        </ActionForm>
      ) : null}
    </li>
  );
}
