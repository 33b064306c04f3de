import { createHash } from "node:crypto";
import { type Act, transact } from "@/lib/audit/transact";
import { giveNumber, type NumberRefusal } from "@/lib/documents/commands/give-number";
import type { RelationRefusal } from "@/lib/documents/commands/relations";
import type { Basis, DocumentModel } from "@/lib/documents/core/model";
import { padNumber, typeNameInText } from "@/lib/documents/core/number";
import { numberUsed } from "@/lib/documents/core/number-series";
import { entryNamed } from "@/lib/documents/core/paper/match-basis";
import { plainText } from "@/lib/documents/core/plain-text";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { isSecretMark, NO_SECRETS } from "@/lib/documents/core/secret-mark";
import { canIssue } from "@/lib/documents/policy";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import { renderDocx, renderPdf } from "@/lib/documents/render/render-document";
import { withdrawRosterEffects } from "@/lib/governance/commands/withdraw-rosters";
import type { EffectRefusal } from "@/lib/governance/core/roster-effects";
import type { Actor } from "@/lib/kernel/actor";
import { canonicalJson } from "@/lib/kernel/canonical-json";
import { type CivilDate, formatDay, parts, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { violates } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import type { DecisionContent } from "../core/content";
import { refuseGaps } from "../core/gaps-left";
import type { PaperContent } from "../core/papers/paper-content";
import type { IssueInput } from "../schema";
import { type AssignRefusal, withdrawTargetsOf } from "./assign-targets";
import { checkSignedIn } from "./check-signed";
import { writeStepIn } from "./document-steps";
import { prepareDraftIn } from "./prepare-draft";
import { rosterEffectOf, takeEffectOnOthers } from "./relate-effects";

export type IssueRefusal =
  | "not-a-draft"
  | "stale"
  | "no-signer"
  | "gaps"
  | "future-day"
  | "fallen-basis"
  | "no-changes"
  | "not-in-force"
  | "not-signed"
  | "secret"
  | "unprintable"
  | NumberRefusal
  | RelationRefusal
  | AssignRefusal
  | EffectRefusal;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const forbidden = refuse("forbidden" as const, "Chỉ văn thư và lãnh đạo được cấp số, ban hành hoặc thu hồi văn bản.");

export interface Issued {
  readonly id: string;
  /** "Quyết định", "Công văn" */
  readonly typeName: string;
  /** "05/QĐ-UBND" */
  readonly code: string;
  /** The number shown on the form went to another document meanwhile. */
  readonly moved: boolean;
  readonly effectiveFrom: CivilDate;
  readonly memberCount: number;
  /** The bodies that sit by it, in its order; none where it is about no roster. */
  readonly bodyNames: readonly string[];
}

/** SHA-256 over words and facts together: what is frozen is both. */
function digestOf(model: DocumentModel, facts: unknown): string {
  return createHash("sha256").update(canonicalJson({ model, facts })).digest("hex");
}

/** A basis must hold on the day the paper is signed, which is known only now. */
async function checkBases({ tx }: Act, actor: Actor, bases: readonly Basis[], input: IssueInput) {
  const register = await listLegalBasesIn(tx, actor, { query: "", day: input.issuedOn, citableOnly: false });
  const fallen = bases.flatMap((basis) => {
    const validity = entryNamed(basis, register)?.validity;
    return validity && !validity.citable ? [validity.why] : [];
  });
  if (fallen.length === 0 || input.confirmBases) return null;
  const words = `Có căn cứ không còn hiệu lực vào ngày ký: ${fallen.join(" ")}`;
  return refuse("fallen-basis" as const, words, { confirmBases: words });
}

/**
 * Issues a document: number and day are given, words and facts are frozen with their digest, the files are kept, and
 * a roster it is about holds from its effective day ("kể từ ngày ký" is the day of signing). All of it or none.
 */
export async function issueDecision(actor: Actor, input: IssueInput): Promise<Result<Issued, IssueRefusal>> {
  if (!canIssue(actor)) return forbidden;
  if (input.issuedOn > actor.today) {
    const words = "Ngày ký không thể sau ngày hôm nay.";
    return refuse("future-day", words, { issuedOn: words });
  }
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  const { year } = parts(input.issuedOn);
  try {
    return await transact<Issued, IssueRefusal>(actor, async (act) => {
      const { tx, at, audit } = act;
      await tx.$queryRaw`select 1 from document where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for no key update`;
      const stored = await tx.document.findUnique({ where: key });
      if (!stored || stored.deletedAt) return refuse("not-found" as const, "Không tìm thấy dự thảo này.");
      if (stored.state !== "draft") return refuse("not-a-draft" as const, "Văn bản này đã ban hành rồi.");
      if (stored.version !== input.version) {
        return refuse("stale" as const, "Dự thảo vừa được sửa. Xem lại bản mới rồi ban hành.");
      }
      const drawn = await prepareDraftIn(act, actor, stored, input.issuedOn);
      if (!drawn.ok) return drawn;
      const prepared = drawn.value;
      const unfilled = refuseGaps(stored.content as unknown as DecisionContent | PaperContent);
      if (unfilled) return unfilled;
      const unsigned = await checkSignedIn(act, actor, stored, prepared);
      if (unsigned) return unsigned;
      const { symbol, series, effectiveFrom, signerName, facts } = prepared;
      const given = await giveNumber(act, actor, series, input);
      if (!given.ok) return given;
      const { number, moved } = given.value;
      const unfounded = await checkBases(act, actor, prepared.bases, input);
      if (unfounded) return unfounded;
      const composed = prepared.compose({
        number: padNumber(number),
        date: { type: "day", day: input.issuedOn },
        marks: { draft: false, training: stored.training },
      });
      // What the fonts cannot print is told with its place, before anything is given or kept.
      const clean = sanitiseModel(composed);
      if (!clean.ok) return refuse("unprintable" as const, clean.refusal.words);
      const model = clean.value;
      if (plainText(model).some(isSecretMark)) return refuse("secret" as const, NO_SECRETS);
      const [pdf, docx] = await Promise.all([renderPdf(model), renderDocx(model)]);
      const sha256 = digestOf(model, facts);
      await tx.document.update({
        where: key,
        data: {
          state: "issued",
          ...{ number, year, symbol, series, signerName },
          issuedOn: toDbDate(input.issuedOn),
          effectiveFrom: toDbDate(effectiveFrom),
          issuerName: model.header.issuerInText,
          frozenModel: toJson(model),
          frozenFacts: toJson(facts),
          templateVersion: prepared.template,
          sha256,
          pdfSha256: await putBlob(tx, communeId, pdf, "application/pdf"),
          docxSha256: await putBlob(tx, communeId, docx, DOCX),
          folded: fold(`${number} ${padNumber(number)}/${symbol} ${prepared.subject} ${signerName}`),
          version: { increment: 1 },
          updatedAt: at,
          issuedAt: at,
        },
      });
      await writeStepIn(act, actor, stored, { act: "issue", to: "signed", digest: sha256, reason: null });
      const rosters = await rosterEffectOf(act, actor, stored);
      const effect = { documentId: stored.id, issuedOn: input.issuedOn, day: effectiveFrom, rosters };
      const held = await takeEffectOnOthers(act, actor, effect, prepared.takeEffect);
      if (!held.ok) return held;
      const { memberCount, bodyNames } = held.value;
      const code = `${padNumber(number)}/${symbol}`;
      const typeName = typeNameInText(model.typeName);
      const from = bodyNames.length > 0 ? `, hiệu lực từ ${formatDay(effectiveFrom)}` : "";
      const words = `Ban hành ${typeName} số ${code} ngày ${formatDay(input.issuedOn)}${from}`;
      await audit({
        action: "document.issued",
        entityType: "document",
        entityId: stored.id,
        words,
        after: { code, sha256 },
      });
      return ok({ id: stored.id, typeName, code, moved, effectiveFrom, memberCount, bodyNames });
    });
  } catch (error) {
    if (violates(error, "document_number_key")) return numberUsed(input.number, year);
    throw error;
  }
}

/** Takes a document back with a reason: its number stays used, and a roster it was about is again what it was before it. */
export async function revokeDecision(
  actor: Actor,
  input: { readonly id: string; readonly reason: string },
): Promise<Result<{ typeName: string; code: string }, IssueRefusal>> {
  if (!canIssue(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact(actor, async (act) => {
    const { tx, at, audit } = act;
    // No key is changed: who meanwhile writes terms that point here must not wait for this act, which waits for them.
    await tx.$queryRaw`select 1 from document where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for no key update`;
    const stored = await tx.document.findUnique({ where: key });
    if (!stored || stored.deletedAt) return refuse("not-found" as const, "Không tìm thấy văn bản này.");
    if (stored.state !== "issued" && stored.state !== "recorded") {
      return refuse("not-in-force" as const, "Chỉ thu hồi được văn bản đã ban hành.");
    }
    await tx.document.update({
      where: key,
      data: { state: "revoked", revokedAt: at, revokedReason: input.reason, updatedAt: at, version: { increment: 1 } },
    });
    await writeStepIn(act, actor, stored, { act: "revoke", to: "signed", digest: stored.sha256, reason: input.reason });
    const undone = await withdrawRosterEffects(actor, act, stored.id);
    if (!undone.ok) return refuse(undone.refusal.code, undone.refusal.words);
    await withdrawTargetsOf(act, actor, stored);
    const code = stored.number === null ? stored.symbol : `${padNumber(stored.number)}/${stored.symbol}`;
    const model = stored.frozenModel as DocumentModel | null;
    const typeName = typeNameInText(model ? model.typeName : "QUYẾT ĐỊNH");
    const words = `Thu hồi ${typeName} số ${code}: ${input.reason}`;
    await audit({ action: "document.revoked", entityType: "document", entityId: stored.id, words });
    return ok({ typeName, code });
  });
}
