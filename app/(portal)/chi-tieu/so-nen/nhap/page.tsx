import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { askedDay } from "@/components/indicators/asked-day";
import { BaseEntryPage } from "@/components/indicators/base-entry-page";
import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { BASE_KINDS } from "@/lib/indicators/core/definition";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { baseFigureHistory, readBaseTable } from "@/lib/indicators/queries/base-figures";

export const metadata: Metadata = { title: "Nhập số nền" };

export default async function EnterBaseFiguresPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  const asked = await searchParams;
  const kind = choiceIn(asked, "loai", BASE_KINDS) ?? "households";
  const table = await readBaseTable(actor, askedDay(textIn(asked, "ngay"), actor.today));
  return <BaseEntryPage table={table} kind={kind} history={await baseFigureHistory(actor, kind)} />;
}
