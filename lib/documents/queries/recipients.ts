import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Recipient as StoredRecipient } from "@/prisma/generated/client";
import { changeNamedIn, type OfficeChange } from "../core/office-change";
import { type OfferedGroup, offerOn, type Purpose, type Recipient } from "../core/recipients";
import { canKeepRecipients, canReadDrafts } from "../policy";
import { officeChangesIn } from "./office-changes";

export interface RecipientView extends Recipient {
  readonly groupId: string;
  readonly unitId: string | null;
  readonly version: number;
  /** The office named in it that is no more today. */
  readonly ended: OfficeChange | null;
}

export interface RecipientGroupView {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly recipients: readonly RecipientView[];
}

function toRecipient(row: StoredRecipient): Recipient {
  const { id, name, copies } = row;
  const day = (date: Date | null) => (date ? fromDbDate(date) : null);
  return { id, name, copies, purpose: row.purpose as Purpose, from: day(row.validFrom), to: day(row.validTo) };
}

function toView(row: StoredRecipient, changes: readonly OfficeChange[], today: CivilDate): RecipientView {
  const { groupId, unitId, version } = row;
  const over = row.validTo !== null && fromDbDate(row.validTo) <= today;
  return {
    ...toRecipient(row),
    groupId,
    unitId,
    version,
    ended: over ? null : changeNamedIn(row.name, changes, today),
  };
}

const order = [{ position: "asc" as const }, { id: "asc" as const }];
const maySee = (actor: Actor) => canReadDrafts(actor) || canKeepRecipients(actor);

/** Every group with its recipients, past and coming ones too, in the order of the page. */
export async function listRecipientGroups(actor: Actor): Promise<readonly RecipientGroupView[]> {
  if (!maySee(actor)) return [];
  const { communeId, today } = actor;
  return inCommune(communeId, async (tx) => {
    const changes = await officeChangesIn(tx, actor);
    const rows = await tx.recipientGroup.findMany({
      where: { communeId, deletedAt: null },
      include: { recipients: { where: { deletedAt: null }, orderBy: order } },
      orderBy: order,
    });
    return rows.map(({ id, name, version, recipients }) => ({
      ...{ id, name, version },
      recipients: recipients.map((row) => toView(row, changes, today)),
    }));
  });
}

export interface RecipientAlone extends RecipientView {
  readonly groupName: string;
}

/** One recipient that is not in the trash. */
export async function readRecipient(actor: Actor, id: string): Promise<RecipientAlone | null> {
  if (!maySee(actor)) return null;
  const { communeId, today } = actor;
  return inCommune(communeId, async (tx) => {
    const row = await tx.recipient.findFirst({
      where: { communeId, id, deletedAt: null, group: { deletedAt: null } },
      include: { group: { select: { name: true } } },
    });
    if (!row) return null;
    const { group, ...stored } = row;
    return { ...toView(stored, await officeChangesIn(tx, actor), today), groupName: group.name };
  });
}

export interface TrashedRecipient {
  readonly what: "group" | "recipient";
  readonly id: string;
  readonly name: string;
}

/** What was taken off the page and can be put back. */
export async function trashedRecipients(actor: Actor): Promise<readonly TrashedRecipient[]> {
  if (!canKeepRecipients(actor)) return [];
  const { communeId } = actor;
  const where = { communeId, deletedAt: { not: null } };
  return inCommune(communeId, async (tx) => {
    const groups = await tx.recipientGroup.findMany({ where, orderBy: { deletedAt: "desc" } });
    const rows = await tx.recipient.findMany({
      where: { ...where, group: { deletedAt: null } },
      include: { group: { select: { name: true } } },
      orderBy: { deletedAt: "desc" },
    });
    return [
      ...groups.map(({ id, name }) => ({ what: "group" as const, id, name: `Nhóm “${name}”` })),
      ...rows.map(({ id, name, group }) => ({ what: "recipient" as const, id, name: `${name} (${group.name})` })),
    ];
  });
}

/** The groups with what holds on a day, within a transaction under way. */
export async function offeredGroupsIn(tx: Tx, actor: Actor, day: CivilDate): Promise<readonly OfferedGroup[]> {
  const rows = await tx.recipientGroup.findMany({
    where: { communeId: actor.communeId, deletedAt: null },
    include: { recipients: { where: { deletedAt: null }, orderBy: order } },
    orderBy: order,
  });
  return rows.flatMap((row) => offerOn({ ...row, recipients: row.recipients.map(toRecipient) }, day) ?? []);
}

/** The groups to put into a draft: what holds today. */
export async function offeredGroups(actor: Actor): Promise<readonly OfferedGroup[]> {
  if (!maySee(actor)) return [];
  return inCommune(actor.communeId, (tx) => offeredGroupsIn(tx, actor, actor.today));
}
