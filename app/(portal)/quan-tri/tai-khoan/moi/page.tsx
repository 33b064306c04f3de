import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { AccountForm } from "@/components/accounts/account-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { canManageAccounts } from "@/lib/accounts/policy";
import { readAccountChoices } from "../account-choices";

export const metadata: Metadata = { title: "Lập tài khoản" };

export default async function NewAccountPage() {
  const actor = await requireActor();
  if (!canManageAccounts(actor)) return <NotAllowed />;
  return (
    <PageBody>
      <PageHeader title="Lập tài khoản" crumbs={[{ label: "Tài khoản", href: "/quan-tri/tai-khoan" }]} />
      <AccountForm choices={await readAccountChoices(actor)} />
    </PageBody>
  );
}
