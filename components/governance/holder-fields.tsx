"use client";
import { type ChangeEvent, useId } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { HOLDERS, type Holder } from "@/lib/governance/core/roster";
import { HOLDER_WORDS } from "./holder-words";

export interface PersonChoice {
  readonly id: string;
  readonly fullName: string;
  readonly title: string | null;
}

/** What is not asked of the chosen kind of holder is out of sight; without such a browser all of it is seen. */
const FOR_PERSON = "group-has-[[value=post]:checked]/holder:hidden group-has-[[value=vacant]:checked]/holder:hidden";
const FOR_POST = "group-has-[[value=person]:checked]/holder:hidden group-has-[[value=vacant]:checked]/holder:hidden";

/** Who holds the place, by name, by post or nobody yet, and the post printed beside the name. */
export function HolderFields({
  people,
  postsInForce,
  titles,
  stored,
}: {
  people: readonly PersonChoice[];
  /** Titles of posts held now: one who sits by post holds one of them. */
  postsInForce: readonly string[];
  /** Posts of the library, offered while typing. */
  titles: readonly string[];
  stored: {
    readonly holder: Holder;
    readonly personId: string | null;
    readonly exOfficio: string | null;
    readonly positionTitle: string;
  };
}) {
  const listId = useId();
  function takePost(event: ChangeEvent<HTMLSelectElement>) {
    const box = event.target.form?.elements.namedItem("positionTitle");
    const title = people.find(({ id }) => id === event.target.value)?.title;
    if (box instanceof HTMLInputElement && box.value.trim() === "" && title) box.value = title;
  }
  return (
    <div className="group/holder flex flex-col gap-5">
      <RadioGroup
        name="holder"
        legend="Ai giữ vị trí này"
        choices={HOLDERS.map((value) => ({ value, label: HOLDER_WORDS[value] }))}
        defaultValue={stored.holder}
      />
      <div className={FOR_PERSON}>
        <SelectField
          name="personId"
          label="Thành viên"
          hint="Chọn từ danh sách cán bộ. Để “Chưa có người” nếu chỉ mới có vị trí."
          empty="Chưa có người"
          choices={people.map(({ id, fullName, title }) => ({
            value: id,
            label: title ? `${fullName} – ${title}` : fullName,
          }))}
          defaultValue={stored.personId ?? ""}
          onChange={takePost}
        />
      </div>
      <div className={FOR_POST}>
        <TextField
          name="exOfficio"
          label="Theo chức vụ"
          hint="Chọn chức vụ đang có người giữ, hoặc ghi tên chức vụ, ví dụ: Trưởng Công an xã."
          defaultValue={stored.exOfficio ?? ""}
          maxLength={200}
          autoComplete="off"
          list={`${listId}-posts`}
        />
        <Offered id={`${listId}-posts`} titles={postsInForce} />
      </div>
      <div>
        <TextField
          name="positionTitle"
          label="Chức vụ, đơn vị công tác"
          hint="Như sẽ in trong quyết định."
          defaultValue={stored.positionTitle}
          maxLength={200}
          autoComplete="off"
          list={listId}
        />
        <Offered id={listId} titles={titles} />
      </div>
    </div>
  );
}

function Offered({ id, titles }: { id: string; titles: readonly string[] }) {
  return (
    <datalist id={id}>
      {titles.map((title) => (
        <option key={title} value={title} />
      ))}
    </datalist>
  );
}
