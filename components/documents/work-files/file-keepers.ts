import type { FileKeepers } from "./work-file-form";

/** Who may be named as keeper of a file, and of which unit it is, as lists to choose from. */
export function fileKeepers(
  units: readonly { readonly id: string; readonly name: string }[],
  people: readonly { readonly id: string; readonly fullName: string; readonly title: string | null }[],
): FileKeepers {
  return {
    units: units.map(({ id, name }) => ({ value: id, label: name })),
    people: people.map(({ id, fullName, title }) => ({ value: id, label: title ? `${fullName}, ${title}` : fullName })),
  };
}
