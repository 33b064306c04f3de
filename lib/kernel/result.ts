/** An expected refusal: a value with a stable code and plain Vietnamese words; `fields` puts words beside inputs. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly words: string;
  readonly fields?: Readonly<Record<string, string>>;
}

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  words: string,
  fields?: Readonly<Record<string, string>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: fields ? { code, words, fields } : { code, words } };
}
