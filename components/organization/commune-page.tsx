import { Trail } from "@/components/audit/trail";
import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import type { Choice } from "@/components/ui/choice";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowLink } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import type { AuditLineView } from "@/lib/audit/queries";
import { editCommuneAction, nameSignerAction } from "@/lib/organization/actions";
import { signingLabel } from "@/lib/organization/labels";
import type { CommuneView } from "@/lib/organization/queries/commune";
import type { SignerView } from "@/lib/organization/queries/people";
import { CommuneFields } from "./commune-fields";

const SIGNERS: readonly Column<SignerView>[] = [
  {
    key: "name",
    head: "Họ và tên",
    rowHead: true,
    cell: ({ personId, fullName }) => <RowLink href={`/can-bo/${personId}`}>{fullName}</RowLink>,
  },
  { key: "title", head: "Chức vụ", cell: ({ title }) => title },
  { key: "signing", head: "Thể thức ký", cell: ({ signing }) => signingLabel[signing] },
];

const SIGNINGS = Object.entries(signingLabel).map(([value, label]) => ({ value, label }));

const FLOWS = [
  { value: "short", label: "Rút gọn: văn thư cấp số được ngay; việc duyệt, ký đi trên giấy" },
  { value: "full", label: "Đủ bước: trình, duyệt nội dung, kiểm thể thức, ký trên cổng rồi mới cấp số" },
];

/** How the commune is named, what it measures and names by, and who signs for it. */
export function CommunePage({
  commune,
  signers,
  people,
  trail,
}: {
  commune: CommuneView;
  signers: readonly SignerView[];
  people: readonly Choice[];
  trail: readonly AuditLineView[];
}) {
  return (
    <PageBody narrow>
      <PageHeader
        title="Thông tin xã"
        intro="Tên xã in ở đầu văn bản và trong nội dung. Văn bản đã ban hành giữ nguyên lời cũ."
      />
      <Card>
        <ActionForm key={commune.version} action={editCommuneAction} id="xa">
          <input type="hidden" name="version" value={commune.version} />
          <CommuneFields commune={commune} />
          <FormRow>
            <TextField
              name="mostHamlets"
              label={`Một người phụ trách nhiều nhất bao nhiêu ${commune.hamletWord}`}
              hint="Nhiều hơn thì bảng Phụ trách bản nêu ở mục Quá tải."
              defaultValue={String(commune.mostHamlets)}
              inputMode="numeric"
              maxLength={3}
              className="max-w-24"
              required
            />
            <TextField
              name="chatGroupPattern"
              label="Mẫu tên nhóm Zalo"
              hint="{xa}, {tinh}, {ban}, {mang} được thay bằng tên không dấu, viết liền. Đề xuất: KTS_{xa}_{tinh}_{mang}."
              defaultValue={commune.chatGroupPattern}
              maxLength={100}
              autoComplete="off"
              required
            />
          </FormRow>
          <TextField
            name="organId"
            label="Mã định danh cơ quan của UBND"
            hint="Ghi vào gói hồ sơ nộp lưu trữ. Để trống khi chưa được cấp."
            defaultValue={commune.organId ?? ""}
            maxLength={13}
            autoComplete="off"
            className="max-w-48"
          />
          <RadioGroup
            name="paperFlow"
            legend="Trình ký trên cổng"
            choices={FLOWS}
            defaultValue={commune.paperFlow}
            required
          />
          <FormActions>
            <SubmitButton>Lưu thông tin xã</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
      <Section
        title="Người ký văn bản"
        intro="Khi một người thôi giữ chức vụ, ghi ngày thôi ở trang của người ấy rồi thêm người mới."
      >
        <Card flush>
          {signers.length === 0 ? (
            <EmptyState>Chưa có ai ký văn bản: thêm Chủ tịch trước.</EmptyState>
          ) : (
            <DataTable
              caption="Người ký văn bản hiện nay"
              columns={SIGNERS}
              rows={signers}
              rowKey={({ postId }) => postId}
            />
          )}
        </Card>
        <Disclosure summary="Thêm người ký" open={signers.length === 0}>
          <ActionForm action={nameSignerAction} id="nguoi-ky">
            <SelectField
              name="personId"
              label="Cán bộ"
              hint="Chưa có trong danh sách thì thêm ở trang Cán bộ trước."
              empty="Chọn cán bộ"
              choices={people}
              required
            />
            <RadioGroup name="signing" legend="Ký với chức vụ" choices={SIGNINGS} required />
            <DateField name="validFrom" label="Từ ngày" hint="Để trống nếu đã giữ chức vụ từ trước." />
            <FormActions>
              <SubmitButton tone="secondary">Thêm người ký</SubmitButton>
            </FormActions>
          </ActionForm>
        </Disclosure>
      </Section>
      <Trail lines={trail} />
    </PageBody>
  );
}
