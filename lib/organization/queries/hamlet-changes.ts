import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { getBlob, type KeptBytes } from "@/lib/platform/blobs";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import {
  type ChangePlan,
  changeInWords,
  checkParticipants,
  checkWithdrawal,
  type HamletChangeKind,
} from "../core/hamlet-change";
import { type HamletLife, livesOn, type NameSpan, nameOn, namesOverTime } from "../core/hamlet-life";
import { canEditOrganization } from "../policy";
import { readLivesIn } from "./hamlets";

export interface NamedHamlet {
  readonly id: string;
  readonly name: string;
}

/** An act that renamed, merged, split or ended bản, with the document that decided it. */
export interface HamletChangeView {
  readonly id: string;
  readonly kind: HamletChangeKind;
  readonly day: CivilDate;
  /** "Sáp nhập bản A và bản B thành bản C". */
  readonly words: string;
  readonly document: { readonly number: string; readonly day: CivilDate; readonly issuer: string };
  /** What ended, by the names of the day before. */
  readonly ended: readonly NamedHamlet[];
  /** What came of it, was kept or renamed. */
  readonly standing: readonly NamedHamlet[];
  readonly hasScan: boolean;
  /** Why it cannot be taken back now; null when it can. */
  readonly bound: string | null;
}

const WITH_PARTS = {
  lineage: { select: { fromId: true, toId: true }, orderBy: { id: "asc" } },
  formerNames: { select: { hamletId: true, name: true } },
} satisfies Prisma.HamletChangeInclude;
type ChangeRow = Prisma.HamletChangeGetPayload<{ include: typeof WITH_PARTS }>;

/** The plan a kept change was written from, read back from its rows. */
function planOf(row: ChangeRow, lives: readonly HamletLife[]): ChangePlan {
  const day = fromDbDate(row.day);
  const lifeOf = new Map(lives.map((life) => [life.id, life]));
  const targets = [...new Set(row.lineage.flatMap(({ toId }) => toId ?? []))];
  const nameAfter = (id: string) => {
    const life = lifeOf.get(id);
    return life ? nameOn(life, day).name : "";
  };
  return {
    day,
    ended: [...new Set(row.lineage.map(({ fromId }) => fromId))],
    // A bản that was kept is older than the change.
    begun: targets.filter((id) => lifeOf.get(id)?.from === day).map((id) => ({ id, name: nameAfter(id) })),
    renamed: row.formerNames.map(({ hamletId, name }) => ({ id: hamletId, was: name, name: nameAfter(hamletId) })),
    lineage: row.lineage,
  };
}

function toView(row: ChangeRow, lives: readonly HamletLife[], word: string): HamletChangeView {
  const plan = planOf(row, lives);
  const lifeOf = new Map(lives.map((life) => [life.id, life]));
  const named = (ids: readonly string[], from: "before" | "since") =>
    ids.flatMap((id) => {
      const life = lifeOf.get(id);
      if (!life) return [];
      const before = plan.renamed.find((one) => one.id === id)?.was;
      return [{ id, name: from === "before" && before ? before : nameOn(life, plan.day).name }];
    });
  const ended = named(plan.ended, "before");
  const targets = [...new Set(plan.lineage.flatMap(({ toId }) => toId ?? []))];
  const renamed = plan.renamed[0] ?? null;
  const standing = named(targets.length > 0 ? targets : plan.renamed.map(({ id }) => id), "since");
  const kind = row.kind as HamletChangeKind;
  const sides = { from: ended.map(({ name }) => name), to: standing.map(({ name }) => name) };
  return {
    ...{ id: row.id, kind, day: plan.day, ended, standing },
    words: changeInWords({ kind, ...sides, renamed }, word, plan.begun.length > 0),
    document: { number: row.documentNumber, day: fromDbDate(row.documentDay), issuer: row.documentIssuer },
    hasScan: row.scanSha256 !== null,
    bound: checkWithdrawal(lives, plan, word)?.refusal.words ?? null,
  };
}

/** A kept change as a plan with its words, within a transaction under way; null when it is not there. */
export async function readChangeIn(tx: Tx, actor: Actor, id: string, lives: readonly HamletLife[], word: string) {
  const { communeId } = actor;
  const row = await tx.hamletChange.findUnique({ where: { communeId_id: { communeId, id } }, include: WITH_PARTS });
  return row ? { plan: planOf(row, lives), view: toView(row, lives, word) } : null;
}

async function changesIn(tx: Tx, actor: Actor, where: Prisma.HamletChangeWhereInput) {
  const { communeId } = actor;
  const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const rows = await tx.hamletChange.findMany({
    where: { ...where, communeId },
    include: WITH_PARTS,
    orderBy: [{ day: "desc" }, { createdAt: "desc" }],
  });
  const lives = await readLivesIn(tx, actor);
  return { lives, changes: rows.map((row) => toView(row, lives, hamletWord)) };
}

/** Every change of the bản of the commune, the latest first. Names of places are for every role. */
export async function listHamletChanges(actor: Actor): Promise<readonly HamletChangeView[]> {
  return inCommune(actor.communeId, async (tx) => (await changesIn(tx, actor, {})).changes);
}

