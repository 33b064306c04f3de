import type { Metadata } from "next";
import type { PageQuery } from "@/components/layout/page-query";
import { readHamletQuery } from "@/components/organization/hamlet-filter";
import { HamletList } from "@/components/organization/hamlet-list";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { hamletsOn, listHamlets } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Bản" };

export default async function HamletsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = readHamletQuery(await searchParams, actor.today);
  const [commune, inForce, found] = await Promise.all([
    readCommune(actor),
    hamletsOn(actor, asked.day),
    listHamlets(actor, asked, asked.day),
  ]);
  return (
    <HamletList
      hamlets={asked.withEnded ? found : found.filter((hamlet) => hamlet.inForce)}
      counts={{ inForce: inForce.length, unnamed: inForce.filter(({ placeholder }) => placeholder).length }}
      asked={asked}
      today={actor.today}
      word={commune.hamletWord}
      mayEdit={canEditOrganization(actor)}
    />
  );
}
