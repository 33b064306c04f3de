import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { AccountPage } from "@/components/accounts/account-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canManageAccounts } from "@/lib/accounts/policy";
import { readAccount } from "@/lib/accounts/queries";
import { trailOf } from "@/lib/audit/queries";
import { now } from "@/lib/platform/clock";
import { readAccountChoices } from "../account-choices";

export const metadata: Metadata = { title: "Tài khoản" };

export default async function OneAccountPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canManageAccounts(actor)) return <NotAllowed />;
  const { id } = await params;
  const account = isId(id) ? await readAccount(actor, id) : null;
  if (!account) return <MissingPage />;
  const [choices, trail] = await Promise.all([readAccountChoices(actor), trailOf(actor, "account", id)]);
  return <AccountPage account={account} choices={choices} trail={trail} now={now()} />;
}
