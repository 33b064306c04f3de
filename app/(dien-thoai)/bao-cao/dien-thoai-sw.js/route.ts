import { createHash } from "node:crypto";
import { phoneWorker } from "@/components/indicators/phone/phone-worker";
import { buildId } from "@/lib/platform/build-id";

export const dynamic = "force-dynamic";

/** The service worker, named after the build: browsers notice a new one and fetch its page. */
export function GET(request: Request): Response {
  const given = ["/bao-cao/dien-thoai", buildId()].map((value) => JSON.stringify(value)).join(", ");
  const script = `(${phoneWorker.toString()})(self, ${given});`;
  const etag = `"${createHash("sha256").update(script).digest("base64url").slice(0, 22)}"`;
  const headers = { ETag: etag, "Cache-Control": "no-cache" };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(script, { headers: { ...headers, "Content-Type": "text/javascript; charset=utf-8" } });
}
