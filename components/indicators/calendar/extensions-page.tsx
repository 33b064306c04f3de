import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { extendDeadlineAction, withdrawExtensionAction } from "@/lib/indicators/actions/calendar";
import { dueWords } from "@/lib/indicators/core/lateness";
import { periodSlug } from "@/lib/indicators/core/period-ref";
import type { ExtendablePeriod, ExtensionView } from "@/lib/indicators/queries/extensions";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { CalendarTabs, EXTENSIONS_PATH } from "./calendar-tabs";

function stateOf({ withdrawnAt, until }: ExtensionView, today: CivilDate) {
  if (withdrawnAt) return <Tag>Đã thu hồi</Tag>;
  return until < today ? <Tag>Đã hết</Tag> : <Tag tone="active">Đang có hiệu lực</Tag>;
}

function columnsOf(today: CivilDate, mayKeep: boolean): readonly Column<ExtensionView>[] {
  return [
    { key: "who", head: "Bản, cơ quan", rowHead: true, cell: ({ reporterName }) => reporterName },
    { key: "period", head: "Kỳ", cell: ({ periodWords }) => periodWords },
    { key: "until", head: "Đến hết ngày", cell: ({ until }) => formatDay(until) },
    { key: "reason", head: "Lý do", className: "min-w-48", cell: ({ reason }) => reason },
    { key: "by", head: "Người cho", cell: ({ createdName }) => createdName },
    {
      key: "state",
      head: "Tình trạng",
      cell: (row) => (
        <div className="flex flex-wrap items-center gap-2">
          {stateOf(row, today)}
          {mayKeep && !row.withdrawnAt ? (
            <ActionForm action={withdrawExtensionAction} id={`thu-hoi-${row.id}`}>
              <input type="hidden" name="id" value={row.id} />
              <ConfirmButton
                tone="quiet"
                question={`Thu hồi gia hạn của ${row.reporterName}?`}
                details="Hạn trở lại như các nơi khác; cần thì gia hạn lại."
                confirmWords="Thu hồi gia hạn"
              >
                Thu hồi
                <span className="sr-only"> gia hạn của {row.reporterName}</span>
              </ConfirmButton>
            </ActionForm>
          ) : null}
        </div>
      ),
    },
  ];
}

/** More time given, and the form to give some. */
export function ExtensionsPage({
  rows,
  periods,
  chosen,
  today,
  mayKeep,
}: {
  rows: readonly ExtensionView[];
  periods: readonly ExtendablePeriod[];
  chosen: ExtendablePeriod | null;
  today: CivilDate;
  mayKeep: boolean;
}) {
  return (
    <PageBody>
      <PageHeader
        title="Gia hạn báo cáo"
        help="lich-bao-cao"
        intro="Cho một số bản hoặc cơ quan thêm ngày trong một kỳ, có lý do. Gửi trong thời gian được gia hạn là đúng hạn."
      />
      <CalendarTabs current={EXTENSIONS_PATH} />
      {mayKeep && chosen ? <GiveTime periods={periods} chosen={chosen} /> : null}
      <Section title="Đã gia hạn">
        <Card flush>
          {rows.length === 0 ? (
            <EmptyState>Chưa gia hạn cho nơi nào.</EmptyState>
          ) : (
            <DataTable
              caption="Các lần gia hạn"
              columns={columnsOf(today, mayKeep)}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )}
        </Card>
      </Section>
    </PageBody>
  );
}

function GiveTime({ periods, chosen }: { periods: readonly ExtendablePeriod[]; chosen: ExtendablePeriod }) {
  return (
    <Section title="Gia hạn thêm">
      <Card className="flex flex-col gap-5">
        <form action={EXTENSIONS_PATH} method="get" className="flex flex-wrap items-end gap-3">
          <SelectField
            name="ky"
            label="Kỳ báo cáo"
            choices={periods.map((period) => ({ value: periodSlug(period), label: period.words }))}
            defaultValue={periodSlug(chosen)}
          />
          <Button type="submit">Chọn kỳ này</Button>
        </form>
        <ActionForm action={extendDeadlineAction} id="gia-han" key={periodSlug(chosen)}>
          <input type="hidden" name="period" value={periodSlug(chosen)} />
          <CheckboxGroup
            name="reporters"
            legend={`Ai được gia hạn trong ${chosen.words}`}
            hint={`Hạn chung: ${dueWords(chosen.due, true)}.`}
            choices={chosen.reporters.map(({ key, name, due }) => ({
              value: key,
              label: due.day === chosen.due.day ? name : `${name} (đã gia hạn ${dueWords(due)})`,
            }))}
            columns
          />
          <DateField name="until" label="Được gửi đến hết ngày" required />
          <TextArea
            name="reason"
            label="Lý do"
            hint="Như mưa lũ mất mạng, Trưởng bản đi viện."
            maxLength={500}
            required
          />
          <FormActions>
            <SubmitButton>Gia hạn</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </Section>
  );
}
