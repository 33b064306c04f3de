import type { NextRequest } from "next/server";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readFilledForm } from "@/lib/indicators/queries/form-mappings";
import { plainResponse } from "../../../../plain-response";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The form filled with the figures of a period, in its own look. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  if (!isId(id)) return plainResponse(404, "Không tìm thấy biểu mẫu này.");
  const filled = await readFilledForm(actor, id, request.nextUrl.searchParams.get("ky") ?? "");
  if (!filled.ok) return plainResponse(404, filled.refusal.words);
  const { bytes, fileName } = filled.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="bieu-mau.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
}
