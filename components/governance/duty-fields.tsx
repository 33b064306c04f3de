"use client";
import type { ChangeEvent } from "react";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";

export interface DutyChoice {
  /** The post whose usual duty it is. */
  readonly title: string;
  readonly duty: string;
}

/**
 * The duty in own words, or taken from the library of duties and changed at will. Without scripts the one chosen is
 * taken when the box is left empty.
 */
export function DutyFields({ library, duty }: { library: readonly DutyChoice[]; duty: string }) {
  function take(event: ChangeEvent<HTMLSelectElement>) {
    const chosen = event.target.value;
    const box = event.target.form?.elements.namedItem("duty");
    if (!(box instanceof HTMLTextAreaElement) || chosen === "") return;
    const written = box.value.trim();
    if (!written.includes(chosen)) box.value = written === "" ? chosen : `${written}\n${chosen}`;
    event.target.value = "";
    box.focus();
  }
  return (
    <>
      {library.length > 0 ? (
        <SelectField
          name="libraryDuty"
          label="Lấy từ thư viện nhiệm vụ"
          hint="Chọn rồi sửa lại ở ô dưới cho đúng người, đúng việc."
          empty="Không lấy"
          choices={library.map(({ title, duty: words }) => ({ value: words, label: `${title}: ${shorten(words)}` }))}
          defaultValue=""
          onChange={take}
        />
      ) : null}
      <TextArea name="duty" label="Nhiệm vụ được phân công" hint="Mỗi việc một dòng." defaultValue={duty} rows={4} />
    </>
  );
}

const MOST_SHOWN = 80;

function shorten(words: string): string {
  if (words.length <= MOST_SHOWN) return words;
  return `${words.slice(0, words.lastIndexOf(" ", MOST_SHOWN))}…`;
}
