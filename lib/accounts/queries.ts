import { type Actor, ROLES, type Role } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { canManageAccounts } from "./policy";

export interface AccountView {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly personId: string | null;
  readonly hamletId: string | null;
  readonly unitId: string | null;
  readonly closed: boolean;
  /** No password chosen yet: the slip's code is still to be used. */
  readonly waiting: boolean;
  /** When the slip's code ends, while it waits. */
  readonly codeExpires: Date | null;
  readonly lastSeenAt: Date | null;
  readonly version: number;
}

const withSessions = { sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 } } as const;

interface AccountRow {
  id: string;
  loginName: string;
  displayName: string;
  roles: string[];
  personId: string | null;
  hamletId: string | null;
  unitId: string | null;
  closedAt: Date | null;
  passwordHash: string | null;
  oneTimeCodeExpires: Date | null;
  version: number;
  sessions: { lastSeenAt: Date }[];
}

function toView(row: AccountRow): AccountView {
  const { id, loginName, displayName, personId, hamletId, unitId, version } = row;
  const known: readonly string[] = ROLES;
  return {
    id,
    loginName,
    displayName,
    roles: row.roles.filter((role): role is Role => known.includes(role)),
    personId,
    hamletId,
    unitId,
    version,
    closed: row.closedAt !== null,
    waiting: row.passwordHash === null,
    codeExpires: row.oneTimeCodeExpires,
    lastSeenAt: row.sessions[0]?.lastSeenAt ?? null,
  };
}

/** All accounts of the commune, for administrators; empty for others. */
export async function listAccounts(actor: Actor): Promise<readonly AccountView[]> {
  if (!canManageAccounts(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.account.findMany({
      where: { communeId: actor.communeId },
      include: withSessions,
      orderBy: { loginName: "asc" },
    });
    return rows.map(toView);
  });
}

export async function readAccount(actor: Actor, id: string): Promise<AccountView | null> {
  if (!canManageAccounts(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.account.findFirst({ where: { communeId: actor.communeId, id }, include: withSessions });
    return row ? toView(row) : null;
  });
}
