import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { Body } from "@/prisma/generated/client";
import type { BodyKind } from "../core/kinds";
import { teamName } from "../core/team-name";
import { bodyKindLabel } from "../labels";

/** What a body is, when it is first thought of; it comes to be with its first decision. */
export interface BodyPlan {
  readonly kind: BodyKind;
  /** Its full name; the usual one of its kind when none is said. */
  readonly name?: string;
  readonly parentId?: string | null;
  readonly hamletId?: string | null;
}

/** Writes a body down, still without anyone: it holds nothing until a document seats somebody. */
export async function beginBodyIn(tx: Tx, actor: Actor, plan: BodyPlan): Promise<Body> {
  const { communeId } = actor;
  const { kind, name = bodyKindLabel[kind], parentId = null, hamletId = null } = plan;
  return tx.body.create({ data: { communeId, kind, name, parentId, hamletId } });
}

/** The team of a bản that has not ended, written down when there is none yet. */
export async function openTeamIn(tx: Tx, actor: Actor, hamletId: string): Promise<Body> {
  const { communeId } = actor;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`team:${communeId}:${hamletId}`}, 0))`;
  const standing = await tx.body.findFirst({ where: { communeId, kind: "to-cnscd-ban", hamletId, validTo: null } });
  if (standing) return standing;
  const [hamlet, commune] = [
    await tx.hamlet.findUniqueOrThrow({ where: { communeId_id: { communeId, id: hamletId } } }),
    await tx.commune.findUniqueOrThrow({ where: { id: communeId } }),
  ];
  return beginBodyIn(tx, actor, {
    kind: "to-cnscd-ban",
    hamletId,
    name: teamName(hamlet.name, commune.hamletWord),
  });
}
