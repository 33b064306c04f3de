import { cookies } from "next/headers";
import type { ShellFacts } from "@/components/layout/app-shell";
import { signOutAction } from "@/lib/access/actions";
import { roleLabel } from "@/lib/access/labels";
import { requireActor } from "@/lib/access/require-actor";
import { unreadNoticeCount } from "@/lib/notices/queries";
import { readCommune } from "@/lib/organization/queries/commune";
import { canBeginForReal } from "@/lib/setup/policy";

/** The words an action left for the page after it; the shell shows them and lets the cookie go. */
async function readNote(): Promise<string | null> {
  const left = (await cookies()).get("bao")?.value;
  try {
    return left ? decodeURIComponent(left) : null;
  } catch {
    return null;
  }
}

export async function readShellFacts(): Promise<ShellFacts> {
  const actor = await requireActor();
  const [{ agencyLines }, unread] = await Promise.all([readCommune(actor), unreadNoticeCount(actor)]);
  const begins = canBeginForReal(actor);
  return {
    agencyLines,
    product: "Cổng điều hành chuyển đổi số",
    person: { name: actor.name, duty: actor.roles.map((role) => roleLabel[role]).join(", ") },
    roles: actor.roles,
    unread,
    training: actor.training ? (begins ? { beginHref: "/quan-tri/bat-dau" } : {}) : null,
    signOut: signOutAction,
    note: await readNote(),
  };
}
