import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { type ContactsView, readContacts } from "./contacts";
import { readTeams, type TeamHeadView } from "./teams";

/** A line of the form "Danh sách Tổ". */
export interface TeamListRow {
  readonly bodyId: string;
  readonly name: string;
  readonly head: TeamHeadView | null;
  /** As far as the actor may know it. */
  readonly phone: string | null;
}

export interface TeamList {
  readonly day: CivilDate;
  readonly rows: readonly TeamListRow[];
  readonly phones: ContactsView["phones"];
  /** How many numbers it gives away in full: what the trail must tell. */
  readonly written: number;
}

/** The teams at work on a day with their heads, as the form reported upwards has them. */
export async function readTeamList(actor: Actor, day: CivilDate): Promise<TeamList> {
  const [teams, contacts] = await Promise.all([
    readTeams(actor, day),
    readContacts(actor, { kind: "to-cnscd-ban" }, day),
  ]);
  const phoneOf = new Map(contacts.members.map(({ bodyId, personId, phone }) => [`${bodyId} ${personId}`, phone]));
  const rows = teams.rows.flatMap(({ body, state, head }) => {
    if (!body || (state !== "active" && state !== "changing")) return [];
    const phone = head ? (phoneOf.get(`${body.id} ${head.personId}`) ?? null) : null;
    return [{ bodyId: body.id, name: body.name, head, phone }];
  });
  const { phones } = contacts;
  return { day, rows, phones, written: phones === "written" ? rows.filter(({ phone }) => phone !== null).length : 0 };
}
