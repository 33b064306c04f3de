import type { Crumb } from "@/components/ui/breadcrumb";
import { bodyPath } from "@/lib/governance/core/body-path";
import { type BodyKind, bodyForm, bodyKindLabel } from "@/lib/governance/labels";
import { type BodyView, COMMITTEE } from "@/lib/governance/queries/bodies";
import { communeInText } from "@/lib/organization/core/commune-names";
import type { CommuneView } from "@/lib/organization/queries/commune";

/** The body a page is about and where its pages stand: all views of all bodies are the same components over this. */
export interface ShownBody {
  /** How queries and forms speak of it: the committee by its kind, whichever sits; the others by themselves. */
  readonly of: typeof COMMITTEE | { readonly bodyId: string };
  readonly kind: BodyKind;
  /** "Ban Chỉ đạo chuyển đổi số", "Tổ công nghệ số cộng đồng bản Nà Khằm" */
  readonly name: string;
  /** The address its views stand under. */
  readonly base: string;
  /** Null for the committee, which may be one body today and another on an earlier day. */
  readonly view: BodyView | null;
}

export const SHOWN_COMMITTEE: ShownBody = {
  of: COMMITTEE,
  kind: COMMITTEE.kind,
  name: bodyKindLabel[COMMITTEE.kind],
  base: "/ban-chi-dao",
  view: null,
};

/** A body of its own address. */
export function shownBody(view: BodyView): ShownBody {
  const { id, kind, name } = view;
  return { of: { bodyId: id }, kind, name, base: bodyPath(view), view };
}

/** "Ban", "Tổ", "Nhóm", "Group": how a sentence about the body calls it. */
export function bodyWord(kind: BodyKind): string {
  return bodyForm[kind].shortName.split(" ")[0] ?? "";
}

/** The way back from a part of a body's pages to the body. */
export function bodyCrumbs({ view, name, base }: ShownBody): readonly Crumb[] {
  if (!view) return [{ label: "Ban chỉ đạo", href: base }];
  return [
    { label: "Tổ chức bộ máy", href: "/to-chuc" },
    { label: name, href: base },
  ];
}

/** The way back from a row of the working roster. */
export function proposalCrumbs(body: ShownBody): readonly Crumb[] {
  return [...bodyCrumbs(body), { label: "Danh sách dự kiến", href: `${body.base}/du-kien` }];
}

/** The body with its commune, for lists that leave the house: "Tổ công nghệ số cộng đồng bản Nà Khằm, xã Bình Lư". */
export function bodyInFull({ name, view }: ShownBody, commune: CommuneView): string {
  if (name.includes(commune.name)) return name;
  return view ? `${name}, ${communeInText(commune)}` : `${name} ${communeInText(commune)}`;
}
