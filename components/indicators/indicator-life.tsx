import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DateField } from "@/components/ui/date-field";
import { SubmitButton } from "@/components/ui/submit-button";
import {
  removeIndicatorAction,
  restoreIndicatorAction,
  retireIndicatorAction,
} from "@/lib/indicators/actions/indicators";
import type { IndicatorView } from "@/lib/indicators/queries/indicators";
import type { CivilDate } from "@/lib/kernel/civil-date";

/** Ending an indicator from a day, removing one written by mistake, and taking either back. */
export function IndicatorLife({ view, live, today }: { view: IndicatorView; live: boolean; today: CivilDate }) {
  const known = (
    <>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
    </>
  );
  const used = view.hasTargets || view.reportedUntil !== null;
  return (
    <Section title={live ? "Thôi dùng" : "Dùng lại"}>
      <Card>
        <ActionForm action={live ? retireIndicatorAction : restoreIndicatorAction} id="thoi-dung">
          {known}
          <DateField
            name="day"
            label={live ? "Thôi dùng từ ngày" : "Dùng lại từ ngày"}
            hint={
              live
                ? "Từ ngày này không ai được hỏi số này nữa. Số đã báo cáo giữ nguyên."
                : "Từ ngày này ô của chỉ tiêu lại có trong báo cáo."
            }
            defaultValue={today}
            required
          />
          <div>
            <SubmitButton tone="secondary">{live ? "Thôi dùng chỉ tiêu này" : "Dùng lại chỉ tiêu này"}</SubmitButton>
          </div>
        </ActionForm>
        {live && !used ? (
          <ActionForm action={removeIndicatorAction} id="bo-han" className="mt-5">
            {known}
            <div>
              <ConfirmButton
                question="Bỏ chỉ tiêu nhập nhầm này?"
                details="Chưa có mục tiêu và báo cáo nào. Lấy lại được ở danh sách, chọn Đã thôi dùng."
                confirmWords="Bỏ chỉ tiêu"
              >
                Bỏ chỉ tiêu nhập nhầm
              </ConfirmButton>
            </div>
          </ActionForm>
        ) : null}
      </Card>
    </Section>
  );
}
