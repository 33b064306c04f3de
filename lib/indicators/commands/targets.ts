import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import { readAmount, type TargetAmount } from "../core/amounts";
import type { Definition } from "../core/definition";
import { readTarget, type TypedTarget } from "../core/read-targets";
import { targetWords } from "../labels";
import { canKeepIndicators } from "../policy";
import { definitionsOnIn } from "../queries/definitions";
import { type TargetView, targetsIn } from "../queries/targets";

export type TargetRefusal = "forbidden" | "wrong" | "stale" | "nothing" | "not-found";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được giao chỉ tiêu.");

/** Where the commune stood before, and why the targets are as they are: of one indicator, for all its years. */
export interface TargetStory {
  readonly baseline: string;
  readonly baselineWords: string | null;
  readonly reason: string | null;
}

interface StoryRead {
  readonly baselineCenti: number | null;
  readonly baselineWords: string | null;
  readonly reason: string | null;
}

const keyOf = (one: { indicatorId: string; hamletId: string | null; year: number }) =>
  `${one.indicatorId}|${one.hamletId ?? ""}|${one.year}`;

const same = (target: TargetView, amount: TargetAmount) =>
  target.valueCenti === amount.valueCenti && target.upperCenti === amount.upperCenti;

const sameStory = (target: TargetView, story: StoryRead) =>
  target.baselineCenti === story.baselineCenti &&
  target.baselineWords === story.baselineWords &&
  target.reason === story.reason;

/** A target to be written in place of what stands; null takes it back. */
export interface TargetChange {
  readonly standing: TargetView | undefined;
  readonly place: { readonly indicatorId: string; readonly hamletId: string | null; readonly year: number };
  readonly amount: TargetAmount | null;
  readonly story: StoryRead;
}

/**
 * Standing targets are replaced, never rewritten: both what holds and what was once known are kept. The paper that
 * assigned one stays with it only while the amount is the same.
 */
export async function replaceTargetsIn({ tx, at }: Act, actor: Actor, changes: readonly TargetChange[]): Promise<void> {
  const { communeId } = actor;
  const replaced = changes.flatMap(({ standing }) => standing?.id ?? []);
  if (replaced.length > 0)
    await tx.target.updateMany({ where: { communeId, id: { in: replaced } }, data: { supersededAt: at } });
  const written = changes.flatMap(({ standing, place, amount, story }) => {
    if (!amount) return [];
    const kept = standing && same(standing, amount) ? standing : null;
    return [
      {
        ...{ communeId, ...place, ...amount, ...story, state: "set" },
        documentCode: kept?.documentCode ?? null,
        documentDay: kept?.documentDay ? toDbDate(kept.documentDay) : null,
        ...{ createdBy: actor.accountId, createdName: actor.name, createdAt: at },
      },
    ];
  });
  if (written.length > 0) await tx.target.createMany({ data: written });
}

function readStory(story: TargetStory, { measure }: Definition): Result<StoryRead, "wrong"> {
  const read = readAmount(story.baseline, measure === "yes-no" ? "count" : measure);
  if (!read.ok) return refuse("wrong" as const, read.words, { baseline: read.words });
  return ok({ baselineCenti: read.centi, baselineWords: story.baselineWords, reason: story.reason });
}

/**
 * Sets targets as the boxes of a table say: what is unchanged stays as it is, an emptied box takes its target back. A box
 * that somebody else filled meanwhile is refused, and then nothing is written.
 */
