import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readBundleFile } from "@/lib/document-kinds/queries/bundles";
import { dayOf } from "@/lib/kernel/civil-date";
import { plainResponse } from "../../../../plain-response";

/** The file of a finished bundle. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  const file = isId(id) ? await readBundleFile(actor, id) : null;
  if (!file) return plainResponse(404, "Không còn gói này, hoặc gói chưa xong.");
  const isZip = file.mediaType === "application/zip";
  const name = `goi-van-ban-${dayOf(file.createdAt)}.${isZip ? "zip" : "pdf"}`;
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `${isZip ? "attachment" : "inline"}; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
