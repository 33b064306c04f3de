import { HAMLET_CHANGE_KINDS, type HamletChangeKind } from "@/lib/organization/core/hamlet-change";

/** Each kind of change in the address. */
export const CHANGE_SLUG: Record<HamletChangeKind, string> = {
  rename: "doi-ten",
  merge: "sap-nhap",
  split: "chia-tach",
  end: "giai-the",
};

/** What each kind is for, in one line. */
export const CHANGE_HINT: Record<HamletChangeKind, string> = {
  rename: "Tên cũ được giữ cho những ngày trước; chỉ sửa chỗ viết sai thì sửa ở trang của bản.",
  merge: "Hai bản trở lên thành một: lập bản mới, hoặc nhập vào một bản được giữ lại.",
  split: "Một bản thành hai bản trở lên; bản cũ thôi từ ngày đó.",
  end: "Bản thôi từ ngày đó, không có bản nào thay.",
};

export function changeKindOf(slug: string): HamletChangeKind | null {
  return HAMLET_CHANGE_KINDS.find((kind) => CHANGE_SLUG[kind] === slug) ?? null;
}

/** The page of the wizard, with what was chosen so far. */
export function arrangeHref(
  kind: HamletChangeKind,
  chosen: {
    readonly hamletIds?: readonly string[];
    readonly day?: string;
    readonly parts?: number;
    readonly step?: string;
  },
): string {
  const query = new URLSearchParams({ loai: CHANGE_SLUG[kind] });
  for (const id of chosen.hamletIds ?? []) query.append("ban", id);
  if (chosen.day) query.set("ngay", chosen.day);
  if (chosen.parts) query.set("so", String(chosen.parts));
  if (chosen.step) query.set("buoc", chosen.step);
  return `/ban/sap-xep?${query}`;
}
