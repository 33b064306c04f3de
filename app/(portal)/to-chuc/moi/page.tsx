import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { NewBodyPage } from "@/components/governance/new-body-page";
import { choiceIn, type PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { BODY_KINDS } from "@/lib/governance/labels";
import { canPrepareRoster } from "@/lib/governance/policy";
import { listBodies } from "@/lib/governance/queries/bodies";
import { hamletsOn } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Lập mới" };

export default async function NewBody({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const kind = choiceIn(await searchParams, "loai", BODY_KINDS);
  const [bodies, hamlets] = await Promise.all([listBodies(actor), hamletsOn(actor, actor.today)]);
  return <NewBodyPage bodies={bodies} hamlets={hamlets} kind={kind} />;
}
