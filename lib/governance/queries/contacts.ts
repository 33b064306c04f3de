import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { formatPhone, maskPhone } from "@/lib/kernel/phone";
import { canReadPeople, canSeePhones } from "@/lib/organization/policy";
import { inCommune } from "@/lib/platform/db";
import { type BodyKind, headOf, type OfBody } from "../core/kinds";
import type { RosterMember } from "../core/roster";
import { canReadRoster } from "../policy";
import { seatsOn } from "./coverage";
import { rosterOn } from "./roster";
import type { SeatedMember } from "./seated";

/** written: as they are; masked: the middle hidden; none: not a word of them. */
export type PhonesShown = "written" | "masked" | "none";

/** A member of a day with the way to reach them, as far as the actor may know it. */
export interface MemberContact extends SeatedMember {
  readonly phone: string | null;
}

export interface ContactsView {
  readonly day: CivilDate;
  readonly members: readonly MemberContact[];
  readonly phones: PhonesShown;
  /** How many numbers it gives away in full: what the trail must tell. */
  readonly written: number;
}

function phonesFor(actor: Actor): PhonesShown {
  if (canSeePhones(actor)) return "written";
  return canReadPeople(actor) ? "masked" : "none";
}

/** Who sits on a day, with phones for those who call people in the course of their duty, masked or left out for others. */
export async function readContacts(actor: Actor, of: OfBody, day: CivilDate): Promise<ContactsView> {
  const { contacts, phones, written } = await withPhones(actor, await rosterOn(actor, of, day));
  return { day, phones, written, members: contacts };
}

/** Somebody to call about a bản: by which body and role, and whether they only support. */
export interface HamletContact {
  readonly id: string;
  readonly personId: string | null;
  readonly body: { readonly id: string; readonly kind: BodyKind; readonly name: string };
  readonly member: RosterMember;
  readonly supporting: boolean;
  readonly phone: string | null;
}

/** Whom to call about a bản on a day: those in charge of it, then the team of the bản. */
export interface HamletContacts {
  readonly day: CivilDate;
  readonly inCharge: readonly HamletContact[];
  readonly team: readonly HamletContact[];
  readonly phones: PhonesShown;
  readonly written: number;
}

/** The team of a bản and who is in charge of it on a day, with phones by the same rule as of any body. */
export async function readHamletContacts(actor: Actor, hamletId: string, day: CivilDate): Promise<HamletContacts> {
  const seats = canReadRoster(actor) ? await seatsOn(actor, day) : [];
  const lines = seats.flatMap(({ bodyId, bodyKind: kind, bodyName: name, teamOf, member }) => {
    const charge = member.hamlets.find(({ id }) => id === hamletId);
    const inTeam = teamOf?.id === hamletId;
    if (!charge && !inTeam) return [];
    const body = { id: bodyId, kind, name };
    const { id, personId } = member;
    // Who heads the team answers for the bản there, and stands first in its list.
    return [{ id, personId, body, member, inTeam, supporting: charge?.supporting ?? false }];
  });
  const { contacts, phones, written } = await withPhones(actor, lines);
  const isHead = (line: HamletContact) => line.member.role === headOf(line.body.kind);
  return {
    day,
    phones,
    written,
    inCharge: contacts
      .filter(({ inTeam, personId }) => !inTeam && personId !== null)
      .sort((a, b) => Number(a.supporting) - Number(b.supporting)),
    team: contacts.filter(({ inTeam }) => inTeam).sort((a, b) => Number(isHead(b)) - Number(isHead(a))),
  };
}

async function withPhones<Line extends { readonly personId: string | null }>(actor: Actor, lines: readonly Line[]) {
  const phones = phonesFor(actor);
  const numberOf = phones === "none" ? new Map<string, string>() : await readNumbers(actor, lines);
  const shown = phones === "written" ? formatPhone : maskPhone;
  const contacts = lines.map((line) => {
    const number = line.personId ? numberOf.get(line.personId) : undefined;
    return { ...line, phone: number ? shown(number) : null };
  });
  return { contacts, phones, written: phones === "written" ? numberOf.size : 0 };
}

async function readNumbers(
  actor: Actor,
  lines: readonly { readonly personId: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = lines.flatMap(({ personId }) => (personId ? [personId] : []));
  return inCommune(actor.communeId, async (tx) => {
    const people = await tx.person.findMany({
      where: { communeId: actor.communeId, id: { in: ids }, phone: { not: null } },
      select: { id: true, phone: true },
    });
    return new Map(people.flatMap(({ id, phone }) => (phone ? [[id, phone] as const] : [])));
  });
}
