import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import type { Tx } from "@/lib/platform/db";
import type { Body } from "@/prisma/generated/client";
import { type HamletThen, hamletsNotThen } from "../core/hamlets-then";
import { isFilled, type RosterMember } from "../core/roster";
import { type EffectRefusal, nextTurn, type Turn } from "../core/roster-effects";
import { strangeDay } from "../core/sane-day";
import { type DraftView, readDraftsIn } from "../queries/roster";
import { documentWordsIn, type StandingRow, standingTermsIn } from "../queries/standing-terms";

/** An establishing document replaces the whole roster; an amending one (kiện toàn) touches only what it changes. */
export type RosterScope = "whole" | "changes";

/** A working roster that may hold from a day, with the body and the terms it meets there. */
export interface ComingRoster {
  readonly draftId: string;
  readonly body: Body;
  readonly members: readonly RosterMember[];
  readonly terms: readonly StandingRow[];
  /** The next day a document already known turns the roster, if one does. */
  readonly until: Turn | null;
}

const onDay = (words: string) => ({ effectiveFrom: words });
const notOpen = refuse("not-found" as const, "Danh sách dự kiến này không còn để mở.");

/**
 * Reads working rosters that are to hold from a day by one document, all at once, or says why the first of them that
 * cannot may not.
 */
export async function comingRostersIn(
  tx: Tx,
  actor: Actor,
  input: { readonly draftIds: readonly string[]; readonly day: CivilDate; readonly scope: RosterScope },
): Promise<Result<readonly ComingRoster[], EffectRefusal>> {
  const { communeId } = actor;
  const { draftIds, day } = input;
  const drafts = await readDraftsIn(tx, actor, draftIds, day);
  if (drafts.length < draftIds.length) return notOpen;
  const bodyIds = drafts.map(({ bodyId }) => bodyId);
  const bodies = await tx.body.findMany({ where: { communeId, id: { in: bodyIds } } });
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const hamlets = await hamletsIn(tx, actor, day);
  const termsOf = await standingTermsIn(tx, actor, bodyIds, day);
  const coming: ComingRoster[] = [];
  for (const draft of drafts) {
    const body = bodyOf.get(draft.bodyId);
    if (!body) return notOpen;
    const no =
      refuseDraft(draft, body) ?? refuseDay(actor, body, draft, day, hamlets) ?? refuseBody(draft, body, input);
    if (no) return no;
    const terms = termsOf.get(body.id) ?? [];
    const until = nextTurn(terms, day);
    const between = await refuseBetween(tx, actor, body, day, until);
    if (between) return between;
    coming.push({ draftId: draft.id, body, members: draft.members, terms, until });
  }
  return ok(coming);
}

function refuseDraft({ state, members }: DraftView, body: Body) {
  if (state !== "open") return notOpen;
  if (body.validTo) return refuse("body-ended" as const, `${body.name} không còn hoạt động.`);
  if (members.some(isFilled)) return null;
  return refuse("roster-not-ready" as const, `${body.name}: danh sách dự kiến chưa có ai.`);
}

/** Every bản of the commune, ended ones too, by the names of a day and in the order of their numbers. */
async function hamletsIn(tx: Tx, actor: Actor, day: CivilDate): Promise<readonly HamletThen[]> {
  const { communeId } = actor;
  const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const names = await formerNamesOn(tx, actor, day);
  const rows = await tx.hamlet.findMany({ where: { communeId }, orderBy: { number: "asc" } });
  return rows.map(({ id, name, validFrom, validTo }) => ({
    id,
    words: hamletInText(hamletWord, names.get(id) ?? name),
    from: validFrom ? fromDbDate(validFrom) : null,
    to: validTo ? fromDbDate(validTo) : null,
  }));
}

/** A day a decision can hardly hold from, or from which it would put people in charge of bản that are not there. */
function refuseDay(actor: Actor, body: Body, { members }: DraftView, day: CivilDate, hamlets: readonly HamletThen[]) {
  const strange = strangeDay(day, actor.today);
  if (strange) return refuse("strange-day" as const, strange, onDay(strange));
  const named = new Set([body.hamletId, ...members.flatMap((member) => member.hamlets.map(({ id }) => id))]);
  const amiss = hamletsNotThen(
    hamlets.filter(({ id }) => named.has(id)),
    day,
  );
  if (amiss.length === 0) return null;
  const words = `${body.name}: ${amiss.join(" ")} Phân công lại, hoặc chọn ngày khác.`;
  return refuse("hamlet-not-then" as const, words, onDay(words));
}

/** What is wrong with the roster itself, or a kiện toàn of a body that is not there yet. */
function refuseBody(
  { findings }: DraftView,
  body: Body,
  { day, scope }: { readonly day: CivilDate; readonly scope: RosterScope },
) {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const found = errors.map(({ words }) => words).join(" ");
    return refuse("roster-not-ready" as const, `Danh sách của ${body.name} chưa ban hành được: ${found}`);
  }
  const since = body.validFrom ? fromDbDate(body.validFrom) : null;
  if (scope === "whole" || (since && since <= day)) return null;
  const from = since ? `có từ ngày ${formatDay(since)}` : "chưa được thành lập";
  const words = `${body.name} ${from}: không kiện toàn được từ ngày ${formatDay(day)}.`;
  return refuse("before-body" as const, words, onDay(words));
}

/**
 * A document that comes in late holds until the next one that replaced the whole roster. In front of one that only
 * changed it, nobody could say what that one would have changed: refused.
 */
async function refuseBetween(tx: Tx, actor: Actor, body: Body, day: CivilDate, until: Turn | null) {
  if (!until || until.whole) return null;
  const by = await documentWordsIn(tx, actor, until.documentId);
  const words = `${body.name} đã được kiện toàn từ ngày ${formatDay(until.day)} theo ${by}, dựa trên danh sách lúc đó: không xen được danh sách từ ngày ${formatDay(day)} vào trước. Thu hồi văn bản đó, ghi nhận văn bản này, rồi ghi nhận lại văn bản đó.`;
  return refuse("later-document" as const, words, onDay(words));
}
