import { type DocumentDiff, diffDocuments } from "@/lib/documents/core/diff/diff-documents";
import type { DocumentModel } from "@/lib/documents/core/model";
import { canDraft } from "@/lib/documents/policy";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune, type Tx } from "@/lib/platform/db";
import { BLANK_OUTCOME } from "../core/blank-outcome";
import { composeDecision } from "../core/compose-decision";
import type { DecisionContent } from "../core/content";
import type { DraftingFacts } from "../core/decision-kind";
import { decisionKindOf } from "../core/decision-kinds";
import { composePaper } from "../core/papers/compose-paper";
import { paperKindOf } from "../core/papers/paper-kinds";
import { blankBody } from "../core/templates/blank-body";
import { type CitableBasis, decisionFromTemplate, paperFromTemplate } from "../core/templates/draw-from-template";
import type { OfferedParts } from "../core/templates/taken-part";
import { isPaperTemplate, type MadeFrom, ownVersion, type TemplateContent } from "../core/templates/template-content";
import { kindLabel } from "../labels";
import { paperDraftingFactsIn } from "./paper-facts";

export interface TemplateRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly note: string | null;
  readonly newestNo: number;
  readonly retired: boolean;
  readonly savedName: string;
  readonly savedAt: Date;
  /** Drafts and issued documents drawn from it. */
  readonly used: number;
}

export interface TemplateVersionRow {
  readonly no: number;
  readonly madeFrom: MadeFrom;
  readonly note: string | null;
  readonly savedName: string;
  readonly savedAt: Date;
}

export interface TemplateView extends TemplateRow {
  /** The latest first. */
  readonly versions: readonly TemplateVersionRow[];
}

/** The commune's templates, kind by kind; none for who may not draft. */
export async function listTemplates(actor: Actor): Promise<readonly TemplateRow[]> {
  if (!canDraft(actor)) return [];
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.documentTemplate.findMany({
      where: { communeId },
      include: {
        versions: { orderBy: { no: "desc" }, take: 1, select: { savedName: true, savedAt: true } },
        _count: { select: { documents: { where: { deletedAt: null } } } },
      },
      orderBy: [{ kind: "asc" }, { name: "asc" }],
    });
    return rows.map(({ versions: [last], _count, ...row }) => ({
      ...{ id: row.id, kind: row.kind, name: row.name, note: row.note, newestNo: row.newestNo },
      ...{ retired: row.retiredAt !== null, used: _count.documents },
      ...{ savedName: last?.savedName ?? "", savedAt: last?.savedAt ?? row.createdAt },
    }));
  });
}

/** One template with all its versions; null where there is none, or for who may not draft. */
export async function readTemplateView(actor: Actor, id: string): Promise<TemplateView | null> {
  const row = (await listTemplates(actor)).find((one) => one.id === id);
  if (!row) return null;
  const { communeId } = actor;
  const versions = await inCommune(communeId, (tx) =>
    tx.documentTemplateVersion.findMany({
      where: { communeId, templateId: id },
      select: { no: true, madeFrom: true, note: true, savedName: true, savedAt: true },
      orderBy: { no: "desc" },
    }),
  );
  return { ...row, versions: versions.map((one) => ({ ...one, madeFrom: one.madeFrom as MadeFrom })) };
}

/** What of the register may be cited today, by number, within a transaction under way. */
export async function citableIn(tx: Tx, actor: Actor): Promise<readonly CitableBasis[]> {
  const citable = await listLegalBasesIn(tx, actor, { query: "", day: actor.today, citableOnly: true });
  return citable.map(({ id, number, citation }) => ({ id, number, citation }));
}

/** One version's wording within a transaction under way; null when there is none. */
export async function templateContentIn(
  tx: Tx,
  actor: Actor,
  input: { readonly id: string; readonly no: number },
): Promise<TemplateContent | null> {
  const key = { communeId: actor.communeId, templateId: input.id, no: input.no };
  const row = await tx.documentTemplateVersion.findUnique({ where: { communeId_templateId_no: key } });
  return (row?.content ?? null) as unknown as TemplateContent | null;
}

/** A wording drawn with what is known today, without a signer's name and, in a decision, without people. */
export async function templateModelIn(
  tx: Tx,
  actor: Actor,
  kindCode: string,
  template: TemplateContent,
): Promise<DocumentModel | null> {
  const citable = await citableIn(tx, actor);
  const paper = paperKindOf(kindCode);
  if (paper && isPaperTemplate(template)) {
    const facts = await paperDraftingFactsIn(tx, actor, { kind: paper, issuer: template.content.issuer });
    const { content } = paperFromTemplate(paper, template, facts, citable);
    return composePaper(paper, content, facts, BLANK_OUTCOME);
  }
  const kind = decisionKindOf(kindCode);
  if (!kind || isPaperTemplate(template)) return null;
  const { unitType, name, provinceName, hamletWord } = await tx.commune.findUniqueOrThrow({
    where: { id: actor.communeId },
  });
  const bodyKind = template.bodyKind ?? kind.bodyKinds[0] ?? "ban-chi-dao";
  const bodies = (template.scope === "many" ? [0, 1] : [0]).map((index) => blankBody(bodyKind, index));
  const commune = { unitType, name, provinceName, hamletWord };
  const facts: DraftingFacts = {
    ...{ commune, bodies, bases: [], signerPostId: null, standing: [], committee: null, teamIssuer: "ubnd" },
  };
  const wording = { ...template, content: template.content as DecisionContent };
  const { content } = decisionFromTemplate(kind, wording, facts, citable);
  return composeDecision(content, { commune, bodies, signer: null }, BLANK_OUTCOME);
}