export async function saveTargets(
  actor: Actor,
  input: { readonly typed: readonly TypedTarget[]; readonly story?: TargetStory },
): Promise<Result<{ changed: number }, TargetRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  return transact<{ changed: number }, TargetRefusal>(actor, async (act) => {
    const { tx } = act;
    await holdCommune(tx, actor.communeId);
    const definitions = new Map((await definitionsOnIn(tx, actor, actor.today)).map((one) => [one.indicatorId, one]));
    const standing = new Map((await targetsIn(tx, actor)).map((target) => [keyOf(target), target]));
    const fields: Record<string, string> = {};
    const changes: { typed: TypedTarget; definition: Definition; amount: TargetAmount | null; story: StoryRead }[] = [];
    let taken = false;
    const filled = input.typed.some(({ value }) => value.trim() !== "");
    if (input.story && !filled && (input.story.baseline.trim() || input.story.baselineWords)) {
      const words = "Nhập mục tiêu của ít nhất một năm để ghi kèm mức xuất phát.";
      return refuse("wrong" as const, words, { baseline: words });
    }
    for (const typed of input.typed) {
      const definition = definitions.get(typed.indicatorId);
      if (!definition) return refuse("not-found" as const, "Một chỉ tiêu trong bảng đã thôi dùng. Tải lại trang.");
      const read = readTarget(typed, definition);
      if (!read.ok) {
        fields[read.field] = `${definition.code} năm ${typed.year}: ${read.words}`;
        continue;
      }
      const now = standing.get(keyOf(typed));
      const story = input.story ? readStory(input.story, definition) : ok(keptStory(standing, typed));
      if (!story.ok) return story;
      const unchanged = read.amount ? now !== undefined && same(now, read.amount) : now === undefined;
      if (unchanged && (!now || !input.story || sameStory(now, story.value))) continue;
      if ((now?.id ?? null) !== typed.seenId) {
        taken = true;
        const what = now ? `${now.createdName} vừa ghi ${targetWords(definition, now)}` : "người khác vừa bỏ";
        fields[`v.${typed.field}`] = `${definition.code} năm ${typed.year}: ${what}.`;
        continue;
      }
      changes.push({ typed, definition, amount: read.amount, story: story.value });
    }
    if (Object.keys(fields).length > 0) {
      return taken
        ? refuse("stale" as const, "Người khác vừa ghi mục tiêu ở ô bạn sửa. Tải lại trang, xem rồi ghi tiếp.", fields)
        : refuse("wrong" as const, "Chưa lưu được: có chỗ cần sửa.", fields);
    }
    if (changes.length === 0) {
      act.alreadyTold();
      return ok({ changed: 0 });
    }
    await replaceTargetsIn(
      act,
      actor,
      changes.map(({ typed, amount, story }) => {
        const { indicatorId, hamletId, year } = typed;
        return { standing: standing.get(keyOf(typed)), place: { indicatorId, hamletId, year }, amount, story };
      }),
    );
    await tellIn(act, changes);
    return ok({ changed: changes.length });
  });
}

/** What stands keeps its story; a new target of a year begins with where its indicator and place stood. */
function keptStory(standing: ReadonlyMap<string, TargetView>, typed: TypedTarget): StoryRead {
  const now = standing.get(keyOf(typed));
  const told =
    now ??
    [...standing.values()].find(
      (one) => one.indicatorId === typed.indicatorId && one.hamletId === typed.hamletId && one.baselineCenti !== null,
    );
  const { baselineCenti = null, baselineWords = null } = told ?? {};
  return { baselineCenti, baselineWords, reason: now?.reason ?? null };
}

/** One line of the trail an indicator, so that its page tells of it. */
async function tellIn(
  { audit }: Act,
  changes: readonly { typed: TypedTarget; definition: Definition; amount: TargetAmount | null }[],
): Promise<void> {
  for (const id of new Set(changes.map(({ typed }) => typed.indicatorId))) {
    const own = changes.filter(({ typed }) => typed.indicatorId === id);
    const [first] = own;
    if (!first) continue;
    const { definition } = first;
    const ofHamlets = own.filter(({ typed }) => typed.hamletId !== null).length;
    const ofCommune = own
      .filter(({ typed }) => typed.hamletId === null)
      .map(({ typed: { year }, amount }) => `${year} ${amount ? targetWords(definition, amount) : "bỏ"}`);
    const words = [
      ofCommune.length > 0 ? `của xã: ${ofCommune.join(", ")}` : "",
      ofHamlets > 0 ? `năm ${first.typed.year} của ${ofHamlets} bản` : "",
    ].filter(Boolean);
    await audit({
      ...{ action: "target.set", entityType: "indicator", entityId: id },
      words: `Ghi mục tiêu chỉ tiêu ${definition.code} ${words.join("; ")}`,
    });
  }
}
