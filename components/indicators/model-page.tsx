import { Trail } from "@/components/audit/trail";
import { SampleTag } from "@/components/organization/sample-tag";
import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import type { AuditLineView } from "@/lib/audit/queries";
import {
  keepModelAction,
  setModelStageAction,
  withdrawModelStageAction,
} from "@/lib/indicators/actions/digital-models";
import { MODEL_STAGES } from "@/lib/indicators/core/model-stages";
import { modelStageLabel } from "@/lib/indicators/labels";
import type { DigitalModelView, PlaceStage } from "@/lib/indicators/queries/digital-models";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { ModelForm } from "./model-form";
import { stageTone } from "./stage-tone";

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface StageLine extends PlaceStage {
  readonly placeName: string;
  readonly newest: boolean;
}

function columnsOf(mayEdit: boolean): readonly Column<StageLine>[] {
  const columns: readonly Column<StageLine>[] = [
    { key: "place", head: "Nơi làm", rowHead: true, className: "min-w-40", cell: ({ placeName }) => placeName },
    {
      key: "stage",
      head: "Giai đoạn",
      cell: ({ stage, newest }) =>
        newest ? <Tag tone={stageTone(stage)}>{modelStageLabel[stage]}</Tag> : modelStageLabel[stage],
    },
    { key: "since", head: "Từ ngày", className: "tabular-nums", cell: ({ since }) => formatDay(since) },
    { key: "paper", head: "Văn bản", cell: ({ documentCode }) => documentCode ?? "" },
    { key: "note", head: "Ghi chú", cell: ({ note }) => note ?? "" },
    { key: "who", head: "Người ghi", cell: ({ createdName }) => createdName },
  ];
  if (!mayEdit) return columns;
  const withdraw = ({ id, newest }: StageLine) =>
    newest ? (
      <ActionForm action={withdrawModelStageAction} id={`bo-${id}`}>
        <input type="hidden" name="id" value={id} />
        <ConfirmButton
          question="Bỏ dòng ghi nhầm này?"
          details="Giai đoạn trước của nơi này lại được dùng."
          confirmWords="Bỏ dòng này"
          tone="quiet"
        >
          Bỏ
        </ConfirmButton>
      </ActionForm>
    ) : null;
  return [...columns, { key: "withdraw", head: "Ghi nhầm", cell: withdraw }];
}

function StageForm({
  model,
  hamlets,
  today,
}: {
  model: DigitalModelView;
  hamlets: readonly Choice[];
  today: CivilDate;
}) {
  const known = [...new Set(model.places.filter(({ hamletId }) => hamletId === null).map(({ name }) => name))];
  return (
    <Card>
      <ActionForm key={model.places.flatMap(({ stages }) => stages).length} action={setModelStageAction} id="giai-doan">
        <input type="hidden" name="modelId" value={model.id} />
        <FormRow>
          <SelectField
            name="hamletId"
            label="Bản"
            empty="Không theo bản"
            choices={hamlets.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            name="place"
            label="Hoặc nơi làm khác"
            hint={known.length > 0 ? `Đã có: ${known.join(", ")}.` : "Như “Chợ trung tâm”, “Trường tiểu học”."}
            maxLength={120}
            autoComplete="off"
          />
        </FormRow>
        <FormRow>
          <SelectField
            name="stage"
            label="Giai đoạn"
            empty="Chọn giai đoạn"
            choices={MODEL_STAGES.map((value) => ({ value, label: modelStageLabel[value] }))}
            required
          />
          <DateField name="since" label="Từ ngày" defaultValue={today} required />
        </FormRow>
        <FormRow>
          <TextField
            name="documentCode"
            label="Văn bản"
            hint="Công nhận, nhân rộng phải có số, ký hiệu văn bản."
            maxLength={120}
            autoComplete="off"
          />
          <TextField name="note" label="Ghi chú" maxLength={300} autoComplete="off" />
        </FormRow>
        <FormActions>
          <SubmitButton>Ghi giai đoạn</SubmitButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

/** One digital model: who leads it, where it is and how far it has come there. */
export function ModelPage({
  model,
  offices,
  hamlets,
  today,
  mayEdit,
  trail,
}: {
  model: DigitalModelView;
  offices: readonly Choice[];
  hamlets: readonly Choice[];
  today: CivilDate;
  mayEdit: boolean;
  trail: readonly AuditLineView[];
}) {
  const lines = model.places.flatMap(({ name, stages }) =>
    [...stages].reverse().map((one, index): StageLine => ({ ...one, placeName: name, newest: index === 0 })),
  );
  const edits = mayEdit && !model.removed;
  return (
    <PageBody>
      <PageHeader
        title={model.name}
        tag={
          <>
            <SampleTag sample={model.sample} />
            {model.removed ? <Tag tone="neutral">Đã bỏ</Tag> : null}
            {model.recognised ? <Tag tone="success">Đã công nhận</Tag> : null}
          </>
        }
        crumbs={[
          { label: "Chỉ tiêu", href: "/chi-tieu" },
          { label: "Mô hình số", href: "/chi-tieu/mo-hinh" },
        ]}
        help="mo-hinh-so"
      />
      {edits ? null : (
        <Card>
          <DescriptionList
            facts={[
              { term: "Chủ trì", value: model.leadWords ?? model.unitName ?? "Chưa có đơn vị chủ trì" },
              { term: "Ghi chú", value: model.note },
            ]}
          />
        </Card>
      )}
      <Section title="Nơi làm và giai đoạn">
        <Card flush>
          {lines.length === 0 ? (
            <EmptyState>Mô hình này chưa làm ở đâu.</EmptyState>
          ) : (
            <DataTable
              caption={`Nơi làm của ${model.name}`}
              columns={columnsOf(edits)}
              rows={lines}
              rowKey={({ id }) => id}
              numbered={false}
            />
          )}
        </Card>
        {edits ? <StageForm model={model} hamlets={hamlets} today={today} /> : null}
      </Section>
      {edits ? (
        <Section title="Thông tin mô hình">
          <ModelForm model={model} offices={offices} />
        </Section>
      ) : null}
      {mayEdit && (model.removed || model.places.length === 0) ? (
        <ActionForm action={keepModelAction} id="giu-bo">
          <input type="hidden" name="id" value={model.id} />
          <input type="hidden" name="version" value={model.version} />
          <input type="hidden" name="keep" value={model.removed ? "co" : ""} />
          <div>
            {model.removed ? (
              <SubmitButton tone="secondary">Dùng lại mô hình này</SubmitButton>
            ) : (
              <ConfirmButton
                question={`Bỏ mô hình ${model.name}?`}
                details="Trang của mô hình vẫn còn và lấy lại được."
                confirmWords="Bỏ mô hình"
              >
                Bỏ mô hình
              </ConfirmButton>
            )}
          </div>
        </ActionForm>
      ) : null}
      <Trail lines={trail} />
    </PageBody>
  );
}
