import { type Act, transact } from "@/lib/audit/transact";
import { canDraft } from "@/lib/documents/policy";
import { paperPeriod } from "@/lib/indicators/core/out/paper-period";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { toJson } from "@/lib/platform/json";
import { draftPaperContent } from "../core/papers/draft-paper-content";
import { mergePaper, whatPaperChanged } from "../core/papers/merge-paper";
import type { PaperContent, PaperIssuer } from "../core/papers/paper-content";
import type { PaperFacts } from "../core/papers/paper-facts";
import { issuerForm, seriesOf, symbolOf } from "../core/papers/paper-issuer";
import type { PaperKind } from "../core/papers/paper-kind";
import { PAPER_KINDS, type PaperKindCode, paperKindOf, paperKinds } from "../core/papers/paper-kinds";
import { PARTY_PAPER } from "../core/papers/party-paper";
import { paperFromTemplate } from "../core/templates/draw-from-template";
import { isPaperTemplate } from "../core/templates/template-content";
import { paperDraftingFactsIn, paperFactsIn, paperUnitsIn } from "../queries/paper-facts";
import { citableIn } from "../queries/templates";
import { type ChosenTemplate, chosenTemplateIn } from "./own-template";
import { type ContentShape, type SaveOutcome, saveContent } from "./save-content";
import { writeVersionIn } from "./write-version";

export type PaperRefusal = "forbidden" | "wrong-period" | "party-paper" | "wrong-issuer" | "no-template";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được soạn văn bản.");

export interface PaperInput {
  readonly kind: PaperKindCode;
  /** "ubnd", "phong:<id>"; "dang" is refused with the reason. */
  readonly issuer: PaperIssuer | "party";
  /** The commune's own template; the portal's words when there is none. */
  readonly templateId?: string | null;
  /** The year whose targets it assigns; the one being assigned when it is not said. */
  readonly year?: number;
  /** Of a report: the time it is about; what was last reported when none is given. */
  readonly reportPeriod?: string | null;
}

export interface DraftedPaper {
  readonly id: string;
  /** The template it was drawn from, and the bases of it that may not be cited today. */
  readonly template: { readonly name: string; readonly no: number; readonly fallen: readonly string[] } | null;
}

/** What of a paper stands in its row: symbol, series and issuer follow from what was written. */
function rowOf(kind: PaperKind, content: PaperContent, facts: Pick<PaperFacts, "commune" | "units">) {
  const form = issuerForm(content.issuer, facts);
  return {
    symbol: symbolOf(kind.typeName, content, form),
    series: seriesOf(kind.typeName, form),
    issuerName: form.inText,
  };
}

/** Draws a paper of a kind from the facts of today with one press. */
export async function draftPaper(actor: Actor, input: PaperInput): Promise<Result<DraftedPaper, PaperRefusal>> {
  if (!canDraft(actor)) return forbidden;
  const { issuer } = input;
  if (issuer === "party") return refuse("party-paper", PARTY_PAPER, { issuer: PARTY_PAPER });
  const kind = paperKinds[input.kind];
  if (!kind.issuers.includes(issuer.code)) {
    return refuse("wrong-issuer", "Cơ quan này không ban hành loại văn bản đã chọn.", { issuer: "Chọn cơ quan khác." });
  }
  if (input.reportPeriod && paperPeriod(input.reportPeriod)?.kind !== kind.reports) {
    return refuse("wrong-period", "Kỳ này không hợp với loại báo cáo đã chọn.", {
      reportPeriod: "Chọn lại kỳ báo cáo.",
    });
  }
  return transact<DraftedPaper, PaperRefusal>(actor, async (act) => {
    const { tx } = act;
    const units = await paperUnitsIn(tx, actor);
    if (issuer.code === "phong" ? !units.some(({ id }) => id === issuer.unitId) : issuer.unitId !== null) {
      return refuse("wrong-issuer" as const, "Phòng này không còn trong danh sách đơn vị: chọn lại.");
    }
    const year = input.year === undefined ? {} : { year: input.year };
    const facts = await paperDraftingFactsIn(tx, actor, {
      ...{ kind, issuer, reportPeriod: input.reportPeriod ?? null, ...year },
    });
    const chosen = await chosenTemplateIn(tx, actor, { kind: input.kind, templateId: input.templateId ?? null });
    if (!chosen.ok) return chosen;
    const template = chosen.value;
    if (!template || !isPaperTemplate(template.template)) {
      const written = { kind: input.kind, content: draftPaperContent(kind, facts), facts };
      const kept = await writePaperIn(act, actor, written);
      return kept.ok ? ok({ id: kept.value.id, template: null }) : kept;
    }
    const { name, no } = template;
    const { content, fallen } = paperFromTemplate(kind, template.template, facts, await citableIn(tx, actor));
    const kept = await writePaperIn(act, actor, { kind: input.kind, content, facts, template });
    return kept.ok ? ok({ id: kept.value.id, template: { name, no, fallen } }) : kept;
  });
}

/** Keeps the first words of a paper as a new draft, within an act under way. */
export async function writePaperIn(
  act: Act,
  actor: Actor,
  input: {
    readonly kind: PaperKindCode;
    readonly content: PaperContent;
    readonly facts: PaperFacts;
    readonly template?: ChosenTemplate;
  },
): Promise<Result<{ id: string }, "forbidden">> {
  if (!canDraft(actor)) return forbidden;
  const { tx, at, audit } = act;
  const { communeId } = actor;
  const { content } = input;
  const row = rowOf(paperKinds[input.kind], content, input.facts);
  const { id } = await tx.document.create({
    data: {
      ...{ ...row, communeId, kind: input.kind, subject: content.subject, content: toJson(content) },
      ...{ training: actor.training, folded: fold(`${row.symbol} ${content.subject}`) },
      ...{ createdBy: actor.accountId, createdAt: at, updatedAt: at },
      ...(input.template ? { templateId: input.template.id, templateNo: input.template.no } : {}),
    },
  });
  const { commune, teams, committee, units, signers, report } = input.facts;
  const facts: PaperFacts = { commune, teams, committee, units, signers, ...(report ? { report } : {}) };
  await writeVersionIn(act, actor, { documentId: id, version: 1, content, facts });
  const words = `Soạn dự thảo “${content.subject}” (${row.symbol})`;
  await audit({ action: "document.drafted", entityType: "document", entityId: id, words });
  return ok({ id });
}

const PAPER_SHAPE: ContentShape<PaperContent> = {
  kinds: PAPER_KINDS,
  async row(tx, actor, stored, content) {
    const kind = paperKindOf(stored.kind);
    if (!kind) throw new Error(`a paper of an unknown kind: ${stored.kind}`);
    const { unitType, name, provinceName } = await tx.commune.findUniqueOrThrow({ where: { id: actor.communeId } });
    const commune = { unitType, name, provinceName, hamletWord: "" };
    return rowOf(kind, content, { commune, units: await paperUnitsIn(tx, actor) });
  },
  facts: (tx, actor, _id, content) => paperFactsIn(tx, actor, actor.today, content.reportPeriod),
  whatChanged: whatPaperChanged,
  merge: mergePaper,
};

/** Saves the draft of a paper. */
export async function savePaper(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly content: PaperContent },
): Promise<SaveOutcome<PaperContent>> {
  if (!canDraft(actor)) return { status: "refused", words: forbidden.refusal.words };
  return saveContent(actor, input, PAPER_SHAPE);
}
