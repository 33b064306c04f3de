import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Card, Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import {
  addRecipientGroupAction,
  binRecipientAction,
  binRecipientGroupAction,
} from "@/lib/documents/actions/recipients";
import type { RecipientGroupView, TrashedRecipient } from "@/lib/documents/queries/recipients";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { OfferedUnit } from "./recipient-fields";
import { RecipientGroup } from "./recipient-group";

function TrashedList({ trashed }: { trashed: readonly TrashedRecipient[] }) {
  return (
    <Section title={`Đã bỏ (${trashed.length})`}>
      <Card>
        <ul className="flex flex-col gap-3">
          {trashed.map(({ what, id, name }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2">
              <span>{name}</span>
              <ActionForm
                action={what === "group" ? binRecipientGroupAction : binRecipientAction}
                id={`dua-lai-${id}`}
                doneWords={false}
              >
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="gone" value="khong" />
                <SubmitButton tone="secondary">
                  Đưa lại<span className="sr-only"> {name}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

/** Groups of recipients, kept once and put into every draft. */
export function RecipientsPage({
  groups,
  trashed,
  units,
  today,
  mayEdit,
}: {
  groups: readonly RecipientGroupView[];
  trashed: readonly TrashedRecipient[];
  units: readonly OfferedUnit[];
  today: CivilDate;
  mayEdit: boolean;
}) {
  const flagged = groups.flatMap(({ recipients }) => recipients).filter(({ ended }) => ended).length;
  return (
    <PageBody>
      <PageHeader
        title="Nhóm nơi nhận"
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="noi-nhan"
        intro="Ghi một lần các nơi hay gửi; khi soạn, bấm một nút để đưa cả nhóm vào mục Nơi nhận."
      />
      {flagged > 0 ? (
        <Alert tone="warning" title={`Có ${flagged} nơi nhận ghi tên cơ quan không còn`}>
          <p>Xem dòng có nhãn bên dưới và thay bằng cơ quan tiếp nhận.</p>
        </Alert>
      ) : null}
      {groups.length === 0 ? (
        <Card>
          <EmptyState>Chưa có nhóm nào.</EmptyState>
        </Card>
      ) : (
        groups.map((group, index) => (
          <RecipientGroup
            key={group.id}
            {...{ group, units, today, mayEdit }}
            isFirst={index === 0}
            isLast={index === groups.length - 1}
          />
        ))
      )}
      {mayEdit ? (
        <Section title="Lập nhóm mới">
          <Card>
            <ActionForm action={addRecipientGroupAction} id="nhom-moi">
              <TextField
                name="name"
                id="nhom-moi-ten"
                label="Tên nhóm"
                hint="Như “Các trường học”, “Tổ công nghệ số các bản”."
                maxLength={100}
                autoComplete="off"
                required
              />
              <div>
                <SubmitButton>Lập nhóm</SubmitButton>
              </div>
            </ActionForm>
          </Card>
        </Section>
      ) : null}
      {trashed.length > 0 ? <TrashedList trashed={trashed} /> : null}
    </PageBody>
  );
}
