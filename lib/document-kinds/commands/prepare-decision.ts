import type { Act } from "@/lib/audit/transact";
import { bringRostersIntoForce } from "@/lib/governance/commands/roster-in-force";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { composeDecision } from "../core/compose-decision";
import type { DecisionContent } from "../core/content";
import type { DecisionKind } from "../core/decision-kind";
import { gapFindings } from "../core/gaps-left";
import { lintDecision } from "../core/lint-decision";
import { drawnDecisionIn } from "../queries/drawn-draft";
import type { Prepared } from "./prepared";

/** A decision about rosters brought to issue: its working rosters come into force with it. */
export async function prepareDecisionIn(
  act: Act,
  actor: Actor,
  input: {
    readonly document: { readonly id: string; readonly symbol: string; readonly series: string };
    readonly kind: DecisionKind;
    readonly content: DecisionContent;
    readonly issuedOn: CivilDate;
  },
): Promise<Result<Prepared, "roster-not-ready" | "no-signer" | "no-changes">> {
  const { tx } = act;
  const { document, kind, content, issuedOn } = input;
  const { scope, template } = kind;
  const drawn = await drawnDecisionIn(tx, actor, { id: document.id, content, issuedOn });
  if (!drawn) return refuse("roster-not-ready", "Danh sách dự kiến của dự thảo này không còn để mở.");
  const { draftIds, effectiveFrom, facts, findings } = drawn;
  if (!facts.signer) return refuse("no-signer", "Chưa chọn người ký.", { signer: "Chưa chọn người ký." });
  if (scope === "changes" && facts.bodies.every(({ changes }) => changes.length === 0)) {
    return refuse("no-changes", "Danh sách dự kiến giống hệt danh sách đang có: không có gì để kiện toàn.");
  }
  const { symbol, series } = document;
  return ok({
    ...{ symbol, series, template, subject: content.subject, signerName: facts.signer.name, effectiveFrom },
    ...{ bases: content.bases, facts },
    compose: (outcome) => composeDecision(content, facts, outcome),
    lint: (model, context) => lintDecision(model, context, findings, facts.commune.hamletWord, gapFindings(content)),
    async takeEffect() {
      const held = await bringRostersIntoForce(actor, act, {
        ...{ draftIds, documentId: document.id, day: effectiveFrom, article: "Điều 1", scope },
      });
      if (!held.ok) return refuse(held.refusal.code, held.refusal.words);
      const memberCount = held.value.count;
      return ok({ memberCount, bodyNames: facts.bodies.map(({ name }) => name) });
    },
  });
}
