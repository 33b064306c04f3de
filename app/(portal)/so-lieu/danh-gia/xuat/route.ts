import type { NextRequest } from "next/server";
import { ratingSheet } from "@/components/indicators/rating/rating-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { CRITERIA_WORDS, ratedYear } from "@/lib/indicators/core/out/rating";
import { readRating } from "@/lib/indicators/queries/rating";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** How bản and offices reported in a year, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const year = ratedYear(request.nextUrl.searchParams.get("nam") ?? "", actor.today);
  const rating = await readRating(actor, year);
  if (!rating) return plainResponse(403, "Bạn không có quyền xem bảng này.");
  return workbookResponse(`ket-qua-bao-cao-${year}`, [ratingSheet(rating, CRITERIA_WORDS)]);
}
