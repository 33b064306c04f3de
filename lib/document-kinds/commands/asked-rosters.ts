import type { Act } from "@/lib/audit/transact";
import { type BodyKind, whereBody } from "@/lib/governance/core/kinds";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Prisma } from "@/prisma/generated/client";
import { decisionKinds } from "../core/decision-kinds";
import type { DocumentKind } from "../core/kinds";
import { namesInWords } from "../core/names-in-words";

export type DraftingRefusal =
  | "forbidden"
  | "no-changes"
  | "no-roster"
  | "not-found"
  | "not-a-draft"
  | "wrong-kind"
  | "one-body"
  | "already-drafted"
  | "before-body"
  | "no-template";

/** Which decision to draw, for which bodies: none named is the committee. */
export interface DraftingInput {
  readonly kind: DocumentKind;
  readonly bodyIds: readonly string[];
  /** One decision for each body instead of one for all. */
  readonly each?: boolean;
  /** The commune's own template; the portal's words when there is none. */
  readonly templateId?: string | null;
}

const withBody = {
  body: { include: { hamlet: { select: { name: true } } } },
  proposedIn: { select: { state: true, deletedAt: true, subject: true } },
} satisfies Prisma.RosterDraftInclude;

/** A working roster a decision is asked of, with its body. */
export type AskedRoster = Prisma.RosterDraftGetPayload<{ include: typeof withBody }>;

export interface AskedRosters {
  /** Those already in a draft: it is reopened. */
  readonly drafted: readonly AskedRoster[];
  readonly free: readonly AskedRoster[];
}

const inDraft = ({ proposedInId, proposedIn }: AskedRoster) =>
  proposedInId !== null && proposedIn?.state === "draft" && proposedIn.deletedAt === null;

/** The open working rosters that have at least one row. */
async function openRosters(tx: Tx, { communeId }: Actor, which: Prisma.RosterDraftWhereInput) {
  return tx.rosterDraft.findMany({
    where: { communeId, ...which, state: "open", entries: { some: {} } },
    include: withBody,
    orderBy: [{ body: { hamlet: { number: "asc" } } }, { body: { createdAt: "asc" } }],
  });
}

/** The working rosters the decision is asked of, or why not; two people who ask at once are heard one after the other. */
export async function rostersAskedIn(
  { tx }: Act,
  actor: Actor,
  { kind, bodyIds, each = false }: DraftingInput,
): Promise<Result<AskedRosters, DraftingRefusal>> {
  await holdCommune(tx, actor.communeId);
  const ids = [...new Set(bodyIds)];
  const { bodyKinds, severalBodies } = decisionKinds[kind];
  if (ids.length === 0 && !bodyKinds.includes(COMMITTEE.kind)) {
    return refuse("wrong-kind", "Chọn ít nhất một Tổ để soạn quyết định.");
  }
  const bodies = await tx.body.findMany({
    where: { communeId: actor.communeId, ...(ids.length > 0 ? { id: { in: ids } } : { kind: COMMITTEE.kind }) },
    select: { id: true, kind: true, name: true },
  });
  if (bodies.length < ids.length) {
    return refuse("not-found", "Có tổ chức không còn trong danh sách: tải lại trang rồi chọn lại.");
  }
  const others = bodies.filter((body) => !bodyKinds.includes(body.kind as BodyKind));
  if (others.length > 0) {
    const words = `Loại quyết định này không dùng cho ${namesInWords(others.map(({ name }) => name))}.`;
    return refuse("wrong-kind", words);
  }
  if (ids.length > 1 && !severalBodies && !each) {
    return refuse("one-body", "Mỗi quyết định loại này chỉ về một tổ chức: chọn từng tổ chức một.");
  }
  const rosters = await openRosters(tx, actor, ids.length > 0 ? { bodyId: { in: ids } } : whereBody(COMMITTEE));
  const without = bodies.filter((body) => ids.length > 0 && !rosters.some(({ bodyId }) => bodyId === body.id));
  if (rosters.length === 0 || without.length > 0) {
    const whose = without.length > 0 ? ` của ${namesInWords(without.map(({ name }) => name))}` : "";
    return refuse("no-roster", `Chưa có danh sách dự kiến${whose}: nhập danh sách hoặc thêm thành viên trước.`);
  }
  const drafted = rosters.filter(inDraft);
  const free = rosters.filter((roster) => !inDraft(roster));
  if (each || drafted.length === 0) return ok({ drafted, free });
  const documents = new Set(drafted.map(({ proposedInId }) => proposedInId));
  if (free.length === 0 && documents.size === 1) return ok({ drafted, free });
  const names = namesInWords(drafted.map(({ body }) => body.name));
  const subject = drafted[0]?.proposedIn?.subject ?? "";
  const words = `${names} đang nằm trong dự thảo khác (“${subject}”). Bỏ chọn các tổ chức này, hoặc bỏ dự thảo đó rồi soạn lại.`;
  return refuse("already-drafted", words);
}
