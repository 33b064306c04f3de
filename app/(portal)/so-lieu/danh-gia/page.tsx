import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { RatingPage } from "@/components/indicators/rating/rating-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canDraft } from "@/lib/documents/policy";
import { ratedYear } from "@/lib/indicators/core/out/rating";
import { readRating } from "@/lib/indicators/queries/rating";

export const metadata: Metadata = { title: "Kết quả báo cáo trong năm" };

export default async function Rating({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const year = ratedYear(textIn(await searchParams, "nam"), actor.today);
  const rating = await readRating(actor, year);
  const ofThisYear = rating?.year === ratedYear("", actor.today);
  return rating ? <RatingPage rating={rating} drafts={canDraft(actor) && ofThisYear} /> : <NotAllowed />;
}
