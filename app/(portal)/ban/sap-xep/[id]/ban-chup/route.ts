import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readChangeScan } from "@/lib/organization/queries/hamlet-changes";

/** The scan of the document by which bản were renamed, merged, split or ended. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  const scan = isId(id) ? await readChangeScan(actor, id) : null;
  if (!scan) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response("Không tìm thấy bản chụp.", { status: 404, headers });
  }
  const extension = scan.mediaType.split("/").at(-1) ?? "bin";
  return new Response(new Uint8Array(scan.bytes), {
    headers: {
      "Content-Type": scan.mediaType,
      "Content-Disposition": `inline; filename="sap-xep-ban.${extension}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
