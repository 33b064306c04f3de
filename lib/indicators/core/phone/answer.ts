/** What the portal says to a sent report or picture, as a phone needs to hear it. */
export type Answer =
  /** It is there, once, however often it was sent. */
  | { readonly kind: "done"; readonly reportId: string; readonly words: string }
  /** Something is wrong in it: words beside the boxes; nothing was written. */
  | { readonly kind: "refused"; readonly words: string; readonly fields: Readonly<Record<string, string>> }
  /** Another report of this bản and period was there first; both are kept until the office chooses. */
  | { readonly kind: "rival"; readonly reportId: string; readonly words: string }
  | { readonly kind: "sign-in" }
  /** Somebody else is signed in on this phone now. */
  | { readonly kind: "other-account" }
  /** No answer, or one that says nothing of the report: send it again later. */
  | { readonly kind: "again" };

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown, otherwise: string): string =>
  typeof value === "string" && value !== "" ? value : otherwise;

function fieldsOf(value: unknown): Record<string, string> {
  if (!isLoose(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}

/**
 * Reads an answer of any server that may stand in the way: only one in the portal's own words ends the waiting. A login
 * page of a public network, a proxy's fault page and an empty answer all mean: again.
 */
export function readAnswer(status: number, body: unknown): Answer {
  if (status === 401) return { kind: "sign-in" };
  if (!isLoose(body) || status >= 500) return { kind: "again" };
  switch (body.kind) {
    case "done":
      return typeof body.reportId === "string"
        ? { kind: "done", reportId: body.reportId, words: textOf(body.words, "Đã gửi.") }
        : { kind: "again" };
    case "refused":
      return { kind: "refused", words: textOf(body.words, "Chưa gửi được."), fields: fieldsOf(body.fields) };
    case "rival":
      return typeof body.reportId === "string"
        ? { kind: "rival", reportId: body.reportId, words: textOf(body.words, "Đã có báo cáo khác cho kỳ này.") }
        : { kind: "again" };
    case "sign-in":
    case "other-account":
      return { kind: body.kind };
    default:
      return { kind: "again" };
  }
}
