import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
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
import { Tag, type TagTone } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { formatDay } from "@/lib/kernel/civil-date";
import { grantPowerAction, withdrawPowerAction } from "@/lib/organization/actions";
import { POWER_FORMS, POWER_ISSUERS, powerLines } from "@/lib/organization/core/signing-powers";
import { powerFormLabel, powerIssuerLabel } from "@/lib/organization/labels";
import type { PowerState, PowerView } from "@/lib/organization/queries/signing-powers";

const STATE: Record<PowerState, { readonly words: string; readonly tone: TagTone }> = {
  current: { words: "Đang được giao", tone: "success" },
  coming: { words: "Chưa đến ngày", tone: "active" },
  over: { words: "Đã hết hạn", tone: "neutral" },
  withdrawn: { words: "Đã thu lại", tone: "danger" },
};

/** The types of papers a power is often limited to. */
const TYPES = ["Công văn", "Giấy mời", "Thông báo", "Báo cáo", "Biên bản", "Kế hoạch"];

const COLUMNS: readonly Column<PowerView>[] = [
  {
    key: "who",
    head: "Người được giao",
    rowHead: true,
    cell: ({ personId, fullName, title }) => (
      <div>
        <AppLink href={`/can-bo/${personId}`} className="link">
          {fullName}
        </AppLink>
        <span className="block">{title}</span>
      </div>
    ),
  },
  {
    key: "lines",
    head: "Trên chữ ký ghi",
    cell: ({ form, title }) => powerLines(form, title).map((line) => <div key={line}>{line}</div>),
  },
  {
    key: "what",
    head: "Được ký",
    cell: ({ issuers, types, note }) => (
      <div>
        {issuers.map((issuer) => (
          <div key={issuer}>{powerIssuerLabel[issuer]}</div>
        ))}
        <div className="text-muted">
          {[types.length > 0 ? types.join(", ") : "mọi loại", note].filter(Boolean).join("; ")}
        </div>
      </div>
    ),
  },
  {
    key: "span",
    head: "Thời gian",
    className: "tabular-nums",
    cell: ({ validFrom, lastDay }) =>
      lastDay ? `${formatDay(validFrom)} – hết ${formatDay(lastDay)}` : `Từ ${formatDay(validFrom)}`,
  },
  {
    key: "source",
    head: "Theo văn bản",
    cell: ({ documentCode, documentDay }) => `${documentCode}, ${formatDay(documentDay)}`,
  },
  {
    key: "state",
    head: "Tình trạng",
    cell: ({ state, withdrawnReason }) => (
      <div>
        <Tag tone={STATE[state].tone}>{STATE[state].words}</Tag>
        {withdrawnReason ? <span className="block text-muted">{withdrawnReason}</span> : null}
      </div>
    ),
  },
];

const FORMS = POWER_FORMS.map((value) => ({ value, label: capital(powerFormLabel[value]) }));
const ISSUERS = POWER_ISSUERS.map((value) => ({ value, label: powerIssuerLabel[value] }));

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** Who signs in the place of the Chủ tịch, from when to when, by which paper. */
export function SigningPowersPage({
  powers,
  posts,
  mayEdit,
}: {
  powers: readonly PowerView[];
  posts: readonly Choice[];
  mayEdit: boolean;
}) {
  const standing = powers.filter(({ state }) => state === "current" || state === "coming");
  return (
    <PageBody>
      <PageHeader
        title="Giao ký văn bản"
        help="giao-ky"
        intro="Ai ký thừa lệnh (TL.), thừa ủy quyền (TUQ.) hoặc được giao quyền Chủ tịch (Q.), trong thời gian nào. Phó Chủ tịch ký thay (KT.) theo chức vụ, không cần ghi ở đây."
      />
      <Card flush>
        {powers.length === 0 ? (
          <EmptyState>Chưa giao ký cho ai: văn bản do Chủ tịch ký, Phó Chủ tịch ký thay.</EmptyState>
        ) : (
          <DataTable caption="Các lần giao ký" columns={COLUMNS} rows={powers} rowKey={({ id }) => id} />
        )}
      </Card>
      {mayEdit ? (
        <>
          <Section title="Ghi một lần giao ký">
            <Card>
              <ActionForm action={grantPowerAction} id="giao-ky">
                <SelectField
                  name="postId"
                  label="Người được giao, theo chức vụ"
                  empty="Chọn người"
                  choices={posts}
                  required
                />
                <RadioGroup name="form" legend="Cách ký" choices={FORMS} required />
                <CheckboxGroup name="issuers" legend="Được ký" choices={ISSUERS} />
                <CheckboxGroup
                  name="types"
                  legend="Loại văn bản"
                  hint="Không chọn loại nào là mọi loại."
                  choices={TYPES.map((value) => ({ value, label: value }))}
                  columns
                />
                <FormRow>
                  <DateField name="validFrom" label="Từ ngày" required />
                  <DateField name="lastDay" label="Đến hết ngày" hint="Thừa ủy quyền bắt buộc có ngày cuối." />
                </FormRow>
                <FormRow>
                  <TextField
                    name="documentCode"
                    label="Theo văn bản số"
                    hint="Quyết định giao ký hoặc quy chế làm việc."
                    required
                  />
                  <DateField name="documentDay" label="Ngày của văn bản" required />
                </FormRow>
                <TextField name="note" label="Giới hạn nội dung, ghi chú" maxLength={300} />
                <FormActions>
                  <SubmitButton>Ghi việc giao ký</SubmitButton>
                </FormActions>
              </ActionForm>
            </Card>
          </Section>
          {standing.map(({ id, version, fullName, form }) => (
            <Disclosure key={id} summary={`Thu lại: ${fullName}, ${powerFormLabel[form]}`}>
              <ActionForm action={withdrawPowerAction} id={`thu-lai-${id}`}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="version" value={version} />
                <TextField name="reason" label="Lý do thu lại" maxLength={300} required />
                <div>
                  <SubmitButton tone="danger">Thu lại</SubmitButton>
                </div>
              </ActionForm>
            </Disclosure>
          ))}
        </>
      ) : null}
    </PageBody>
  );
}
