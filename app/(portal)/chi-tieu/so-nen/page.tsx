import type { Metadata } from "next";
import { askedDay } from "@/components/indicators/asked-day";
import { BasePage } from "@/components/indicators/base-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readBaseTable } from "@/lib/indicators/queries/base-figures";

export const metadata: Metadata = { title: "Số nền" };

export default async function BaseFiguresPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const day = askedDay(textIn(await searchParams, "ngay"), actor.today);
  return <BasePage table={await readBaseTable(actor, day)} mayEdit={canKeepIndicators(actor)} />;
}
