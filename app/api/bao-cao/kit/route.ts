import { createHash } from "node:crypto";
import { readOwnForms } from "@/lib/indicators/queries/report-form";
import { now } from "@/lib/platform/clock";
import { phoneActor, phoneAnswer } from "../phone-border";
import { phoneKit } from "./phone-kit";

export const dynamic = "force-dynamic";

/** What a phone takes along; asked again, only whether it has changed. */
export async function GET(request: Request): Promise<Response> {
  const actor = await phoneActor();
  if (actor instanceof Response) return actor;
  const kit = phoneKit(actor, await readOwnForms(actor));
  const etag = `"${createHash("sha256").update(JSON.stringify(kit)).digest("base64url").slice(0, 22)}"`;
  if (request.headers.get("if-none-match") === etag) {
    const headers = { ETag: etag, "Cache-Control": "private, no-store", "X-Portal-Time": now().toISOString() };
    return new Response(null, { status: 304, headers });
  }
  return phoneAnswer(200, kit, { ETag: etag });
}
