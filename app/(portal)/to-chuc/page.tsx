import type { Metadata } from "next";
import { BodyListPage } from "@/components/governance/body-list-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readBodyList } from "@/lib/governance/queries/body-list";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Tổ chức bộ máy" };

export default async function BodiesPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = textIn(await searchParams, "ngay").slice(0, 40);
  const day = parseCivilDate(asked);
  const list = await readBodyList(actor, day ?? actor.today);
  return <BodyListPage actor={actor} list={list} wrongDay={asked !== "" && !day ? asked : null} />;
}
