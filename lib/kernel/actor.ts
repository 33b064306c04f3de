import type { CivilDate } from "./civil-date";

/** The duties a person signs in with. Their Vietnamese names are in lib/access/labels.ts. */
export const ROLES = [
  "quan-tri",
  "lanh-dao",
  "van-hoa-xa-hoi",
  "van-thu",
  "tai-chinh",
  "uy-vien",
  "to-giup-viec",
  "truong-ban",
  "dau-moi",
  "truong-group",
  "chi-xem",
] as const;
export type Role = (typeof ROLES)[number];

declare const minted: unique symbol;

/**
 * Who acts, proved: minted only by lib/access (requireActor and named system actors), read anew on every request.
 * `hamletIds` are the bản in the actor's charge today; `unitId` the one unit a đầu mối speaks for.
 */
export interface Actor {
  readonly [minted]: true;
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly communeId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly hamletIds: readonly string[];
  readonly unitId: string | null;
  readonly training: boolean;
  readonly today: CivilDate;
}

/** An actor before it is branded: only lib/access turns one into the other. */
export type ActorFacts = Omit<Actor, typeof minted>;

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}
