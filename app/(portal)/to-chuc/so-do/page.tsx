import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { OrgPage } from "@/components/governance/org-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readOrganisation } from "@/lib/governance/queries/organisation";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Sơ đồ tổ chức" };

export default async function OrganisationPicturePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = textIn(await searchParams, "ngay").slice(0, 40);
  const day = parseCivilDate(asked);
  const view = await readOrganisation(actor, day ?? actor.today);
  if (!view) return <NotAllowed />;
  return <OrgPage view={view} today={actor.today} wrongDay={asked !== "" && !day ? asked : null} />;
}
