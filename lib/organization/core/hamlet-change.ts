import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { ok, type Refusal, type Result, refuse } from "@/lib/kernel/result";
import { cleanLine } from "@/lib/kernel/text";
import { type HamletLife, nameOn, namesOverTime } from "./hamlet-life";
import { bareHamletName, hamletInText, hamletKey } from "./hamlet-name";

export const HAMLET_CHANGE_KINDS = ["rename", "merge", "split", "end"] as const;
export type HamletChangeKind = (typeof HAMLET_CHANGE_KINDS)[number];

/** What is to be done to which bản from a day. */
export interface ProposedChange {
  readonly kind: HamletChangeKind;
  readonly day: CivilDate;
  readonly hamletIds: readonly string[];
  /** The one of several that goes on when they merge; null when a new one begins. */
  readonly keptId: string | null;
  /** The names that hold from the day: one when renaming or merging, several when splitting. */
  readonly names: readonly string[];
}

/** What a change does, worked out: the same for doing it and for taking it back. */
export interface ChangePlan {
  readonly day: CivilDate;
  readonly ended: readonly string[];
  readonly begun: readonly { readonly id: string; readonly name: string }[];
  readonly renamed: readonly { readonly id: string; readonly was: string; readonly name: string }[];
  /** What came of what; of what ended without a successor, null. */
  readonly lineage: readonly { readonly fromId: string; readonly toId: string | null }[];
}

export type ChangeRefusal = "not-found" | "too-few" | "not-in-force" | "later-change" | "no-name" | "name-taken";
type No = { readonly ok: false; readonly refusal: Refusal<ChangeRefusal> };

function findLife(lives: readonly HamletLife[], id: string): HamletLife {
  const life = lives.find((one) => one.id === id);
  if (!life) throw new Error("a bản checked a moment ago is not among the lives");
  return life;
}

function checkOne(life: HamletLife, day: CivilDate, word: string): No | null {
  const name = hamletInText(word, nameOn(life, day).name);
  if (life.from !== null && day <= life.from) {
    return refuse("not-in-force", `Từ ngày ${formatDay(life.from)} mới có ${name}: chọn ngày sau ngày đó.`);
  }
  if (life.to !== null && day >= life.to) {
    return refuse("not-in-force", `Ngày ${formatDay(day)} không còn ${name}: đã thôi từ ngày ${formatDay(life.to)}.`);
  }
  const last = life.changeDays.at(-1);
  if (last !== undefined && day <= last) {
    const words = `Đã ghi một lần sắp xếp ${name} từ ngày ${formatDay(last)}: chọn ngày sau ngày đó, hoặc hoàn tác lần ấy trước.`;
    return refuse("later-change", words);
  }
  return null;
}

/** May these bản be changed from this day? Said before anyone is asked for names. */
export function checkParticipants(
  lives: readonly HamletLife[],
  { kind, day, hamletIds }: Pick<ProposedChange, "kind" | "day" | "hamletIds">,
  word: string,
): No | null {
  const known = new Map(lives.map((life) => [life.id, life]));
  const chosen = [...new Set(hamletIds)].map((id) => known.get(id));
  if (chosen.includes(undefined)) return refuse("not-found", `Không tìm thấy ${word} đã chọn: chọn lại.`);
  const least = kind === "merge" ? 2 : 1;
  if (chosen.length < least) return refuse("too-few", `Chọn ${least === 2 ? "ít nhất hai" : "một"} ${word}.`);
  if (kind !== "merge" && chosen.length > 1) return refuse("too-few", `Chọn một ${word} mỗi lần.`);
  for (const life of chosen) {
    const no = life ? checkOne(life, day, word) : null;
    if (no) return no;
  }
  return null;
}

/** Who bears this name on the day or later, leaving aside those whom the change itself ends or renames. */
function bearerOf(lives: readonly HamletLife[], name: string, day: CivilDate, aside: ReadonlySet<string>) {
  const key = hamletKey(name);
  return lives.find(
    (life) =>
      !aside.has(life.id) &&
      namesOverTime(life).some((span) => hamletKey(span.name) === key && (span.to === null || span.to > day)),
  );
}

function checkNames(
  lives: readonly HamletLife[],
  names: readonly string[],
  day: CivilDate,
  aside: ReadonlySet<string>,
  word: string,
): No | null {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    const field = `name${index + 1}`;
    if (name === "") return refuse("no-name", `Nhập tên ${word}.`, { [field]: `Nhập tên ${word}.` });
    if (seen.has(hamletKey(name)) || bearerOf(lives, name, day, aside)) {
      const words = `Từ ngày ${formatDay(day)} đã có ${hamletInText(word, name)}: đặt tên khác.`;
      return refuse("name-taken", words, { [field]: words });
    }
    seen.add(hamletKey(name));
  }
  return null;
}

/**
 * Works out a change, or says why it cannot be. A bản is changed only after it began and after every change it went
 * through, and never once it has ended: so what came of what has no circles. Merging ends all but the one kept;
 * splitting ends the one and begins others.
 */
