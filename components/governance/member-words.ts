import { type BodyRole, type Pillar, pillarLabel } from "@/lib/governance/labels";
import { honorificLabel } from "@/lib/organization/labels";

interface Named {
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
  readonly vacant?: boolean;
  readonly exOfficio?: string | null;
  readonly positionTitle?: string;
}

/** "Ông Nguyễn Văn An"; "Khuyết" for a seat left vacant; else what stands where nobody is named or holds the post. */
export function memberName({ honorific, fullName, vacant, exOfficio }: Named): string {
  if (fullName !== "") return honorific ? `${honorificLabel[honorific]} ${fullName}` : fullName;
  if (vacant) return "Khuyết";
  return exOfficio ? "Chưa có người giữ" : "Chưa có người";
}

/** The same where the post does not stand beside it: "Khuyết (Bí thư Đoàn xã)". */
export function memberNameAlone(member: Named): string {
  const post = member.exOfficio ?? member.positionTitle;
  return member.fullName === "" && post ? `${memberName(member)} (${post})` : memberName(member);
}

/** "theo chức vụ Trưởng Công an xã": why it is whoever it is. */
export function exOfficioWords({ exOfficio }: { readonly exOfficio: string | null }): string | null {
  return exOfficio ? `theo chức vụ ${exOfficio}` : null;
}

/** "Lạc Hiền, Bản số 02" */
export function hamletNames(hamlets: readonly { readonly name: string }[]): string {
  return hamlets.map((hamlet) => hamlet.name).join(", ");
}

/** "Lạc Hiền, Bản số 02; phối hợp: Đông Trại": those in charge first, then those only supported. */
export function chargeNames(hamlets: readonly { readonly name: string; readonly supporting: boolean }[]): string {
  const inCharge = hamletNames(hamlets.filter(({ supporting }) => !supporting));
  const supported = hamletNames(hamlets.filter(({ supporting }) => supporting));
  if (supported === "") return inCharge;
  return inCharge === "" ? `Phối hợp: ${supported}` : `${inCharge}; phối hợp: ${supported}`;
}

/** "Kinh tế số, Xã hội số" */
export function pillarNames(pillars: readonly Pillar[]): string {
  return pillars.map((pillar) => pillarLabel[pillar]).join(", ");
}

export interface RoleGroup<Member> {
  readonly role: BodyRole;
  readonly members: readonly Member[];
}

/** Neighbours of one role under one heading; the order of the list is never changed for it. */
export function groupByRole<Member extends { readonly role: BodyRole }>(
  members: readonly Member[],
): readonly RoleGroup<Member>[] {
  const groups: { role: BodyRole; members: Member[] }[] = [];
  for (const member of members) {
    const last = groups.at(-1);
    if (last?.role === member.role) last.members.push(member);
    else groups.push({ role: member.role, members: [member] });
  }
  return groups;
}
