import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Definition } from "@/lib/indicators/core/definition";
import type { CampaignView } from "@/lib/indicators/queries/campaigns";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { CAMPAIGNS_PATH } from "../calendar/calendar-tabs";

const EVERY = [
  { value: "day", label: "Hằng ngày" },
  { value: "week", label: "Hằng tuần", hint: "Tuần tính từ ngày bắt đầu; tuần cuối có thể ngắn hơn." },
];

/** Those of the bản first: a campaign is mostly theirs. */
function inOrder(asked: readonly Definition[]): Definition[] {
  return [...asked].sort((a, b) => Number(a.reporter.kind === "unit") - Number(b.reporter.kind === "unit"));
}

/** A campaign, new or not yet reported for. */
export function CampaignForm({
  action,
  campaign,
  asked,
  hamlets,
}: {
  action: FormAction;
  campaign?: CampaignView;
  /** Indicators that are reported by somebody. */
  asked: readonly Definition[];
  hamlets: readonly HamletView[];
}) {
  const back = campaign ? `${CAMPAIGNS_PATH}/${campaign.id}` : CAMPAIGNS_PATH;
  return (
    <PageBody narrow>
      <PageHeader
        title={campaign ? `Sửa ${campaign.name}` : "Mở đợt cao điểm"}
        crumbs={[{ label: "Đợt cao điểm", href: CAMPAIGNS_PATH }]}
        help="dot-cao-diem"
      />
      <Card>
        <ActionForm action={action} id="dot" key={campaign?.version}>
          {campaign ? (
            <>
              <input type="hidden" name="id" value={campaign.id} />
              <input type="hidden" name="version" value={campaign.version} />
            </>
          ) : null}
          <TextField
            name="name"
            label="Tên đợt"
            hint="Như 10 ngày cao điểm phổ cập kỹ năng số."
            defaultValue={campaign?.name ?? ""}
            maxLength={120}
            autoComplete="off"
            required
          />
          <FormRow>
            <DateField name="from" label="Từ ngày" defaultValue={campaign?.from ?? ""} required />
            <DateField name="through" label="Đến hết ngày" defaultValue={campaign?.through ?? ""} required />
          </FormRow>
          <RadioGroup name="every" legend="Báo cáo" choices={EVERY} defaultValue={campaign?.every ?? "day"} required />
          <TextField
            name="dueTime"
            label="Hạn gửi lúc"
            hint="Giờ của ngày cuối mỗi kỳ, như 17:00."
            defaultValue={campaign?.dueTime ?? "17:00"}
            maxLength={5}
            className="max-w-28"
            autoComplete="off"
            required
          />
          <CheckboxGroup
            name="indicators"
            legend="Chỉ tiêu phải báo cáo"
            choices={inOrder(asked).map(({ indicatorId, code, name, reporter }) => ({
              value: indicatorId,
              label: `${code} ${name}${reporter.kind === "unit" ? " (cơ quan báo cáo)" : ""}`,
            }))}
            defaultValues={campaign?.indicatorIds ?? []}
          />
          <CheckboxGroup
            name="hamlets"
            legend="Bản tham gia"
            hint="Không chọn bản nào nghĩa là tất cả các bản."
            choices={hamlets.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValues={campaign?.hamletIds ?? []}
            columns
          />
          <TextArea name="reason" label="Nội dung, lý do" defaultValue={campaign?.reason ?? ""} maxLength={500} />
          <TextField
            name="documentCode"
            label="Theo văn bản số"
            defaultValue={campaign?.documentCode ?? ""}
            maxLength={60}
            className="max-w-64"
            autoComplete="off"
          />
          <FormActions>
            <SubmitButton>{campaign ? "Lưu" : "Mở đợt"}</SubmitButton>
            <LinkButton href={back} tone="quiet">
              Hủy
            </LinkButton>
          </FormActions>
        </ActionForm>
      </Card>
    </PageBody>
  );
}
