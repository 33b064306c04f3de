import type { Metadata } from "next";
import { RosterDay } from "@/components/governance/roster-day";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readRosterDay } from "../to-chuc/roster-day-facts";

export const metadata: Metadata = { title: "Ban chỉ đạo" };

export default async function CommitteePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const facts = await readRosterDay(actor, SHOWN_COMMITTEE, searchParams);
  return <RosterDay actor={actor} body={SHOWN_COMMITTEE} {...facts} />;
}
