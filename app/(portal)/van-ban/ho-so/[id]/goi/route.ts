import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canTakeFilePackage } from "@/lib/documents/policy";
import { readFilePackage } from "@/lib/documents/queries/work-files";
import { plainResponse } from "../../../../plain-response";

/** The package of a closed file. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  if (!canTakeFilePackage(actor)) return plainResponse(403, "Bạn không có quyền tải gói hồ sơ.");
  const { id } = await params;
  const found = isId(id) ? await readFilePackage(actor, id) : null;
  if (!found) return plainResponse(404, "Hồ sơ này chưa đóng nên chưa có gói.");
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${found.name}.zip"`,
      "Cache-Control": "private, no-store",
    },
  });
}
