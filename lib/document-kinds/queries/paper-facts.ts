import { canReadDrafts } from "@/lib/documents/policy";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import { roleLabel } from "@/lib/governance/core/kinds";
import { isFilled } from "@/lib/governance/core/roster";
import { COMMITTEE, currentBodyIn } from "@/lib/governance/queries/bodies";
import { everyoneSeatedIn, rosterOnIn } from "@/lib/governance/queries/roster";
import { paperPeriod } from "@/lib/indicators/core/out/paper-period";
import { assignedYear } from "@/lib/indicators/core/target-years";
import { ratingIn } from "@/lib/indicators/queries/rating";
import { reportFiguresIn, usualPeriodIn } from "@/lib/indicators/queries/report-figures";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, parts, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import { signersFor } from "../core/papers/compose-paper";
import type { PaperIssuer } from "../core/papers/paper-content";
import type { GroupFigures, PaperDraftingFacts, PaperFacts, PaperUnit, TeamFigures } from "../core/papers/paper-facts";
import type { PaperKind } from "../core/papers/paper-kind";
import { paperSigners } from "../core/papers/paper-signers";
import { assignedTargetsIn } from "./assigned-targets";
import { standingDecisionIn } from "./establishment";
import { heldPostsIn } from "./held-posts";

const onDay = (day: CivilDate) => ({
  AND: [
    { OR: [{ validFrom: null }, { validFrom: { lte: toDbDate(day) } }] },
    { OR: [{ validTo: null }, { validTo: { gt: toDbDate(day) } }] },
  ],
});

/** The offices that issue papers of their own, within a transaction under way. */
export async function paperUnitsIn(tx: Tx, actor: Actor): Promise<readonly PaperUnit[]> {
  const { communeId } = actor;
  const rows = await tx.unit.findMany({
    where: { communeId, deletedAt: null, kind: "phong", abbreviation: { not: null } },
    select: { id: true, name: true, abbreviation: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ id, name, abbreviation }) => (abbreviation ? [{ id, name, abbreviation }] : []));
}

async function teamsIn(tx: Tx, actor: Actor, day: CivilDate): Promise<readonly TeamFigures[]> {
  const { communeId } = actor;
  const hamlets = await tx.hamlet.findMany({
    where: { communeId, deletedAt: null, ...onDay(day) },
    select: { id: true, name: true },
    orderBy: [{ number: "asc" }, { id: "asc" }],
  });
  const bodies = await tx.body.findMany({
    where: { communeId, kind: "to-cnscd-ban" },
    select: { id: true, hamletId: true },
  });
  const seated = (await everyoneSeatedIn(tx, actor, day)).filter(isFilled);
  return hamlets.map(({ id, name }) => {
    const ids = new Set(bodies.flatMap((body) => (body.hamletId === id ? [body.id] : [])));
    const members = seated.filter(({ bodyId, role }) => ids.has(bodyId) && role !== "cong-tac-vien");
    const head = members.find(({ role }) => role === "to-truong")?.fullName ?? null;
    return { hamlet: name, formed: members.length > 0, head, members: members.length };
  });
}

/** What any paper may draw from the domains on a day, within a transaction under way. */
export async function paperFactsIn(
  tx: Tx,
  actor: Actor,
  day: CivilDate,
  reportPeriod: string | undefined = undefined,
): Promise<PaperFacts> {
  const period = reportPeriod === undefined ? null : paperPeriod(reportPeriod);
  const report = period && (await reportFiguresIn(tx, actor, period));
  const { communeId } = actor;
  const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const { unitType, name, provinceName, hamletWord } = commune;
  const units = await paperUnitsIn(tx, actor);
  const committee = (await rosterOnIn(tx, actor, COMMITTEE, day)).filter(isFilled);
  const seats = committee.flatMap(({ personId, fullName, role, positionTitle }) =>
    personId ? [{ personId, name: fullName, role, post: positionTitle }] : [],
  );
  return {
    commune: { unitType, name, provinceName, hamletWord },
    teams: await teamsIn(tx, actor, day),
    committee: committee.map(({ fullName, positionTitle, role, duty }) => ({
      ...{ name: fullName, post: positionTitle, role: roleLabel[role], duty },
    })),
    units,
    signers: paperSigners(await heldPostsIn(tx, actor, day), seats, units),
    ...(report ? { report } : {}),
  };
}

/** The office a person drafts for: his own, or the one in charge of digital transformation. */
function drafterOf({ unitId }: Actor, issuer: PaperIssuer, units: readonly PaperUnit[]): string | null {
  const wanted = issuer.unitId ?? unitId;
  const own = units.find(({ id }) => id === wanted);
  const inCharge = units.find(({ name }) => /văn hóa/iu.test(name));
  return (own ?? inCharge ?? units[0])?.abbreviation ?? null;
}

const HONORIFIC = { ong: "ông ", ba: "bà " } as const;

/** The Group that stands, with who is in it today. */
async function groupIn(tx: Tx, actor: Actor): Promise<GroupFigures | null> {
  const body = await currentBodyIn(tx, actor, "group");
  if (!body) return null;
  const seated = (await rosterOnIn(tx, actor, { bodyId: body.id }, actor.today)).filter(isFilled);
  const members = seated.map(({ honorific, fullName, positionTitle, role }) => {
    const post = positionTitle ? `, chức vụ: ${positionTitle}` : "";
    return { called: `${honorific ? HONORIFIC[honorific] : ""}${fullName}${post}`, role };
  });
  return { name: body.name, members };
}

/** What the first words of a paper are drawn from, within a transaction under way. */
export async function paperDraftingFactsIn(
  tx: Tx,
  actor: Actor,
  input: {
    readonly kind: PaperKind;
    readonly issuer: PaperIssuer;
    readonly year?: number;
    readonly reportPeriod?: string | null;
  },
): Promise<PaperDraftingFacts> {
  const { kind, issuer } = input;
  const year = input.year ?? assignedYear(actor.today);
  const usual = kind.reports ? (await usualPeriodIn(tx, actor, kind.reports)).key : undefined;
  const facts = await paperFactsIn(tx, actor, actor.today, kind.reports && (input.reportPeriod ?? usual));
  const citable = await listLegalBasesIn(tx, actor, { query: "", day: actor.today, citableOnly: true });
  return {
    ...facts,
    today: actor.today,
    issuer,
    signer: signersFor(facts, issuer, kind.typeName)[0] ?? null,
    drafter: drafterOf(actor, issuer, facts.units),
    bases: kind.usualBases.flatMap((number) => citable.filter((basis) => basis.number === number)),
    committeeDecision: await standingDecisionIn(tx, actor, COMMITTEE),
    group: await groupIn(tx, actor),
    ...(kind.rates ? { rating: (await ratingIn(tx, actor, parts(actor.today).year))?.rows ?? [] } : {}),
    ...(kind.assignsTargets ? { targets: await assignedTargetsIn(tx, actor, year) } : {}),
  };
}

/** The facts of papers as they are today; null for who may not see drafts. */
export async function readPaperFacts(actor: Actor, reportPeriod?: string): Promise<PaperFacts | null> {
  if (!canReadDrafts(actor)) return null;
  return inCommune(actor.communeId, (tx) => paperFactsIn(tx, actor, actor.today, reportPeriod));
}
