import type { NextRequest } from "next/server";
import { requireActor } from "@/lib/access/require-actor";
import { plainResponse } from "../../../plain-response";
import { readShownBody } from "../../read-shown-body";
import { rosterWorkbook } from "../../roster-workbook";

/** A body's roster of a day as a workbook. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const body = await readShownBody(actor, params);
  if (!body) return plainResponse(404, "Không có tổ chức nào ở địa chỉ này.");
  return rosterWorkbook(actor, body, request);
}
