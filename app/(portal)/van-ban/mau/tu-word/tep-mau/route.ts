import { requireActor } from "@/lib/access/require-actor";
import { sampleTemplateModel } from "@/lib/document-kinds/core/templates/sample-template";
import { renderDocx } from "@/lib/documents/render/render-document";

/** A Word file that uses every placeholder, to begin an own one from. */
export async function GET(): Promise<Response> {
  const { today } = await requireActor();
  return new Response(new Uint8Array(await renderDocx(sampleTemplateModel(), today)), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": 'attachment; filename="mau-bao-cao-co-cho-dien.docx"',
      "Cache-Control": "private, no-store",
    },
  });
}
