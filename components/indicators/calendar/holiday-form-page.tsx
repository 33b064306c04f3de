import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DateField } from "@/components/ui/date-field";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import {
  addHolidayAction,
  addHolidayListAction,
  editHolidayAction,
  removeHolidayAction,
} from "@/lib/indicators/actions/calendar";
import { HOLIDAY_KINDS } from "@/lib/indicators/core/holiday-list";
import { holidayKindLabel } from "@/lib/indicators/labels";
import type { HolidayView } from "@/lib/indicators/queries/holidays";
import { formatDay, parts } from "@/lib/kernel/civil-date";
import { HOLIDAYS_PATH } from "./calendar-tabs";

const KINDS = HOLIDAY_KINDS.map((value) => ({
  ...{ value, label: holidayKindLabel[value] },
  ...(value === "worked" ? { hint: "Thứ Bảy hoặc Chủ nhật đi làm để hoán đổi." } : {}),
}));
const crumbs = (year: number) => [{ label: `Ngày nghỉ năm ${year}`, href: `${HOLIDAYS_PATH}?nam=${year}` }];

function HolidayFields({ holiday }: { holiday?: HolidayView }) {
  return (
    <>
      <DateField name="day" label="Ngày" defaultValue={holiday?.day ?? ""} required />
      <TextField
        name="name"
        label="Tên"
        hint="Như Giỗ Tổ Hùng Vương, Nghỉ bù Quốc tế Lao động."
        defaultValue={holiday?.name ?? ""}
        maxLength={150}
        autoComplete="off"
        required
      />
      <RadioGroup name="kind" legend="Nghỉ hay làm" choices={KINDS} defaultValue={holiday?.kind ?? "off"} required />
      <TextField
        name="source"
        label="Nguồn"
        hint="Thông báo nghỉ lễ nào. Có thể để trống."
        defaultValue={holiday?.source ?? ""}
        maxLength={200}
        autoComplete="off"
      />
    </>
  );
}

/** One day, or a pasted list. */
export function AddHolidayPage({ year }: { year: number }) {
  return (
    <PageBody narrow>
      <PageHeader title="Thêm ngày nghỉ" crumbs={crumbs(year)} help="lich-bao-cao" />
      <Card>
        <ActionForm action={addHolidayAction} id="ngay">
          <HolidayFields />
          <FormActions>
            <SubmitButton>Thêm ngày</SubmitButton>
            <LinkButton href={`${HOLIDAYS_PATH}?nam=${year}`} tone="quiet">
              Hủy
            </LinkButton>
          </FormActions>
        </ActionForm>
      </Card>
      <Section
        title="Dán cả danh sách"
        intro="Mỗi dòng một ngày hoặc một khoảng ngày, rồi đến tên. Dòng có chữ “làm bù” là ngày đi làm. Ngày đã có thì giữ nguyên."
      >
        <Card>
          <ActionForm action={addHolidayListAction} id="danh-sach">
            <TextArea
              name="list"
              label="Danh sách"
              rows={6}
              placeholder={`01/01/${year} Tết Dương lịch\n30/4/${year} - 01/5/${year} Ngày Chiến thắng và Quốc tế Lao động`}
              required
            />
            <TextField name="source" label="Nguồn" maxLength={200} autoComplete="off" />
            <FormActions>
              <SubmitButton>Thêm các ngày này</SubmitButton>
            </FormActions>
          </ActionForm>
        </Card>
      </Section>
    </PageBody>
  );
}

export function EditHolidayPage({ holiday }: { holiday: HolidayView }) {
  const { id, day, version, confirmedName } = holiday;
  const { year } = parts(day);
  return (
    <PageBody narrow>
      <PageHeader
        title={`Sửa ngày ${formatDay(day)}`}
        crumbs={crumbs(year)}
        intro={confirmedName ? "Đổi ngày hoặc đổi nghỉ thành làm thì phải xác nhận lại." : undefined}
      />
      <Card>
        <ActionForm action={editHolidayAction} id="ngay" key={version}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <HolidayFields holiday={holiday} />
          <FormActions>
            <SubmitButton>Lưu</SubmitButton>
            <LinkButton href={`${HOLIDAYS_PATH}?nam=${year}`} tone="quiet">
              Hủy
            </LinkButton>
          </FormActions>
        </ActionForm>
      </Card>
      <ActionForm action={removeHolidayAction} id="bo-ngay">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <div>
          <ConfirmButton
            question={`Bỏ ngày ${formatDay(day)} khỏi bảng?`}
            details="Ngày này lại tính như ngày thường. Thêm lại được bất cứ lúc nào."
            confirmWords="Bỏ ngày này"
          >
            Bỏ ngày này
          </ConfirmButton>
        </div>
      </ActionForm>
    </PageBody>
  );
}
