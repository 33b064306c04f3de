import { plainResponse } from "./plain-response";

/** A kept scan to look at in the browser, named in plain ASCII without its ending. */
export function scanResponse(
  scan: { readonly bytes: Uint8Array; readonly mediaType: string } | null,
  name: string,
): Response {
  if (!scan) return plainResponse(404, "Không tìm thấy bản chụp.");
  const extension = scan.mediaType.split("/").at(-1) ?? "bin";
  return new Response(new Uint8Array(scan.bytes), {
    headers: {
      "Content-Type": scan.mediaType,
      "Content-Disposition": `inline; filename="${name}.${extension}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
