const VIETNAMESE = new Intl.Collator("vi", { numeric: true });

/** Order of Vietnamese text on screens and in documents; numbers inside count as numbers ("Thôn 2" before "Thôn 10"). */
export function compareText(left: string, right: string): number {
  return VIETNAMESE.compare(left, right);
}

/** A sorted copy by a text of each item; equal texts keep their order. */
export function sortedByText<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return [...items].sort((left, right) => compareText(textOf(left), textOf(right)));
}
