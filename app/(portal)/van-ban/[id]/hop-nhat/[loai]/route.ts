import { plainResponse } from "@/app/(portal)/plain-response";
import { requireActor } from "@/lib/access/require-actor";
import { readConsolidated } from "@/lib/document-kinds/queries/consolidated";
import { renderDocx, renderPdf } from "@/lib/documents/render/render-document";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The text put together as of a day (?ngay=) as a file. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; loai: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const { id, loai } = await params;
  const day = parseCivilDate(new URL(request.url).searchParams.get("ngay") ?? "") ?? actor.today;
  const view = loai === "pdf" || loai === "docx" ? await readConsolidated(actor, id, day) : null;
  if (!view) return plainResponse(404, "Không tìm thấy bản hợp nhất.");
  const bytes = loai === "pdf" ? await renderPdf(view.model, day) : await renderDocx(view.model, day);
  const words = fold(`hop nhat ${day} ${view.model.subject}`).replace(/[^a-z0-9]+/g, "-");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": loai === "pdf" ? "application/pdf" : DOCX,
      "Content-Disposition": `${loai === "pdf" ? "inline" : "attachment"}; filename="${words.slice(0, 80)}.${loai}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
