import { createHash } from "node:crypto";
import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { cleanLine } from "@/lib/kernel/text";
import { putBlob } from "@/lib/platform/blobs";
import { inCommune, type Tx, violates } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import { WorkerFault, WorkerRefusal } from "@/lib/platform/worker-fault";
import type { DocumentModel } from "../core/model";
import { padNumber } from "../core/number";
import { scanType } from "../core/scan";
import type { SignedComparison, Verdict } from "../core/signed/compare-signed";
import { frozenUnits } from "../core/signed/frozen-units";
import { isAltered, type SignatureFacts } from "../core/signed/signature";
import { readSignedCopy } from "../pdf/pdf-tasks";
import type { SignedCopyReading } from "../pdf/read-signed-copy";
import { canKeepSignedCopies } from "../policy";
import { standingCopyIn } from "../queries/signed-copies";
import type { ConfirmCopy } from "../schema";

export type SignedCopyRefusal =
  | "forbidden"
  | "not-found"
  | "bad-file"
  | "unreadable"
  | "same-file"
  | "stale"
  | "nothing-to-confirm"
  | "altered"
  | "no-note";

const forbidden = refuse("forbidden" as const, "Chỉ văn thư và lãnh đạo được đính kèm và xác nhận bản ký.");
const notFound = refuse("not-found" as const, "Không tìm thấy văn bản đã ban hành này.");
const stale = refuse("stale" as const, "Người khác vừa đính kèm bản ký khác. Tải lại trang để xem.");

interface Issued {
  readonly code: string;
  readonly model: DocumentModel;
}

/** A document issued in the portal: only it has frozen words to compare with. */
async function issuedIn(tx: Tx, { communeId }: Actor, id: string): Promise<Issued | null> {
  const row = await tx.document.findUnique({ where: { communeId_id: { communeId, id } } });
  if (!row?.frozenModel || row.deletedAt || row.state === "draft") return null;
  const code = row.number === null ? row.symbol : `${padNumber(row.number)}/${row.symbol}`;
  return { code, model: row.frozenModel as unknown as DocumentModel };
}

const badFile = (words: string) => refuse("bad-file" as const, words, { file: words });

/** Reads the file in its own thread; what it will not take comes back in words. */
async function read(bytes: Uint8Array, model: DocumentModel): Promise<Result<SignedCopyReading, "unreadable">> {
  const unreadable = (words: string) => refuse("unreadable" as const, words, { file: words });
  try {
    return ok(await readSignedCopy(bytes, frozenUnits(model)));
  } catch (error) {
    if (error instanceof WorkerRefusal) return unreadable(error.words);
    if (error instanceof WorkerFault) {
      return unreadable("Không đọc được tệp PDF này: tệp quá nặng hoặc có cấu trúc lạ. In lại thành PDF rồi gửi lên.");
    }
    throw error;
  }
}

const VERDICT_WORDS: Record<Verdict, string> = {
  same: "lời văn giống bản đã ban hành",
  differs: "lời văn khác bản đã ban hành",
  "no-text": "bản quét không có chữ để so, chờ người xác nhận",
};

function toldSignatures({ signatures }: SignedCopyReading): string {
  const names = signatures.map(({ signer }) => signer ?? "không rõ người ký");
  return names.length === 0 ? "không có chữ ký số" : `${names.length} chữ ký số (${names.join(", ")})`;
}

/**
 * Puts the signed paper beside an issued document: its text is compared with the frozen words and its signatures are
 * read; neither hinders it. The copy that stood before is kept, superseded.
 */
