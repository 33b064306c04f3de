export type QueryValue = string | number | readonly string[] | null | undefined;

/** An address with some of its parameters changed: null, undefined and "" take one out; the order stays. */
export function hrefWith(
  path: string,
  params: Readonly<Record<string, QueryValue>>,
  changes: Readonly<Record<string, QueryValue>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, ...changes })) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== "") query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
