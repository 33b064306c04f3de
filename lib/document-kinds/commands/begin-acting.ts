import { transact } from "@/lib/audit/transact";
import { type RelationRefusal, relate, relateIn } from "@/lib/documents/commands/relations";
import { typeNameInText } from "@/lib/documents/core/number";
import { relationSentence } from "@/lib/documents/core/relations/cite-document";
import type { RelationKind } from "@/lib/documents/core/relations/relation";
import { canDraft } from "@/lib/documents/policy";
import { type DocumentView, readDocument } from "@/lib/documents/queries/documents";
import { readSentences } from "@/lib/documents/queries/relations";
import { startFromCurrent } from "@/lib/governance/commands/roster-draft";
import { bodyPath } from "@/lib/governance/core/body-path";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { actsOffered, type BegunAct } from "../core/acts-offered";
import { articledText } from "../core/amendable";
import { decisionKinds } from "../core/decision-kinds";
import { insertInPaper, without } from "../core/insert-sentence";
import { DOCUMENT_KINDS } from "../core/kinds";
import { signersFor } from "../core/papers/compose-paper";
import { draftPaperContent } from "../core/papers/draft-paper-content";
import { isPaperContent, type PaperIssuer } from "../core/papers/paper-content";
import { type PaperKindCode, paperKindCodeOf, paperKinds } from "../core/papers/paper-kinds";
import { bodiesSeatedBy, type SeatedBody } from "../queries/establishment";
import { paperDraftingFactsIn } from "../queries/paper-facts";
import type { DraftingRefusal } from "./asked-rosters";
import { draftDecision } from "./draft-decision";
import { writePaperIn } from "./draft-paper";

export type ActingRefusal = RelationRefusal | DraftingRefusal | "not-offered";

/** Where a person goes on: the draft, or the working roster it will be drawn from. */
export interface Begun {
  readonly href: string;
  readonly words: string;
}

const RELATION: Record<BegunAct, RelationKind> = {
  ...{ replace: "replaces", amend: "amends", end: "ends", correct: "corrects" },
};
const PAPER: Record<Exclude<BegunAct, "replace">, PaperKindCode> = {
  ...{ amend: "qd-sua-doi", end: "qd-bai-bo", correct: "cong-van-dinh-chinh" },
};

/** Who issued it, as far as its draft says; the People's Committee for what was made outside. */
function issuerOf({ content }: DocumentView): PaperIssuer {
  const issuer = (content as { readonly issuer?: unknown } | null)?.issuer;
  if (isPaperContent(content)) return content.issuer;
  return { code: issuer === "chu-tich-ubnd" ? "chu-tich-ubnd" : "ubnd", unitId: null };
}

/**
 * Begins what is to replace, amend, end or correct an issued document with one press: the fitting draft, with what it
 * does to that document written down already; where it is about rosters, the working roster of today first.
 */
export async function beginActing(
  actor: Actor,
  input: { readonly id: string; readonly act: BegunAct },
): Promise<Result<Begun, ActingRefusal>> {
  if (!canDraft(actor)) return refuse("forbidden", "Tài khoản của bạn không được soạn văn bản.");
  const document = await readDocument(actor, input.id);
  if (!document || document.state === "draft") return refuse("not-found", "Không tìm thấy văn bản này.");
  if (document.state === "revoked") return refuse("not-issued", "Văn bản này đã thu hồi.");
  const bodies = await bodiesSeatedBy(actor, input.id);
  if (!actsOffered(document, bodies.length > 0).includes(input.act)) {
    return refuse("not-offered", "Không làm được việc này với loại văn bản này.");
  }
  if (bodies.length > 0 && (input.act === "replace" || input.act === "amend")) {
    return onRosters(actor, document, bodies, input.act);
  }
  return asPaper(actor, document, input.act);
}

/** A paper of the same kind with its words, or a decision or công văn about it. */
async function asPaper(actor: Actor, document: DocumentView, act: BegunAct): Promise<Result<Begun, ActingRefusal>> {
  const same = act === "replace" ? paperKindCodeOf(document.kind) : null;
  const code = act === "replace" ? same : PAPER[act];
  if (!code) return refuse("not-offered", "Không làm được việc này với loại văn bản này.");
  const kind = paperKinds[code];
  const own = issuerOf(document);
  const issuer: PaperIssuer = kind.issuers.includes(own.code)
    ? own
    : { code: kind.issuers.find((one) => one !== "phong") ?? "ubnd", unitId: null };
  const text = document.frozenModel ? articledText(document.frozenModel, document) : null;
  const said = await readSentences(actor, document.id);
  return transact<Begun, ActingRefusal>(actor, async (held) => {
    const drawn = await paperDraftingFactsIn(held.tx, actor, { kind, issuer });
    const facts = { ...drawn, target: { id: document.id, cited: document, text: text?.named ?? null } };
    const old = document.content;
    const [signer] = signersFor(facts, issuer, kind.typeName);
    const fresh =
      same && isPaperContent(old)
        ? { ...without(old, said), signerId: signer?.id ?? null }
        : draftPaperContent(kind, facts);
    const sentence = same ? relationSentence(typeNameInText(kind.typeName), "replaces", null, document) : null;
    const content = sentence ? insertInPaper(fresh, sentence, crypto.randomUUID()) : fresh;
    const written = await writePaperIn(held, actor, { kind: code, content, facts });
    if (!written.ok) return written;
    const { id } = written.value;
    const related = await relateIn(held, actor, {
      ...{ fromId: id, toId: document.id, kind: RELATION[act], part: null, note: null },
    });
    if (!related.ok) return related;
    return ok({ href: `/van-ban/${id}`, words: "Đã soạn dự thảo, có sẵn quan hệ với văn bản này." });
  });
}

/** The working roster of today, and of a replacement the decision drawn from it. */
async function onRosters(
  actor: Actor,
  document: DocumentView,
  bodies: readonly SeatedBody[],
  act: "replace" | "amend",
): Promise<Result<Begun, ActingRefusal>> {
  for (const { id: bodyId } of bodies) {
    const started = await startFromCurrent(actor, { body: { bodyId } });
    if (!started.ok && started.refusal.code === "forbidden") return refuse("forbidden", started.refusal.words);
  }
  const [first] = bodies;
  if (!first) return refuse("not-offered", "Văn bản này không còn tổ chức nào.");
  if (act === "amend") {
    const href = bodies.length > 1 ? "/to-cong-nghe-so" : `${bodyPath(first)}/du-kien`;
    const words = "Danh sách hiện nay đã thành danh sách dự kiến: sửa ở đây rồi soạn quyết định kiện toàn.";
    return ok({ href, words });
  }
  const kind = DOCUMENT_KINDS.find(
    (one) => decisionKinds[one].scope === "whole" && decisionKinds[one].bodyKinds.includes(first.kind),
  );
  if (!kind) return refuse("not-offered", "Không làm được việc này với loại văn bản này.");
  const drafted = await draftDecision(actor, { kind, bodyIds: bodies.map(({ id }) => id), each: false });
  if (!drafted.ok) return drafted;
  const { id } = drafted.value;
  const related = await relate(actor, { fromId: id, toId: document.id, kind: "replaces", part: null, note: null });
  if (!related.ok && related.refusal.code !== "known") return related;
  return ok({ href: `/van-ban/${id}`, words: "Đã soạn dự thảo từ danh sách dự kiến, có sẵn quan hệ thay thế." });
}
