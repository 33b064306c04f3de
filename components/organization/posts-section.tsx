import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { formatDay } from "@/lib/kernel/civil-date";
import { addPostAction, endPostAction } from "@/lib/organization/actions";
import type { PersonView, PostView } from "@/lib/organization/queries/people";
import type { UnitView } from "@/lib/organization/queries/units";

function columnsOf(mayEdit: boolean): readonly Column<PostView>[] {
  const shown: readonly Column<PostView>[] = [
    { key: "title", head: "Chức vụ", rowHead: true, className: "min-w-48", cell: ({ title }) => title },
    { key: "unit", head: "Cơ quan, đơn vị", cell: ({ unitName }) => unitName ?? "" },
    { key: "from", head: "Từ ngày", cell: ({ validFrom }) => (validFrom ? formatDay(validFrom) : "") },
    { key: "to", head: "Thôi từ ngày", cell: ({ validTo }) => (validTo ? formatDay(validTo) : "") },
    { key: "state", head: "Tình trạng", cell: (post) => <PostTag post={post} /> },
  ];
  const end: Column<PostView> = {
    key: "end",
    head: "Ghi thôi chức vụ",
    cell: (post) => (post.validTo === null ? <EndPost post={post} /> : ""),
  };
  return mayEdit ? [...shown, end] : shown;
}

function PostTag({ post }: { post: PostView }) {
  if (post.current) return <Tag tone="active">{post.signing ? "Đang giữ, ký văn bản" : "Đang giữ"}</Tag>;
  return <Tag>{post.validTo ? "Đã thôi" : "Chưa đến ngày"}</Tag>;
}

function EndPost({ post }: { post: PostView }) {
  return (
    <Disclosure summary="Ghi ngày thôi">
      <ActionForm action={endPostAction} id={`thoi-${post.id}`}>
        <input type="hidden" name="postId" value={post.id} />
        <DateField name="validTo" label="Thôi từ ngày" hint="Ngày đầu tiên không còn giữ." required />
        <SubmitButton tone="secondary">Lưu ngày thôi</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

/** The posts a person holds and has held. */
export function PostsSection({
  person,
  units,
  mayEdit,
}: {
  person: PersonView;
  units: readonly UnitView[];
  mayEdit: boolean;
}) {
  return (
    <Section title="Chức vụ">
      <Card flush>
        {person.posts.length === 0 ? (
          <EmptyState>Chưa ghi chức vụ nào.</EmptyState>
        ) : (
          <DataTable
            caption={`Chức vụ của ${person.fullName}`}
            columns={columnsOf(mayEdit)}
            rows={person.posts}
            rowKey={({ id }) => id}
          />
        )}
      </Card>
      {mayEdit ? (
        <Disclosure summary="Thêm chức vụ" open={person.posts.length === 0}>
          <ActionForm action={addPostAction} id="chuc-vu" className="max-w-3xl">
            <input type="hidden" name="personId" value={person.id} />
            <FormRow>
              <TextField name="title" label="Chức vụ" maxLength={200} autoComplete="off" required />
              <SelectField
                name="unitId"
                label="Cơ quan, đơn vị"
                empty="Chưa chọn"
                choices={units.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </FormRow>
            <DateField name="validFrom" label="Từ ngày" hint="Để trống nếu không rõ." />
            <FormActions>
              <SubmitButton tone="secondary">Thêm chức vụ</SubmitButton>
            </FormActions>
          </ActionForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
