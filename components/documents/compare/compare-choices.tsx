import { instantText } from "@/components/audit/instant-text";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Choice } from "@/components/ui/choice";
import { FilterSelect } from "@/components/ui/filter-select";
import type { Comparison } from "@/lib/document-kinds/queries/compare-documents";
import { documentStateLabel } from "@/lib/documents/labels";
import { stateValue } from "./compare-query";

/** Which two texts to lay beside each other: forms by GET, so that a comparison can be kept, sent and printed. */
export function CompareChoices({ comparison }: { comparison: Comparison }) {
  const { document, versions, others, other, from, to } = comparison;
  const path = `/van-ban/${document.id}/so-sanh`;
  const now = document.state === "draft" ? "Bản hiện nay" : "Bản đã ban hành";
  const states: Choice[] = [
    { value: "nay", label: now },
    ...versions.map(({ version, savedAt, savedName }) => ({
      value: String(version),
      label: `Bản ${version}: ${instantText(savedAt)}, ${savedName}`,
    })),
  ];
  // A save within a sitting, which another page points to, is not in the list by itself.
  for (const state of [from, to].map(stateValue)) {
    if (!states.some(({ value }) => value === state)) states.push({ value: state, label: `Bản ${state}` });
  }
  return (
    <Card className="flex flex-col gap-5 print:hidden">
      {versions.length > 0 ? (
        <form action={path} method="get" className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-72 sm:max-w-md">
            <FilterSelect
              label="Bản trước"
              name="tu"
              choices={states}
              defaultValue={other ? "" : stateValue(from)}
              empty="Chọn bản"
            />
          </div>
          <div className="min-w-0 flex-1 basis-72 sm:max-w-md">
            <FilterSelect label="Bản sau" name="den" choices={states} defaultValue={stateValue(to)} empty="Chọn bản" />
          </div>
          <Button type="submit">So sánh hai bản</Button>
        </form>
      ) : null}
      {others.length > 0 ? (
        <form action={path} method="get" className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-72 sm:max-w-md">
            <FilterSelect
              label="So với văn bản khác cùng loại"
              name="voi"
              choices={others.map(({ id, code, subject, state }) => ({
                value: id,
                label: `${code} (${documentStateLabel[state].toLocaleLowerCase("vi")}): ${subject}`,
              }))}
              defaultValue={other?.id ?? ""}
              empty="Chọn văn bản"
            />
          </div>
          <Button type="submit">So với văn bản này</Button>
        </form>
      ) : null}
    </Card>
  );
}
