"use client";
import { type ChangeEvent, useId } from "react";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

export interface PersonChoice {
  readonly id: string;
  readonly fullName: string;
  readonly title: string | null;
}

/** Who it is and the post printed beside the name; choosing a person fills an empty post with the one held. */
export function PersonAndPost({
  people,
  titles,
  personId,
  positionTitle,
}: {
  people: readonly PersonChoice[];
  /** Posts of the library, offered while typing. */
  titles: readonly string[];
  personId: string | null;
  positionTitle: string;
}) {
  const listId = useId();
  function takePost(event: ChangeEvent<HTMLSelectElement>) {
    const box = event.target.form?.elements.namedItem("positionTitle");
    const title = people.find(({ id }) => id === event.target.value)?.title;
    if (box instanceof HTMLInputElement && box.value.trim() === "" && title) box.value = title;
  }
  return (
    <>
      <SelectField
        name="personId"
        label="Thành viên"
        hint="Chọn từ danh sách cán bộ. Để “Chưa có người” nếu chỉ mới có vị trí."
        empty="Chưa có người"
        choices={people.map(({ id, fullName, title }) => ({
          value: id,
          label: title ? `${fullName} – ${title}` : fullName,
        }))}
        defaultValue={personId ?? ""}
        onChange={takePost}
      />
      <TextField
        name="positionTitle"
        label="Chức vụ, đơn vị công tác"
        hint="Như sẽ in trong quyết định."
        defaultValue={positionTitle}
        maxLength={200}
        autoComplete="off"
        list={listId}
      />
      <datalist id={listId}>
        {titles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </>
  );
}