async function modelOf(tx: Tx, actor: Actor, kind: string, version: { readonly id: string; readonly no: number }) {
  const template = await templateContentIn(tx, actor, version);
  return template ? templateModelIn(tx, actor, kind, template) : null;
}

/** One version as a paper of today. */
export async function readTemplateModel(actor: Actor, id: string, no: number): Promise<DocumentModel | null> {
  const view = await readTemplateView(actor, id);
  return view ? inCommune(actor.communeId, (tx) => modelOf(tx, actor, view.kind, { id, no })) : null;
}

/** What differs between two versions, both drawn as of today. */
export async function compareTemplateVersions(
  actor: Actor,
  input: { readonly id: string; readonly from: number; readonly to: number },
): Promise<DocumentDiff | null> {
  const [before, after] = [
    await readTemplateModel(actor, input.id, input.from),
    await readTemplateModel(actor, input.id, input.to),
  ];
  return before && after ? diffDocuments(before, after) : null;
}

export interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  readonly no: number;
}

export interface TemplateChoices {
  readonly templates: readonly TemplateChoice[];
  /** What the last document of the kind was drawn from, if it may still be used; null is the portal's own words. */
  readonly usual: string | null;
}

/** The templates a draft of each kind may be drawn from; kinds without any are not in it. */
export async function templateChoices(actor: Actor): Promise<ReadonlyMap<string, TemplateChoices>> {
  const rows = (await listTemplates(actor)).filter(({ retired }) => !retired);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const { communeId } = actor;
  const last = await inCommune(communeId, (tx) =>
    tx.document.findMany({
      where: { communeId, kind: { in: kinds }, deletedAt: null, state: { not: "recorded" } },
      distinct: ["kind"],
      orderBy: [{ kind: "asc" }, { createdAt: "desc" }],
      select: { kind: true, templateId: true },
    }),
  );
  return new Map(
    kinds.map((kind) => {
      const templates = rows.filter((row) => row.kind === kind).map(({ id, name, newestNo: no }) => ({ id, name, no }));
      const used = last.find((one) => one.kind === kind)?.templateId ?? null;
      return [kind, { templates, usual: templates.some(({ id }) => id === used) ? used : null }];
    }),
  );
}

export interface UsedTemplate {
  /** Null where the template is only known by the name frozen with the document. */
  readonly id: string | null;
  readonly name: string;
  readonly no: number;
}

/** The commune's template a document was drawn from: what was frozen with an issued one, what a draft remembers. */
export async function templateOfDocument(actor: Actor, documentId: string): Promise<UsedTemplate | null> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const row = await tx.document.findUnique({
      where: { communeId_id: { communeId, id: documentId } },
      select: { state: true, templateId: true, templateNo: true, templateVersion: true, template: true },
    });
    if (!row || (row.state === "draft" && !canDraft(actor))) return null;
    const frozen = ownVersion(row.templateVersion);
    if (frozen) return { id: row.templateId, ...frozen };
    if (row.state !== "draft" || !row.template || row.templateNo === null) return null;
    return { id: row.templateId, name: row.template.name, no: row.templateNo };
  });
}

/** The parts of every wording of papers in use, drawn as of today, for another draft to take. */
export async function templateParts(actor: Actor): Promise<readonly OfferedParts[]> {
  const rows = (await listTemplates(actor)).filter(({ retired }) => !retired);
  return inCommune(actor.communeId, async (tx) => {
    const citable = await citableIn(tx, actor);
    const offered: OfferedParts[] = [];
    for (const { id, kind, name, newestNo } of rows) {
      const paper = paperKindOf(kind);
      const template = paper ? await templateContentIn(tx, actor, { id, no: newestNo }) : null;
      if (!paper || !template || !isPaperTemplate(template)) continue;
      const facts = await paperDraftingFactsIn(tx, actor, { kind: paper, issuer: template.content.issuer });
      const { content } = paperFromTemplate(paper, template, facts, citable);
      const blocks = content.blocks.filter((block) => block.type !== "facts" || block.of !== "amendments");
      offered.push({ id, name: `${kindLabel(kind)}: ${name}`, blocks });
    }
    return offered;
  });
}
