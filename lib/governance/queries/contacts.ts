import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { formatPhone, maskPhone } from "@/lib/kernel/phone";
import { canReadPeople, canSeePhones } from "@/lib/organization/policy";
import { inCommune } from "@/lib/platform/db";
import type { OfBody } from "../core/kinds";
import { rosterOn, type SeatedMember } from "./roster";

/** A member of a day with the way to reach them, as far as the actor may know it. */
export interface MemberContact extends SeatedMember {
  readonly phone: string | null;
}

export interface ContactsView {
  readonly day: CivilDate;
  readonly members: readonly MemberContact[];
  /** written: as they are; masked: the middle hidden; none: not a word of them. */
  readonly phones: "written" | "masked" | "none";
  /** How many numbers it gives away in full: what the trail must tell. */
  readonly written: number;
}

function phonesFor(actor: Actor): ContactsView["phones"] {
  if (canSeePhones(actor)) return "written";
  return canReadPeople(actor) ? "masked" : "none";
}

/** Who sits on a day, with phones for those who call people in the course of their duty, masked or left out for others. */
export async function readContacts(actor: Actor, of: OfBody, day: CivilDate): Promise<ContactsView> {
  const members = await rosterOn(actor, of, day);
  const phones = phonesFor(actor);
  const numberOf = phones === "none" ? new Map<string, string>() : await readNumbers(actor, members);
  const shown = phones === "written" ? formatPhone : maskPhone;
  return {
    day,
    phones,
    written: phones === "written" ? numberOf.size : 0,
    members: members.map((member) => {
      const number = member.personId ? numberOf.get(member.personId) : undefined;
      return { ...member, phone: number ? shown(number) : null };
    }),
  };
}

async function readNumbers(actor: Actor, members: readonly SeatedMember[]): Promise<ReadonlyMap<string, string>> {
  const ids = members.flatMap(({ personId }) => (personId ? [personId] : []));
  return inCommune(actor.communeId, async (tx) => {
    const people = await tx.person.findMany({
      where: { communeId: actor.communeId, id: { in: ids }, phone: { not: null } },
      select: { id: true, phone: true },
    });
    return new Map(people.flatMap(({ id, phone }) => (phone ? [[id, phone] as const] : [])));
  });
}
