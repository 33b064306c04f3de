import type { ShownBody } from "@/components/governance/shown-body";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { readBodyDay, readProposalState } from "@/lib/governance/queries/body-day";
import { readBodyPast } from "@/lib/governance/queries/body-past";
import { readTeamStandings } from "@/lib/governance/queries/team-standing";
import type { Actor } from "@/lib/kernel/actor";
import { parseCivilDate } from "@/lib/kernel/civil-date";

/** What the page of a body shows of the day (?ngay=) and the knowledge (?ghi-den=) its address asks for. */
export async function readRosterDay(actor: Actor, body: ShownBody, searchParams: PageQuery) {
  const query = await searchParams;
  const asked = textIn(query, "ngay").slice(0, 40);
  const askedUntil = textIn(query, "ghi-den").slice(0, 40);
  const [day, until] = [parseCivilDate(asked), parseCivilDate(askedUntil)];
  const [standing, past, proposal, team] = await Promise.all([
    readBodyDay(actor, body.of, day ?? actor.today, until),
    readBodyPast(actor, body.of, day ?? actor.today, until),
    readProposalState(actor, body.of),
    body.view ? readTeamStandings(actor, body.view, day ?? actor.today) : null,
  ]);
  return {
    ...{ standing, past, proposal, team },
    wrongDay: asked !== "" && !day ? asked : null,
    wrongUntil: askedUntil !== "" && !until ? askedUntil : null,
  };
}