/** What one bản was called and what became of it. */
export interface HamletHistory {
  readonly names: readonly NameSpan[];
  readonly changes: readonly HamletChangeView[];
}

export async function readHamletHistory(actor: Actor, id: string): Promise<HamletHistory | null> {
  return inCommune(actor.communeId, async (tx) => {
    const touching = {
      OR: [{ lineage: { some: { OR: [{ fromId: id }, { toId: id }] } } }, { formerNames: { some: { hamletId: id } } }],
    };
    const { lives, changes } = await changesIn(tx, actor, touching);
    const life = lives.find((one) => one.id === id);
    return life ? { names: namesOverTime(life), changes } : null;
  });
}

/** The scan of the document that decided a change, for everyone of the commune as all its decisions are; null without. */
export async function readChangeScan(actor: Actor, id: string): Promise<KeptBytes | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.hamletChange.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
    return row?.scanSha256 ? getBlob(tx, actor.communeId, row.scanSha256) : null;
  });
}

/** A team of a bản that is to change. */
export interface TouchedTeam {
  readonly id: string;
  readonly name: string;
  readonly hamletName: string;
  /** It is only proposed: nobody sits in it yet. */
  readonly proposed: boolean;
}

/** Who is in charge of a bản when it is to change. */
export interface TouchedMember {
  readonly hamletName: string;
  readonly personName: string;
  readonly bodyName: string;
}

/** What a change would touch, looked at before it is made. */
export interface ChangePreview {
  readonly hamlets: readonly NamedHamlet[];
  /** Why these bản cannot be changed from this day; null when they can. */
  readonly refused: string | null;
  /** In charge on the day, by documents in force. */
  readonly members: readonly TouchedMember[];
  /** In charge by rosters still being worked on. */
  readonly proposed: readonly TouchedMember[];
  /** Their teams that have not ended. */
  readonly teams: readonly TouchedTeam[];
  /** Accounts that speak for one of them. */
  readonly accounts: readonly string[];
  readonly countBefore: number;
}

/** Looks at what a change would touch; for those who may make it. */
export async function previewChange(
  actor: Actor,
  asked: { readonly kind: HamletChangeKind; readonly day: CivilDate; readonly hamletIds: readonly string[] },
): Promise<ChangePreview | null> {
  if (!canEditOrganization(actor)) return null;
  const { communeId } = actor;
  const date = toDbDate(asked.day);
  const hamletId = { in: [...asked.hamletIds] };
  return inCommune(communeId, async (tx) => {
    const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    const lives = await readLivesIn(tx, actor);
    const nameOf = new Map(lives.map((life) => [life.id, nameOn(life, asked.day).name]));
    const charges = await tx.hamletCharge.findMany({
      where: {
        communeId,
        hamletId,
        term: { supersededAt: null, validFrom: { lte: date }, OR: [{ validTo: null }, { validTo: { gt: date } }] },
      },
      select: {
        hamletId: true,
        person: { select: { fullName: true } },
        term: { select: { exOfficio: true, positionTitle: true, body: { select: { name: true } } } },
      },
      orderBy: { term: { position: "asc" } },
    });
    const entries = await tx.rosterEntryHamlet.findMany({
      where: { communeId, hamletId, entry: { draft: { state: "open" } } },
      select: {
        hamletId: true,
        entry: {
          select: {
            positionTitle: true,
            person: { select: { fullName: true } },
            draft: { select: { body: { select: { name: true } } } },
          },
        },
      },
      orderBy: { entry: { position: "asc" } },
    });
    const teams = await tx.body.findMany({
      where: { communeId, hamletId, validTo: null },
      select: { id: true, name: true, hamletId: true, validFrom: true },
      orderBy: { hamlet: { number: "asc" } },
    });
    const accounts = await tx.account.findMany({
      where: { communeId, hamletId, closedAt: null },
      select: { displayName: true },
      orderBy: { displayName: "asc" },
    });
    return {
      hamlets: [...new Set(asked.hamletIds)].flatMap((id) => {
        const name = nameOf.get(id);
        return name === undefined ? [] : [{ id, name }];
      }),
      refused: checkParticipants(lives, asked, hamletWord)?.refusal.words ?? null,
      members: charges.map((charge) => ({
        hamletName: nameOf.get(charge.hamletId) ?? "",
        personName: charge.person?.fullName ?? charge.term.exOfficio ?? charge.term.positionTitle,
        bodyName: charge.term.body.name,
      })),
      proposed: entries.map(({ hamletId: id, entry }) => ({
        hamletName: nameOf.get(id) ?? "",
        personName: entry.person?.fullName ?? entry.positionTitle,
        bodyName: entry.draft.body.name,
      })),
      teams: teams.map(({ id, name, hamletId: place, validFrom }) => ({
        ...{ id, name, hamletName: nameOf.get(place ?? "") ?? "", proposed: validFrom === null },
      })),
      accounts: accounts.map(({ displayName }) => displayName),
      countBefore: livesOn(lives, asked.day).length,
    };
  });
}
