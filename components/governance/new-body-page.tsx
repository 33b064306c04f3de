import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createBodyAction } from "@/lib/governance/actions";
import { BODY_KINDS, type BodyKind, bodyForm, bodyKindLabel } from "@/lib/governance/labels";
import type { BodyView } from "@/lib/governance/queries/bodies";

/** Where the kind's own name would not tell it from another's. */
const KIND_WORDS: Partial<Record<BodyKind, string>> = { "to-cnscd-ban": "Tổ công nghệ số cộng đồng của một bản" };

interface Place {
  readonly id: string;
  readonly name: string;
}

/** What only some kinds ask for is out of sight for the others; without such a browser all of it is seen. */
const NOT_FOR_TEAMS = "group-has-[[value=to-cnscd-ban]:checked]/body:hidden";
const ONLY_GROUPS = "supports-[selector(:has(a))]:hidden group-has-[[value=nhom-cong-tac]:checked]/body:block!";
const ONLY_TEAMS = "supports-[selector(:has(a))]:hidden group-has-[[value=to-cnscd-ban]:checked]/body:block!";

/** Writes down a body that a decision is to establish. */
export function NewBodyPage({
  bodies,
  hamlets,
  kind,
}: {
  bodies: readonly BodyView[];
  hamlets: readonly Place[];
  kind: BodyKind | null;
}) {
  const standing = bodies.filter(({ to }) => to === null);
  const taken = new Set(standing.map((body) => body.kind));
  const withTeam = new Set(standing.flatMap(({ hamlet }) => hamlet?.id ?? []));
  const parents = standing.filter((body) => body.kind === "to-giup-viec");
  return (
    <PageBody narrow>
      <PageHeader
        title="Lập mới"
        crumbs={[{ label: "Tổ chức bộ máy", href: "/to-chuc" }]}
        intro="Ghi tên tổ chức trước; tổ chức chỉ hoạt động khi có quyết định thành lập được ban hành hoặc ghi nhận."
      />
      <Card>
        <ActionForm action={createBodyAction} id="lap-moi" className="group/body">
          <RadioGroup
            name="kind"
            legend="Loại tổ chức"
            choices={BODY_KINDS.map((value) => ({
              value,
              label: `${KIND_WORDS[value] ?? bodyKindLabel[value]}${bodyForm[value].single && taken.has(value) ? " (đã có)" : ""}`,
              disabled: bodyForm[value].single && taken.has(value),
            }))}
            defaultValue={kind ?? ""}
            required
          />
          <div className={NOT_FOR_TEAMS}>
            <TextField
              name="name"
              label="Tên"
              hint="Để trống thì lấy tên thường gọi của loại; nhóm công tác phải có tên riêng."
              maxLength={200}
              autoComplete="off"
            />
          </div>
          <div className={ONLY_GROUPS}>
            <SelectField
              name="parentId"
              label="Thuộc Tổ giúp việc nào"
              hint="Chỉ với nhóm công tác."
              empty={parents.length > 0 ? "Chọn Tổ giúp việc" : "Chưa có Tổ giúp việc"}
              choices={parents.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={parents.length === 1 ? (parents[0]?.id ?? "") : ""}
            />
          </div>
          <div className={ONLY_TEAMS}>
            <SelectField
              name="hamletId"
              label="Tổ của bản nào"
              hint="Chỉ với Tổ của một bản; tên Tổ lấy theo tên bản."
              empty="Chọn bản"
              choices={hamlets
                .filter(({ id }) => !withTeam.has(id))
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </div>
          <FormActions>
            <SubmitButton>Lập</SubmitButton>
            <LinkButton href="/to-chuc" tone="quiet">
              Hủy
            </LinkButton>
          </FormActions>
        </ActionForm>
      </Card>
    </PageBody>
  );
}