export function planChange(
  lives: readonly HamletLife[],
  change: ProposedChange,
  word: string,
  newId: () => string,
): Result<ChangePlan, ChangeRefusal> {
  const { kind, day, keptId } = change;
  const ids = [...new Set(change.hamletIds)];
  const no = checkParticipants(lives, change, word);
  if (no) return no;
  if (keptId !== null && (kind !== "merge" || !ids.includes(keptId))) {
    const words = `Chọn một trong các ${word} sáp nhập, hoặc lập mới.`;
    return refuse("not-found", words, { keptId: words });
  }
  const goesOn = kind === "rename" ? (ids[0] ?? null) : keptId;
  const ended = kind === "rename" ? [] : ids.filter((id) => id !== keptId);
  // The one that goes on keeps its name when no other is given.
  const given = change.names.map((name) => bareHamletName(cleanLine(name)));
  const names = kind === "end" || (kind === "merge" && keptId !== null && given.every((name) => !name)) ? [] : given;
  if (kind === "split" && names.length < 2) return refuse("too-few", `Chia thành ít nhất hai ${word}.`);
  if ((kind === "rename" || (kind === "merge" && keptId === null)) && names.length !== 1) {
    return refuse("no-name", `Nhập tên ${word}.`, { name1: `Nhập tên ${word}.` });
  }
  const wrong = checkNames(lives, names, day, new Set(goesOn === null ? ended : [...ended, goesOn]), word);
  if (wrong) return wrong;
  if (goesOn !== null) {
    const was = findLife(lives, goesOn).name;
    const [name] = names;
    if (kind === "rename" && name === was) {
      const words = `Tên mới giống tên đang có: ${was}.`;
      return refuse("name-taken", words, { name1: words });
    }
    const renamed = name === undefined || name === was ? [] : [{ id: goesOn, was, name }];
    return ok({ day, ended, begun: [], renamed, lineage: ended.map((fromId) => ({ fromId, toId: goesOn })) });
  }
  const begun = names.map((name) => ({ id: newId(), name }));
  const into = begun.length > 0 ? begun.map(({ id }) => id) : [null];
  const lineage = ended.flatMap((fromId) => into.map((toId) => ({ fromId, toId })));
  return ok({ day, ended, begun, renamed: [], lineage });
}

/** Every bản a change has to do with. */
export function participantsOf({ ended, begun, renamed, lineage }: ChangePlan): string[] {
  const named = [...begun, ...renamed].map(({ id }) => id);
  return [...new Set([...ended, ...named, ...lineage.flatMap(({ toId }) => toId ?? [])])];
}

/** The bản as they are once the change is known. */
export function applyChange(lives: readonly HamletLife[], plan: ChangePlan): HamletLife[] {
  const { day, ended, begun, renamed } = plan;
  const touched = new Set(participantsOf(plan));
  const changed = lives.map((life): HamletLife => {
    if (!touched.has(life.id)) return life;
    const name = renamed.find(({ id }) => id === life.id)?.name;
    const former = { name: life.name, placeholder: life.placeholder, from: life.formerNames.at(-1)?.to ?? life.from };
    return {
      ...life,
      ...(name === undefined
        ? {}
        : { name, placeholder: false, formerNames: [...life.formerNames, { ...former, to: day }] }),
      to: ended.includes(life.id) ? day : life.to,
      changeDays: [...life.changeDays, day],
    };
  });
  const added = begun.map(
    ({ id, name }): HamletLife => ({
      ...{ id, name, placeholder: false, from: day, to: null },
      ...{ formerNames: [], changeDays: [day] },
    }),
  );
  return [...changed, ...added];
}

/** May a change be taken back? Only while nothing later was done to any bản of it. */
export function checkWithdrawal(
  lives: readonly HamletLife[],
  plan: ChangePlan,
  word: string,
): { readonly ok: false; readonly refusal: Refusal<"built-on"> } | null {
  for (const id of participantsOf(plan)) {
    const life = findLife(lives, id);
    const last = life.changeDays.at(-1);
    if (last !== undefined && last > plan.day) {
      const words = `Sau đó đã sắp xếp ${hamletInText(word, life.name)} từ ngày ${formatDay(last)}: hoàn tác lần đó trước.`;
      return refuse("built-on", words);
    }
  }
  return null;
}

/** The bản as they were before the change was known: what began by it is gone, what ended or was renamed is as it was. */
export function withdrawChange(lives: readonly HamletLife[], plan: ChangePlan): HamletLife[] {
  const touched = new Set(participantsOf(plan));
  const begun = new Set(plan.begun.map(({ id }) => id));
  return lives
    .filter(({ id }) => !begun.has(id))
    .map((life): HamletLife => {
      if (!touched.has(life.id)) return life;
      const former = plan.renamed.some(({ id }) => id === life.id) ? life.formerNames.at(-1) : undefined;
      return {
        ...life,
        ...(former
          ? { name: former.name, placeholder: former.placeholder, formerNames: life.formerNames.slice(0, -1) }
          : {}),
        to: plan.ended.includes(life.id) ? null : life.to,
        changeDays: life.changeDays.slice(0, -1),
      };
    });
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} và ${last}`;
}

/** One plain sentence for a change: "Sáp nhập bản A và bản B thành bản C". */
export function changeInWords(
  {
    kind,
    from,
    to,
    renamed,
  }: {
    readonly kind: HamletChangeKind;
    /** Names of what ended, and of what came of it or was kept. */
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly renamed: { readonly was: string; readonly name: string } | null;
  },
  word: string,
  begins: boolean,
): string {
  const places = (names: readonly string[]) => joined(names.map((name) => hamletInText(word, name)));
  switch (kind) {
    case "rename":
      return `Đổi tên ${hamletInText(word, renamed?.was ?? "")} thành ${hamletInText(word, renamed?.name ?? "")}`;
    case "merge": {
      if (begins) return `Sáp nhập ${places(from)} thành ${places(to)}`;
      const kept = renamed ? `${hamletInText(word, renamed.was)}, đổi tên thành ${renamed.name}` : places(to);
      return `Sáp nhập ${places(from)} vào ${kept}`;
    }
    case "split":
      return `Chia tách ${places(from)} thành ${places(to)}`;
    case "end":
      return `Giải thể ${places(from)}`;
  }
}
