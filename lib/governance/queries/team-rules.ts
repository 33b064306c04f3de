import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { TeamRuleSet } from "@/prisma/generated/client";
import reference from "@/prisma/seed/data/team-rule-sets.json";
import type { IssuingBody } from "../core/issuing-body";
import { firstCodeOf } from "../core/team-rule-version";
import { TEAM_RULES, type TeamRule, type TeamRules } from "../core/team-rules";
import { canReadRoster } from "../policy";

/** A set of rules as the commune has it. */
export interface TeamRuleSetView extends TeamRules {
  readonly id: string;
  readonly code: string;
  readonly note: string | null;
  /** No longer as its source says. */
  readonly edited: boolean;
  readonly version: number;
  /** The first day it was in force, up to today; by then days have been judged by it, and it stays as it is. */
  readonly heldSince: CivilDate | null;
}

/** The rules of a day, with since when and by whose choice. */
export interface TeamRulesInForce extends TeamRuleSetView {
  readonly since: CivilDate;
  readonly chosenBy: string;
}

export interface TeamRuleChoiceView {
  readonly from: CivilDate;
  /** The day the next choice takes over; null for the last. */
  readonly to: CivilDate | null;
  readonly setId: string;
  readonly title: string;
  readonly chosenBy: string;
}

function sourcesIn(stored: unknown): Partial<Record<TeamRule, string>> {
  const given = (stored ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    TEAM_RULES.flatMap((rule) => (typeof given[rule] === "string" ? [[rule, given[rule]]] : [])),
  );
}

type RuleSetRow = TeamRuleSet & { readonly choices: readonly { readonly validFrom: Date }[] };

/** The first choice of a set that has begun. */
function withFirstChoice({ today }: Actor) {
  const where = { validFrom: { lte: toDbDate(today) } };
  return { choices: { where, orderBy: { validFrom: "asc" }, take: 1, select: { validFrom: true } } } as const;
}

function toView({ communeId: _commune, createdAt: _created, choices: [first], ...row }: RuleSetRow): TeamRuleSetView {
  return {
    ...row,
    heldSince: first ? fromDbDate(first.validFrom) : null,
    establishedBy: row.establishedBy as IssuingBody,
    fieldSources: sourcesIn(row.fieldSources),
    recommended: TEAM_RULES.filter((rule) => row.recommended.includes(rule)),
  };
}

/** The rules in force on a day, within a transaction under way; null on a day before any were chosen. */
export async function readTeamRulesIn(tx: Tx, actor: Actor, day: CivilDate): Promise<TeamRulesInForce | null> {
  const choice = await tx.teamRuleChoice.findFirst({
    where: { communeId: actor.communeId, validFrom: { lte: toDbDate(day) } },
    orderBy: { validFrom: "desc" },
    include: { ruleSet: { include: withFirstChoice(actor) } },
  });
  if (!choice) return null;
  return { ...toView(choice.ruleSet), since: fromDbDate(choice.validFrom), chosenBy: choice.chosenBy };
}

const ORDER = reference.sets.map(({ code }) => code);

/** Every set the commune may choose from, the one proposed for it first, each followed by those made from it. */
export async function listTeamRuleSets(actor: Actor): Promise<readonly TeamRuleSetView[]> {
  if (!canReadRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.teamRuleSet.findMany({
      where: { communeId: actor.communeId },
      include: withFirstChoice(actor),
      orderBy: { createdAt: "asc" },
    });
    const place = ({ code }: TeamRuleSetView) => ORDER.indexOf(firstCodeOf(code));
    return rows.map(toView).sort((a, b) => place(a) - place(b));
  });
}

export async function readTeamRuleSet(actor: Actor, id: string): Promise<TeamRuleSetView | null> {
  if (!canReadRoster(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.teamRuleSet.findUnique({
      where: { communeId_id: { communeId: actor.communeId, id } },
      include: withFirstChoice(actor),
    });
    return row ? toView(row) : null;
  });
}

/** Which set is, was and will be in force, the latest first. */
export async function listTeamRuleChoices(actor: Actor): Promise<readonly TeamRuleChoiceView[]> {
  if (!canReadRoster(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.teamRuleChoice.findMany({
      where: { communeId: actor.communeId },
      orderBy: { validFrom: "desc" },
      include: { ruleSet: { select: { title: true } } },
    });
    return rows.map(({ validFrom, ruleSetId, chosenBy, ruleSet }, index) => {
      const next = rows[index - 1];
      const to = next ? fromDbDate(next.validFrom) : null;
      return { from: fromDbDate(validFrom), to, setId: ruleSetId, title: ruleSet.title, chosenBy };
    });
  });
}
