import { type BodyRole, roleLabel } from "@/lib/governance/labels";
import { honorificLabel } from "@/lib/organization/labels";

interface Named {
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
}

/** "Ông Nguyễn Văn An", or what stands where nobody is named yet. */
export function memberName({ honorific, fullName }: Named): string {
  if (fullName === "") return "Chưa có người";
  return honorific ? `${honorificLabel[honorific]} ${fullName}` : fullName;
}

/** "Lạc Hiền, Bản số 02" */
export function hamletNames(hamlets: readonly { readonly name: string }[]): string {
  return hamlets.map((hamlet) => hamlet.name).join(", ");
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

export const ROLE_CHOICES = Object.entries(roleLabel).map(([value, label]) => ({ value, label }));
