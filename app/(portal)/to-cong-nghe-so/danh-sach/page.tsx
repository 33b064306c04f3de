import type { Metadata } from "next";
import { TeamListPage } from "@/components/governance/team-list-page";
import { readTeamsQuery } from "@/components/governance/teams-filter";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { recordTeamPhonesTaken } from "@/lib/governance/commands/teams";
import { readTeamList } from "@/lib/governance/queries/team-list";
import { communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Mẫu Danh sách Tổ" };

export default async function TeamListFormPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const { day } = readTeamsQuery(await searchParams, actor.today);
  const [list, commune] = await Promise.all([readTeamList(actor, day), readCommune(actor)]);
  if (list.written > 0) await recordTeamPhonesTaken(actor, { day, count: list.written, form: "paper" });
  return (
    <TeamListPage list={list} agencyLines={commune.agencyLines} commune={communeInText(commune)} today={actor.today} />
  );
}
