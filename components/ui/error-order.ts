/** A refused field and what is said of it. */
export interface FieldRefusal {
  readonly name: string;
  readonly words: string;
}

/** Refusals in the order of the form; those of names the form did not send (an unticked box) follow as they came. */
export function orderRefusals(
  fields: Readonly<Record<string, string>>,
  sent: readonly string[],
): readonly FieldRefusal[] {
  const place = new Map(sent.map((name, index) => [name, index]));
  return Object.entries(fields)
    .map(([name, words]) => ({ name, words }))
    .sort((a, b) => (place.get(a.name) ?? sent.length) - (place.get(b.name) ?? sent.length));
}
