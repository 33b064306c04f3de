import { plainResponse } from "@/app/(portal)/plain-response";
import { requireActor } from "@/lib/access/require-actor";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { renderHtmlPage } from "@/lib/documents/core/render-html-page";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { type KeptFile, readKeptFile } from "@/lib/documents/queries/documents";
import { renderDocx, renderPdf } from "@/lib/documents/render/render-document";
import { fold } from "@/lib/kernel/folding";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const KEPT: readonly string[] = ["pdf", "docx", "scan"];

const extensionOf = (mediaType: string) => (mediaType === DOCX ? "docx" : (mediaType.split("/").at(-1) ?? "bin"));

function answer(bytes: Uint8Array, mediaType: string, name: string): Response {
  const inline = mediaType === "application/pdf" || mediaType.startsWith("image/") || mediaType.startsWith("text/");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `${inline ? "inline" : "attachment"}; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** A document as a file: the kept bytes of an issued one, a draft rendered as it is now (?ban=trinh-ky without the mark). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; loai: string }> },
): Promise<Response> {
  const actor = await requireActor();
  const { id, loai } = await params;
  const kept = KEPT.includes(loai) ? await readKeptFile(actor, id, loai as KeptFile) : null;
  const draftMark = new URL(request.url).searchParams.get("ban") !== "trinh-ky";
  const read = await readModel(actor, id, { draftMark });
  const words = read ? fold(`${read.document.code} ${read.document.subject}`) : "van-ban";
  const name = words.replace(/[^a-z0-9]+/g, "-").slice(0, 80);
  if (kept) return answer(kept.bytes, kept.mediaType, `${name}.${extensionOf(kept.mediaType)}`);
  if (!read) return plainResponse(404, "Không tìm thấy tệp.");
  if (loai === "pdf" || loai === "docx") {
    const clean = sanitiseModel(read.model);
    if (!clean.ok) return plainResponse(422, clean.refusal.words);
    return loai === "pdf"
      ? answer(await renderPdf(clean.value), "application/pdf", `${name}.pdf`)
      : answer(await renderDocx(clean.value), DOCX, `${name}.docx`);
  }
  if (loai === "html")
    return answer(new TextEncoder().encode(renderHtmlPage(read.model)), "text/html; charset=utf-8", `${name}.html`);
  return plainResponse(404, "Không có loại tệp này.");
}
