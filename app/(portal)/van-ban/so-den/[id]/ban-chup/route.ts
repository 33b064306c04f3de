import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readIncomingScan } from "@/lib/documents/queries/incoming";

/** The scan of a paper that came in. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  const scan = isId(id) ? await readIncomingScan(actor, id) : null;
  if (!scan) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response("Không tìm thấy bản chụp.", { status: 404, headers });
  }
  const extension = scan.mediaType.split("/").at(-1) ?? "bin";
  return new Response(new Uint8Array(scan.bytes), {
    headers: {
      "Content-Type": scan.mediaType,
      "Content-Disposition": `inline; filename="van-ban-den.${extension}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
