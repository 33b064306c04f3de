import { holderOf } from "@/lib/governance/core/roster";
import { type BodyForm, markLabel, PILLARS, roleLabel } from "@/lib/governance/labels";
import type { EntryView } from "@/lib/governance/queries/roster";
import type { StoredField } from "./changed-meanwhile";
import type { EntryFormFacts } from "./entry-choices";
import { HOLDER_WORDS } from "./holder-words";
import { hamletNames, memberName, pillarNames } from "./member-words";

/** What is stored of a row, field by field; ticks in the order of the form, as it would send them. */
export function storedFields(
  entry: EntryView,
  { hamlets, units }: Pick<EntryFormFacts, "hamlets" | "units">,
  { marks, takesHamlets }: BodyForm,
): readonly StoredField[] {
  const { personId, exOfficio, positionTitle, role, duty, pillars } = entry;
  const holder = holderOf(entry);
  const inOrder = <Tick>(ticks: readonly Tick[], of: readonly Tick[]) => ticks.filter((tick) => of.includes(tick));
  const hamletIds = (chosen: EntryView["hamlets"]) =>
    inOrder(
      hamlets.map(({ id }) => id),
      chosen.map(({ id }) => id),
    ).join(",");
  const supporting = entry.hamlets.filter((hamlet) => hamlet.supporting);
  return [
    { name: "holder", label: "Ai giữ vị trí này", value: holder, words: HOLDER_WORDS[holder] },
    ...(holder === "person"
      ? [{ name: "personId", label: "Thành viên", value: personId ?? "", words: memberName(entry) }]
      : []),
    ...(holder === "post"
      ? [{ name: "exOfficio", label: "Theo chức vụ", value: exOfficio ?? "", words: exOfficio ?? "" }]
      : []),
    { name: "positionTitle", label: "Chức vụ, đơn vị công tác", value: positionTitle, words: positionTitle },
    { name: "role", label: "Chức danh", value: role, words: roleLabel[role] },
    {
      name: "marks",
      label: "Vai trò khác trong Tổ",
      value: inOrder(marks, entry.marks).join(","),
      words: entry.marks.map((mark) => markLabel[mark]).join(", "),
    },
    { name: "duty", label: "Nhiệm vụ được phân công", value: duty, words: duty },
    {
      name: "pillars",
      label: "Lĩnh vực chuyển đổi số",
      value: inOrder(PILLARS, pillars).join(","),
      words: pillarNames(pillars),
    },
    ...(takesHamlets
      ? [
          {
            name: "hamletIds",
            label: "Bản phụ trách",
            value: hamletIds(entry.hamlets),
            words: hamletNames(entry.hamlets),
          },
          {
            name: "supportingIds",
            label: "Bản chỉ phối hợp",
            value: hamletIds(supporting),
            words: hamletNames(supporting),
          },
          {
            name: "unitIds",
            label: "Trường học, hợp tác xã phụ trách",
            value: inOrder(
              units.map(({ value }) => value),
              entry.units.map(({ id }) => id),
            ).join(","),
            words: entry.units.map(({ name }) => name).join(", "),
          },
        ]
      : []),
  ];
}
