import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { type Actor, ROLES, type Role } from "@/lib/kernel/actor";
import { dayOf, toDbDate } from "@/lib/kernel/civil-date";
import { now } from "@/lib/platform/clock";
import { acrossCommunes, inCommune } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { mintActor } from "./actor-mint";
import { SESSION_COOKIES } from "./core/session-cookies";

const SEEN_EVERY_MS = 60_000;

async function sessionIdOfRequest(): Promise<string | null> {
  const jar = await cookies();
  const secret = environment().NEXTAUTH_SECRET;
  if (!secret) return null;
  for (const name of SESSION_COOKIES) {
    const token = jar.get(name)?.value;
    const claims = token ? await decode({ token, secret }).catch(() => null) : null;
    if (typeof claims?.sessionId === "string") return claims.sessionId;
  }
  return null;
}

interface SessionAccount {
  readonly id: string;
  readonly communeId: string;
  readonly personId: string | null;
  readonly hamletId: string | null;
  readonly unitId: string | null;
  readonly loginName: string;
  readonly displayName: string;
  readonly hasPassword: boolean;
  readonly roles: readonly string[];
  readonly training: boolean;
  readonly lastSeenAt: Date;
}

/** The account of a session that still holds; one statement, for every request begins with it. */
async function readAccountOf(sessionId: string): Promise<SessionAccount | null> {
  const [account] = await acrossCommunes(
    (tx) =>
      tx.$queryRaw<SessionAccount[]>`
        select a.id::text, a.commune_id::text as "communeId", a.person_id::text as "personId",
          a.hamlet_id::text as "hamletId", a.unit_id::text as "unitId", a.login_name as "loginName",
          a.display_name as "displayName", a.password_hash is not null as "hasPassword", a.roles,
          c.state = 'training' as training, s.last_seen_at as "lastSeenAt"
        from session s join account a on a.id = s.account_id join commune c on c.id = a.commune_id
        where s.id = ${sessionId}::uuid and s.ended_at is null and a.closed_at is null`,
  );
  return account ?? null;
}

export interface SignedIn {
  readonly actor: Actor;
  readonly loginName: string;
  /** Signed in with a one-time code: a password must be chosen before anything else. */
  readonly mustChoosePassword: boolean;
}

/** Who this request is from, read from the database once a request; null when nobody is signed in. */
export const readSignedIn = cache(async (): Promise<SignedIn | null> => {
  const sessionId = await sessionIdOfRequest();
  if (!sessionId) return null;
  const account = await readAccountOf(sessionId);
  if (!account) return null;
  const at = now();
  const today = dayOf(at);
  const day = toDbDate(today);
  const inCharge = account.personId
    ? await inCommune(
        account.communeId,
        (tx) =>
          tx.$queryRaw<{ hamlet_id: string }[]>`select distinct hamlet_id::text from hamlet_in_charge
            where commune_id = ${account.communeId}::uuid and person_id = ${account.personId}::uuid
              and valid_from <= ${day}::date and (valid_to is null or ${day}::date < valid_to)`,
      )
    : [];
  if (at.getTime() - account.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await acrossCommunes((tx) => tx.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: at } }));
  }
  const known: readonly string[] = ROLES;
  // A head of a bản is often named for it both by post and by account.
  const hamletIds = [
    ...new Set([...inCharge.map((row) => row.hamlet_id), ...(account.hamletId ? [account.hamletId] : [])]),
  ];
  return {
    loginName: account.loginName,
    mustChoosePassword: !account.hasPassword,
    actor: mintActor({
      accountId: account.id,
      sessionId,
      communeId: account.communeId,
      personId: account.personId,
      name: account.displayName,
      roles: account.roles.filter((role): role is Role => known.includes(role)),
      hamletIds,
      unitId: account.unitId,
      training: account.training,
      today,
    }),
  };
});

/** The actor of this request, or the sign-in page; a person with only a one-time code is sent to choose a password. */
export async function requireActor(): Promise<Actor> {
  const signedIn = await readSignedIn();
  if (!signedIn) redirect("/dang-nhap");
  if (signedIn.mustChoosePassword) redirect("/mat-khau");
  return signedIn.actor;
}
