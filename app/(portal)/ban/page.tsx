import type { Metadata } from "next";
import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { HAMLET_SORTS, HamletList } from "@/components/organization/hamlet-list";
import { requireActor } from "@/lib/access/require-actor";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { hamletsOn, listHamlets } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Bản" };

export default async function HamletsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = await searchParams;
  const query = textIn(asked, "q").slice(0, 200);
  const sort = choiceIn(asked, "xep", HAMLET_SORTS) ?? "so";
  const typed = textIn(asked, "ngay").slice(0, 40);
  const day = parseCivilDate(typed);
  const shown = day ?? actor.today;
  const withEnded = choiceIn(asked, "gom", ["tat-ca"]) !== null;
  const [commune, inForce, found] = await Promise.all([
    readCommune(actor),
    hamletsOn(actor, shown),
    listHamlets(actor, { query, sort }, shown),
  ]);
  return (
    <HamletList
      hamlets={withEnded ? found : found.filter((hamlet) => hamlet.inForce)}
      counts={{ inForce: inForce.length, unnamed: inForce.filter(({ placeholder }) => placeholder).length }}
      query={query}
      sort={sort}
      day={shown}
      today={actor.today}
      wrongDay={typed !== "" && !day ? typed : null}
      withEnded={withEnded}
      word={commune.hamletWord}
      mayEdit={canEditOrganization(actor)}
    />
  );
}
