import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readTeamRulesIn } from "@/lib/governance/queries/team-rules";
import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { BodyFacts } from "../core/decision-facts";
import type { DraftingFacts } from "../core/decision-kind";
import { decisionKinds } from "../core/decision-kinds";
import type { DocumentKind } from "../core/kinds";
import { standingDecisionIn, standingDecisionsIn } from "./establishment";

/** What the first words of a draft are drawn from, within a transaction under way. */
export async function draftingFactsIn(
  tx: Tx,
  actor: Actor,
  input: {
    readonly kind: DocumentKind;
    readonly bodies: readonly {
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly hamlet: { readonly name: string } | null;
    }[];
    readonly signerPostId: string | null;
  },
): Promise<DraftingFacts> {
  const { usualBases } = decisionKinds[input.kind];
  const commune = await tx.commune.findUniqueOrThrow({ where: { id: actor.communeId } });
  const citable = await listLegalBasesIn(tx, actor, { query: "", day: actor.today, citableOnly: true });
  const rules = await readTeamRulesIn(tx, actor, actor.today);
  const { unitType, name, provinceName, hamletWord } = commune;
  const bodyIds = input.bodies.map(({ id }) => id);
  return {
    commune: { unitType, name, provinceName, hamletWord },
    bodies: input.bodies.map((body) => ({
      ...{ kind: body.kind as BodyFacts["kind"], name: body.name },
      hamletName: body.hamlet?.name ?? null,
    })),
    bases: usualBases.flatMap((number) => citable.filter((basis) => basis.number === number)),
    signerPostId: input.signerPostId,
    standing: await standingDecisionsIn(tx, actor, bodyIds),
    committee: await standingDecisionIn(tx, actor, COMMITTEE),
    teamIssuer: rules?.establishedBy ?? "ubnd",
  };
}