export async function attachSignedCopy(
  actor: Actor,
  { id, file }: { readonly id: string; readonly file: { readonly name: string; readonly bytes: Uint8Array } | null },
): Promise<Result<{ verdict: Verdict; altered: boolean }, SignedCopyRefusal>> {
  if (!canKeepSignedCopies(actor)) return forbidden;
  if (!file) return badFile("Chọn tệp PDF của bản đã ký.");
  if (scanType(file.bytes) !== "application/pdf") {
    return badFile("Bản ký phải là tệp PDF, không quá 20 MB. Ảnh chụp thì quét thành PDF.");
  }
  const { communeId } = actor;
  const issued = await inCommune(communeId, (tx) => issuedIn(tx, actor, id));
  if (!issued) return notFound;
  const done = await read(file.bytes, issued.model);
  if (!done.ok) return done;
  const { verdict, ...comparison } = done.value.comparison;
  const altered = isAltered(done.value.signatures);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  try {
    return await transact<{ verdict: Verdict; altered: boolean }, SignedCopyRefusal>(
      actor,
      async ({ tx, at, audit }) => {
        const standing = await standingCopyIn(tx, actor, id);
        if (standing?.sha256 === sha256) {
          const words = "Tệp này đang là bản ký của văn bản.";
          return refuse("same-file", words, { file: words });
        }
        if (standing) {
          await tx.documentSignedCopy.updateMany({
            where: { communeId, id: standing.id, supersededAt: null },
            data: { supersededAt: at },
          });
        }
        await tx.documentSignedCopy.create({
          data: {
            ...{ communeId, documentId: id, pages: done.value.pages, comparison: verdict },
            sha256: await putBlob(tx, communeId, file.bytes, "application/pdf"),
            fileName: cleanLine(file.name).slice(0, 200) || "ban-ky.pdf",
            differences: toJson(comparison satisfies Omit<SignedComparison, "verdict">),
            signatures: toJson(done.value.signatures),
            ...{ uploadedBy: actor.accountId, uploadedName: actor.name, uploadedAt: at },
          },
        });
        const instead = standing ? "Thay bản ký" : "Đính kèm bản ký";
        const words = `${instead} của văn bản số ${issued.code}: ${altered ? "tệp đã bị sửa sau khi ký; " : ""}${VERDICT_WORDS[verdict]}; ${toldSignatures(done.value)}`;
        await audit({ action: "document.signed-copy", entityType: "document", entityId: id, words });
        return ok({ verdict, altered });
      },
    );
  } catch (error) {
    if (violates(error, "document_signed_copy_standing_key")) return stale;
    throw error;
  }
}

/** A person has compared a signed copy with the issued words by eye and says that it is the signed paper. */
export async function confirmSignedCopy(
  actor: Actor,
  { id, copyId, note }: ConfirmCopy,
): Promise<Result<{ code: string }, SignedCopyRefusal>> {
  if (!canKeepSignedCopies(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ code: string }, SignedCopyRefusal>(actor, async ({ tx, at, audit }) => {
    const issued = await issuedIn(tx, actor, id);
    if (!issued) return notFound;
    const standing = await standingCopyIn(tx, actor, id);
    if (standing?.id !== copyId) return stale;
    if (isAltered(standing.signatures as unknown as readonly SignatureFacts[])) {
      const words =
        "Tệp đã bị sửa sau khi ký nên không xác nhận được. Lấy lại đúng tệp đã ký, hoặc ký lại, rồi thay bản ký.";
      return refuse("altered", words);
    }
    if (standing.comparison === "same") {
      return refuse("nothing-to-confirm", "Cổng đã so được chữ của bản ký này: không cần xác nhận.");
    }
    if (standing.comparison === "differs" && !note) {
      const words = "Ghi rõ vì sao vẫn nhận bản ký có chỗ khác.";
      return refuse("no-note", words, { note: words });
    }
    const confirmed = await tx.documentSignedCopy.updateMany({
      where: { communeId, id: copyId, supersededAt: null, confirmedAt: null },
      data: { confirmedName: actor.name, confirmedAt: at, confirmedNote: note },
    });
    if (confirmed.count === 0) return refuse("stale", "Bản ký này đã có người xác nhận. Tải lại trang để xem.");
    const said = note ? `: ${note}` : "";
    const words = `Xác nhận đã đối chiếu bản ký của văn bản số ${issued.code}${said}`;
    await audit({ action: "document.signed-copy-confirmed", entityType: "document", entityId: id, words });
    return ok({ code: issued.code });
  });
}
