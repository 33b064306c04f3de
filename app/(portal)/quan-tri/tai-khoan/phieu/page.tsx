import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { AccountSlips } from "@/components/accounts/account-slips";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readSlipCodes } from "@/lib/access/slip-cookie";
import { canManageAccounts } from "@/lib/accounts/policy";
import { listAccounts } from "@/lib/accounts/queries";
import { committeeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";
import { environment } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Phiếu tài khoản" };

export default async function SlipsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canManageAccounts(actor)) return <NotAllowed />;
  const asked = [(await searchParams).id ?? []].flat();
  const [accounts, codes, commune] = await Promise.all([listAccounts(actor), readSlipCodes(), readCommune(actor)]);
  const slips = accounts
    .filter(({ id, waiting }) => waiting && asked.includes(id))
    .map((account) => ({ account, code: codes[account.id] ?? null }));
  return <AccountSlips slips={slips} portalUrl={environment().BASE_URL} agency={committeeInText(commune)} />;
}
