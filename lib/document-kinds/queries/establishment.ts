import type { DocumentModel } from "@/lib/documents/core/model";
import { padNumber } from "@/lib/documents/core/number";
import { type DocumentView, readDocument } from "@/lib/documents/queries/documents";
import { type LegalBasisView, listLegalBases } from "@/lib/documents/queries/legal-bases";
import { rosterChanges } from "@/lib/governance/core/roster-changes";
import type { RosterFinding } from "@/lib/governance/core/roster-rules";
import { readDraftIn, rosterOnIn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { type SignerView, signersOn } from "@/lib/organization/queries/people";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { StandingDecision } from "../core/amend-committee";
import { blankDate } from "../core/blank-date";
import { composeDecision, type DecisionFacts } from "../core/compose-decision";
import type { DecisionContent } from "../core/content";

/** The facts of a decision about the committee as they are now, within a transaction under way. */
export async function decisionFactsIn(
  tx: Tx,
  actor: Actor,
  input: { readonly rosterDraftId: string; readonly signerPostId: string | null; readonly day: CivilDate },
): Promise<{ readonly facts: DecisionFacts; readonly findings: readonly RosterFinding[] }> {
  const { communeId } = actor;
  const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const roster = await readDraftIn(tx, actor, input.rosterDraftId);
  const post = input.signerPostId
    ? await tx.post.findUnique({
        where: { communeId_id: { communeId, id: input.signerPostId } },
        include: { person: { select: { fullName: true } } },
      })
    : null;
  const { unitType, name, provinceName, hamletWord } = commune;
  return {
    facts: {
      commune: { unitType, name, provinceName, hamletWord },
      members: roster?.members ?? [],
      changes: rosterChanges(await rosterOnIn(tx, actor, "ban-chi-dao", input.day), roster?.members ?? []),
      signer: post?.signing
        ? { name: post.person.fullName, signing: post.signing === "chu-tich" ? "chu-tich" : "pho-chu-tich" }
        : null,
    },
    findings: roster?.findings ?? [],
  };
}

/** The decision by which most of today's members sit, for a kiện toàn to refer to; null when nobody sits. */
export async function standingDecisionIn(tx: Tx, actor: Actor): Promise<StandingDecision | null> {
  const roster = await rosterOnIn(tx, actor, "ban-chi-dao", actor.today);
  const counts = new Map<string, number>();
  for (const { begunByDocumentId: id } of roster) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [foremost] = [...counts].sort(([, a], [, b]) => b - a);
  const row = foremost
    ? await tx.document.findUnique({ where: { communeId_id: { communeId: actor.communeId, id: foremost[0] } } })
    : null;
  if (!row?.issuedOn) return null;
  const code = row.number === null ? row.symbol : `${padNumber(row.number)}/${row.symbol}`;
  return { code, issuedOn: fromDbDate(row.issuedOn), issuerName: row.issuerName, subject: row.subject };
}

export interface DraftingTable {
  readonly document: DocumentView;
  readonly content: DecisionContent;
  readonly facts: DecisionFacts;
  readonly rosterFindings: readonly RosterFinding[];
  /** In force on the day the draft is looked at: what the list of bases offers. */
  readonly citableBases: readonly LegalBasisView[];
  /** Everything of the register, for judging what is already cited. */
  readonly register: readonly LegalBasisView[];
  readonly signers: readonly SignerView[];
}

/** All that the drafting page shows: the draft, its facts, what may be cited and who may sign. */
export async function readDraftingTable(actor: Actor, id: string): Promise<DraftingTable | null> {
  const document = await readDocument(actor, id);
  if (document?.state !== "draft" || !document.aboutId) return null;
  const content = document.content as DecisionContent;
  const day = content.effectiveFrom ?? actor.today;
  const input = { rosterDraftId: document.aboutId, signerPostId: content.signerPostId, day };
  const { facts, findings } = await inCommune(actor.communeId, (tx) => decisionFactsIn(tx, actor, input));
  const register = await listLegalBases(actor, { query: "", day: actor.today, citableOnly: false });
  return {
    document,
    content,
    facts,
    rosterFindings: findings,
    citableBases: register.filter((basis) => basis.validity.citable),
    register,
    signers: await signersOn(actor, actor.today),
  };
}

/** A document as it reads now: frozen words of an issued one, a draft composed from today's facts. */
export async function readModel(
  actor: Actor,
  id: string,
  options: { readonly draftMark: boolean },
): Promise<{ readonly document: DocumentView; readonly model: DocumentModel } | null> {
  const document = await readDocument(actor, id);
  if (!document) return null;
  if (document.frozenModel) return { document, model: document.frozenModel };
  if (document.state !== "draft" || !document.aboutId) return null;
  const content = document.content as DecisionContent;
  const day = content.effectiveFrom ?? actor.today;
  const input = { rosterDraftId: document.aboutId, signerPostId: content.signerPostId, day };
  const { facts } = await inCommune(actor.communeId, (tx) => decisionFactsIn(tx, actor, input));
  const marks = { draft: options.draftMark, training: document.training };
  return {
    document,
    model: composeDecision(content, facts, { number: null, date: blankDate(actor.today), marks }),
  };
}
