import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { CopyLine } from "@/components/ui/copy-line";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { addWallScreenAction, endWallScreenAction } from "@/lib/overview/actions";
import type { WallScreenView } from "@/lib/overview/queries/wall-screens";

/** The televisions that show the figures without signing in, and how to put one up. */
export function WallScreensPage({
  screens,
  proposedEnd,
}: {
  screens: readonly WallScreenView[];
  proposedEnd: CivilDate;
}) {
  return (
    <PageBody>
      <PageHeader
        title="Màn hình điều hành"
        help="man-hinh"
        intro="Một trang dành cho ti vi ở phòng họp: tự chuyển giữa các phần, chỉ xem, không cần đăng nhập. Ai có địa chỉ đều xem được số liệu chung của xã, không có số điện thoại hay tên người."
      />
      {screens.length === 0 ? (
        <Card flush>
          <EmptyState>Chưa có màn hình nào.</EmptyState>
        </Card>
      ) : (
        screens.map(({ id, name, lastDay, over, address, createdName }) => (
          <Section
            key={id}
            title={name}
            action={<Tag tone={over ? "danger" : "success"}>{over ? "Đã hết hạn" : "Đang dùng được"}</Tag>}
            intro={`Xem được đến hết ${formatDay(lastDay)}. Người lập: ${createdName}.`}
          >
            <Card>
              <CopyLine label="Địa chỉ mở trên ti vi" text={address} action="Chép địa chỉ" />
              <ActionForm action={endWallScreenAction} id={`thu-hoi-${id}`}>
                <input type="hidden" name="id" value={id} />
                <div className="mt-4">
                  <ConfirmButton
                    question={`Thu hồi địa chỉ của màn hình ${name}?`}
                    details="Ti vi đang mở sẽ thôi hiện số liệu ngay. Cần lại thì lập màn hình mới."
                    confirmWords="Thu hồi địa chỉ"
                  >
                    Thu hồi
                  </ConfirmButton>
                </div>
              </ActionForm>
            </Card>
          </Section>
        ))
      )}
      <Section title="Lập màn hình">
        <Card>
          <ActionForm action={addWallScreenAction} id="man-hinh">
            <FormRow>
              <TextField name="name" label="Tên màn hình" hint="Để nhận ra, ví dụ: Phòng họp tầng 2." required />
              <DateField name="lastDay" label="Xem được đến hết ngày" defaultValue={proposedEnd} required />
            </FormRow>
            <FormActions>
              <SubmitButton>Lập màn hình</SubmitButton>
            </FormActions>
          </ActionForm>
        </Card>
      </Section>
    </PageBody>
  );
}
