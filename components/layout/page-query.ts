/** What a page's address asks: Next gives each name as one text, several, or none. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>;

/** The first text of a name, "" when it is not there. */
export function textIn(query: Awaited<PageQuery>, name: string): string {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** A text that is one of those known, null for anything else. */
export function choiceIn<Choice extends string>(
  query: Awaited<PageQuery>,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const text = textIn(query, name);
  return choices.find((choice) => choice === text) ?? null;
}

/** A UUID in the address, null for anything else: the database is never asked about what cannot be an id. */
export function idIn(query: Awaited<PageQuery>, name: string): string | null {
  const text = textIn(query, name);
  return isId(text) ? text : null;
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** The page asked for, counted from 1. */
export function pageIn(query: Awaited<PageQuery>, name = "trang"): number {
  const page = Number(textIn(query, name));
  return Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
