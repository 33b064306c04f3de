import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import {
  addRecipientAction,
  binRecipientGroupAction,
  moveRecipientAction,
  moveRecipientGroupAction,
  renameRecipientGroupAction,
} from "@/lib/documents/actions/recipients";
import { purposeLabel } from "@/lib/documents/labels";
import type { RecipientGroupView, RecipientView } from "@/lib/documents/queries/recipients";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { EndedOffice } from "./ended-office";
import { type OfferedUnit, RecipientFields } from "./recipient-fields";
import { StepButtons } from "./step-buttons";

export const RECIPIENTS_PATH = "/van-ban/noi-nhan";

function Standing({ from, to, today }: { from: CivilDate | null; to: CivilDate | null; today: CivilDate }) {
  if (to && to <= today) return <Tag tone="neutral">{`Thôi từ ${formatDay(to)}`}</Tag>;
  if (from && from > today) return <Tag tone="active">{`Từ ${formatDay(from)}`}</Tag>;
  return to ? <Tag tone="warning">{`Đến hết trước ${formatDay(to)}`}</Tag> : <Tag tone="success">Đang gửi</Tag>;
}

function columnsOf(group: RecipientGroupView, today: CivilDate, mayEdit: boolean): readonly Column<RecipientView>[] {
  const last = group.recipients.length - 1;
  const columns: Column<RecipientView>[] = [
    {
      key: "name",
      head: "Nơi nhận",
      rowHead: true,
      className: "min-w-56",
      cell: (row) => (
        <>
          {mayEdit ? <RowLink href={`${RECIPIENTS_PATH}/${row.id}`}>{row.name}</RowLink> : row.name}
          <EndedOffice recipient={row} today={today} mayEdit={mayEdit} />
        </>
      ),
    },
    { key: "purpose", head: "Gửi để", cell: ({ purpose }) => (purpose === "none" ? "" : purposeLabel[purpose]) },
    { key: "copies", head: "Số bản", numeric: true, cell: ({ copies }) => copies },
    { key: "standing", head: "Hiện nay", cell: ({ from, to }) => <Standing from={from} to={to} today={today} /> },
  ];
  if (!mayEdit) return columns;
  return [
    ...columns,
    {
      key: "order",
      head: "Thứ tự",
      className: "w-px",
      cell: ({ id, name }, index) => (
        <StepButtons action={moveRecipientAction} {...{ id, name }} isFirst={index === 0} isLast={index === last} />
      ),
    },
  ];
}

function GroupEdit({
  group,
  units,
  isFirst,
  isLast,
}: {
  group: RecipientGroupView;
  units: readonly OfferedUnit[];
  isFirst: boolean;
  isLast: boolean;
}) {
  const { id, name, version } = group;
  return (
    <div className="flex flex-col gap-2">
      <Disclosure summary={`Thêm nơi nhận vào “${name}”`}>
        <ActionForm action={addRecipientAction} id={`them-${id}`}>
          <input type="hidden" name="groupId" value={id} />
          <RecipientFields prefix={`them-${id}`} units={units} />
          <div>
            <SubmitButton>Thêm nơi nhận</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
      <Disclosure summary={`Đổi tên, thứ tự hoặc bỏ nhóm “${name}”`}>
        <div className="flex flex-col gap-4">
          <ActionForm action={renameRecipientGroupAction} id={`ten-${id}`}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <TextField
              name="name"
              id={`ten-${id}-o`}
              label="Tên nhóm"
              defaultValue={name}
              maxLength={100}
              autoComplete="off"
              required
            />
            <div>
              <SubmitButton tone="secondary">Lưu tên</SubmitButton>
            </div>
          </ActionForm>
          <div className="flex flex-wrap items-center gap-3">
            <StepButtons action={moveRecipientGroupAction} id={id} name={`nhóm ${name}`} {...{ isFirst, isLast }} />
            <ActionForm action={binRecipientGroupAction} id={`bo-${id}`}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="gone" value="co" />
              <ConfirmButton
                question={`Bỏ nhóm “${name}”?`}
                details="Dự thảo và văn bản đã có không đổi. Nhóm nằm ở mục “Đã bỏ” cuối trang, đưa lại được."
                confirmWords="Bỏ nhóm"
                tone="quiet"
              >
                Bỏ nhóm này
              </ConfirmButton>
            </ActionForm>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

/** One group: its recipients in order, and what may be done with it. */
export function RecipientGroup({
  group,
  units,
  today,
  mayEdit,
  isFirst,
  isLast,
}: {
  group: RecipientGroupView;
  units: readonly OfferedUnit[];
  today: CivilDate;
  mayEdit: boolean;
  isFirst: boolean;
  isLast: boolean;
}) {
  return (
    <Section title={group.name} id={`nhom-${group.id}`}>
      <Card flush>
        {group.recipients.length > 0 ? (
          <DataTable
            caption={`Nơi nhận của nhóm ${group.name}`}
            columns={columnsOf(group, today, mayEdit)}
            rows={group.recipients}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState>Nhóm này chưa có nơi nhận nào.</EmptyState>
        )}
      </Card>
      {mayEdit ? <GroupEdit group={group} units={units} isFirst={isFirst} isLast={isLast} /> : null}
    </Section>
  );
}
