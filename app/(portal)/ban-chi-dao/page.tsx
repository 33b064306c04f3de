import type { Metadata } from "next";
import { RosterDay } from "@/components/governance/roster-day";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readBodyDay, readProposalState } from "@/lib/governance/queries/body-day";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Ban chỉ đạo" };

export default async function CommitteePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const asked = textIn(query, "ngay").slice(0, 40);
  const day = parseCivilDate(asked);
  const askedUntil = textIn(query, "ghi-den").slice(0, 40);
  const until = parseCivilDate(askedUntil);
  const [committee, proposal] = await Promise.all([
    readBodyDay(actor, COMMITTEE, day ?? actor.today, until),
    readProposalState(actor, COMMITTEE),
  ]);
  return (
    <RosterDay
      actor={actor}
      committee={committee}
      proposal={proposal}
      wrongDay={asked !== "" && !day ? asked : null}
      wrongUntil={askedUntil !== "" && !until ? askedUntil : null}
    />
  );
}
