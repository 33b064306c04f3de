import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { type BodyKind, type BodyRole, bodyForm, roleLabel } from "./kinds";

/** Who holds a place, by name or by post, with everything a decision says of it. */
export interface HeldPlace {
  readonly personId: string;
  readonly role: BodyRole;
  readonly saying: string;
  /** The document that began it. */
  readonly begunBy: string;
}

/** What a document did to one person's places in a body. */
export interface SeatNews {
  readonly personId: string;
  readonly kind: "term-begun" | "term-changed" | "term-ended";
  /** The roles held after it; those held before where it ended them. */
  readonly roles: readonly BodyRole[];
  /** Begun anew by this document, though nothing but the document is other. */
  readonly goesOn?: boolean;
}

function byPerson(places: readonly HeldPlace[]): ReadonlyMap<string, readonly HeldPlace[]> {
  const held = new Map<string, HeldPlace[]>();
  for (const place of places) held.set(place.personId, [...(held.get(place.personId) ?? []), place]);
  return held;
}

const rolesOf = (places: readonly HeldPlace[]) => [...new Set(places.map(({ role }) => role))];
const said = (places: readonly HeldPlace[]) =>
  places
    .map(({ role, saying }) => `${role} ${saying}`)
    .sort()
    .join("\n");

const papers = (places: readonly HeldPlace[]) =>
  places
    .map(({ begunBy }) => begunBy)
    .sort()
    .join();

/** What each person has to be told: one thing each, and nothing to those for whom nothing changed. */
export function seatNews(before: readonly HeldPlace[], after: readonly HeldPlace[]): SeatNews[] {
  const then = byPerson(after);
  const now = byPerson(before);
  const news = [...then].flatMap(([personId, places]): SeatNews[] => {
    const held = now.get(personId);
    if (!held) return [{ personId, kind: "term-begun", roles: rolesOf(places) }];
    if (said(held) !== said(places)) return [{ personId, kind: "term-changed", roles: rolesOf(places) }];
    return papers(held) === papers(places)
      ? []
      : [{ personId, kind: "term-begun", roles: rolesOf(places), goesOn: true }];
  });
  const gone = [...now].filter(([personId]) => !then.has(personId));
  return [
    ...news,
    ...gone.map(([personId, places]) => ({ personId, kind: "term-ended" as const, roles: rolesOf(places) })),
  ];
}

/** "Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm"; a role that names its body already says it shorter. */
function placeWords(roles: readonly BodyRole[], body: { readonly kind: BodyKind; readonly name: string }): string {
  const names = roles.filter((role) => bodyForm[body.kind].roles.includes(role)).map((role) => roleLabel[role]);
  return [names.join(" và "), body.name].join(", ");
}

/** The one sentence a person is told. */
export function seatNewsWords(
  { kind, roles, goesOn = false }: SeatNews,
  told: {
    readonly body: { readonly kind: BodyKind; readonly name: string };
    readonly day: CivilDate;
    /** "Quyết định số 07/QĐ-UBND". */
    readonly document: string;
    readonly revoked: boolean;
  },
): string {
  const place = placeWords(roles, told.body);
  if (told.revoked) {
    if (goesOn) return `${told.document} đã được thu hồi: bạn giữ chức danh ${place} theo văn bản trước đó.`;
    const back = {
      "term-begun": `bạn trở lại giữ chức danh ${place}`,
      "term-changed": `chức danh, nhiệm vụ của bạn trở lại như trước: ${place}`,
      "term-ended": `bạn không giữ chức danh ${place}`,
    }[kind];
    return `${told.document} đã được thu hồi: ${back}.`;
  }
  const from = `từ ngày ${formatDay(told.day)}, theo ${told.document}.`;
  switch (kind) {
    case "term-begun":
      return `Bạn ${goesOn ? "tiếp tục " : ""}giữ chức danh ${place} ${from}`;
    case "term-changed":
      return `Chức danh, nhiệm vụ của bạn thay đổi: ${place}, ${from}`;
    case "term-ended":
      return `Bạn thôi giữ chức danh ${place} ${from}`;
  }
}
