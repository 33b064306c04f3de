import type { Metadata } from "next";
import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { HAMLET_SORTS, HamletList } from "@/components/organization/hamlet-list";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { listHamlets } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Bản" };

export default async function HamletsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = await searchParams;
  const query = textIn(asked, "q").slice(0, 200);
  const sort = choiceIn(asked, "xep", HAMLET_SORTS) ?? "so";
  const [commune, all] = await Promise.all([readCommune(actor), listHamlets(actor)]);
  const hamlets = query || sort === "ten" ? await listHamlets(actor, { query, sort }) : all;
  const inForce = all.filter((hamlet) => hamlet.inForce);
  return (
    <HamletList
      hamlets={hamlets}
      counts={{ inForce: inForce.length, unnamed: inForce.filter(({ placeholder }) => placeholder).length }}
      query={query}
      sort={sort}
      word={commune.hamletWord}
      mayEdit={canEditOrganization(actor)}
    />
  );
}
