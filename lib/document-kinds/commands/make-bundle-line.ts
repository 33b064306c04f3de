import { createHash } from "node:crypto";
import { readDocument } from "@/lib/documents/queries/documents";
import { renderDocx, renderPdf } from "@/lib/documents/render/render-document";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { type BundleFile, type BundleLine, bundleName, bundleSize, MOST_BUNDLE_BYTES } from "../core/bundle-lines";
import { readModel } from "../queries/read-model";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  [DOCX]: "docx",
  "image/jpeg": "jpg",
  "image/png": "png",
};

/** What was made of a document: its line, and files that are not kept yet. */
interface MadeLine {
  readonly line: BundleLine;
  readonly files: readonly { readonly bytes: Uint8Array; readonly mediaType: string }[];
}

type Facts = Omit<BundleLine, "files" | "skipped">;

const GONE: Omit<Facts, "id"> = {
  ...{
    name: "",
    code: "",
    subject: "Văn bản đã bỏ hoặc bạn không được xem",
    issuerName: "",
    issuedOn: null,
    state: "",
  },
};

/** The files kept when a document was issued or recorded, by their hashes: their bytes are not moved. */
async function keptFiles({ communeId }: Actor, id: string): Promise<BundleFile[]> {
  return inCommune(communeId, async (tx) => {
    const row = await tx.document.findUnique({ where: { communeId_id: { communeId, id } } });
    const wanted = row?.frozenModel ? [row.pdfSha256, row.docxSha256] : [row?.scanSha256];
    const hashes = wanted.filter((sha256) => sha256 != null);
    const blobs = await tx.blob.findMany({
      where: { communeId, sha256: { in: hashes } },
      select: { sha256: true, mediaType: true, size: true },
    });
    return hashes.flatMap((sha256) => {
      const blob = blobs.find((one) => one.sha256 === sha256);
      return blob ? [{ ...blob, extension: EXTENSIONS[blob.mediaType] ?? "bin" }] : [];
    });
  });
}

function fileOf(bytes: Uint8Array, mediaType: string): BundleFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { sha256, mediaType, size: bytes.byteLength, extension: EXTENSIONS[mediaType] ?? "bin" };
}

/** A draft as it reads now, with its mark; null when nothing can be made of it, which the log tells more of. */
async function renderedDraft(actor: Actor, id: string): Promise<MadeLine["files"] | null> {
  try {
    const read = await readModel(actor, id, { draftMark: true });
    if (!read) return null;
    return [
      { bytes: await renderPdf(read.model), mediaType: "application/pdf" },
      { bytes: await renderDocx(read.model), mediaType: DOCX },
    ];
  } catch (error) {
    log.error("a draft in a bundle could not be made", { id, error });
    return null;
  }
}

/** Makes one document of a bundle ready, or says why it is left out. */
export async function makeLine(actor: Actor, id: string, before: readonly BundleLine[]): Promise<MadeLine> {
  const document = await readDocument(actor, id);
  if (!document) return { line: { id, ...GONE, files: [], skipped: "Không còn văn bản này để xem." }, files: [] };
  const { code, subject, issuerName, issuedOn, state } = document;
  const name = bundleName(document, new Set(before.map((line) => line.name)));
  const facts: Facts = { id, name, code, subject, issuerName, issuedOn, state };
  const skip = (skipped: string): MadeLine => ({ line: { ...facts, files: [], skipped }, files: [] });
  const made = state === "draft" ? await renderedDraft(actor, id) : [];
  if (!made) return skip("Dự thảo này chưa dựng được: mở ra sửa rồi lập lại gói.");
  const files =
    state === "draft" ? made.map(({ bytes, mediaType }) => fileOf(bytes, mediaType)) : await keptFiles(actor, id);
  if (files.length === 0) return skip("Văn bản ghi nhận chưa có bản chụp.");
  const line = { ...facts, files, skipped: null };
  if (bundleSize([...before, line]) > MOST_BUNDLE_BYTES) return skip("Gói đã đủ 100 MB: lập gói khác cho văn bản này.");
  return { line, files: made };
}
