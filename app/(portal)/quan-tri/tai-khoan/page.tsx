import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { scopesInWords } from "@/components/accounts/account-choices";
import { AccountList } from "@/components/accounts/account-list";
import { requireActor } from "@/lib/access/require-actor";
import { readSlipCodes } from "@/lib/access/slip-cookie";
import { canManageAccounts } from "@/lib/accounts/policy";
import { listAccounts } from "@/lib/accounts/queries";
import { now } from "@/lib/platform/clock";
import { readAccountChoices } from "./account-choices";

export const metadata: Metadata = { title: "Tài khoản" };

export default async function AccountsPage() {
  const actor = await requireActor();
  if (!canManageAccounts(actor)) return <NotAllowed />;
  const [accounts, choices, codes] = await Promise.all([
    listAccounts(actor),
    readAccountChoices(actor),
    readSlipCodes(),
  ]);
  const slips = accounts.filter(({ id, waiting }) => waiting && codes[id]).map(({ id }) => id);
  return <AccountList accounts={accounts} scopes={scopesInWords(accounts, choices)} slips={slips} now={now()} />;
}
