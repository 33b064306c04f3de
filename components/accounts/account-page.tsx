import { Trail } from "@/components/audit/trail";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { AccountView } from "@/lib/accounts/queries";
import type { AuditLineView } from "@/lib/audit/queries";
import type { AccountChoices } from "./account-choices";
import { AccountDesk } from "./account-desk";
import { AccountForm } from "./account-form";
import { AccountTag } from "./account-list";

/** One account: what it may do, what is done at the desk, what was done. */
export function AccountPage({
  account,
  choices,
  trail,
  now,
}: {
  account: AccountView;
  choices: AccountChoices;
  trail: readonly AuditLineView[];
  now: Date;
}) {
  return (
    <PageBody>
      <PageHeader
        title={account.loginName}
        tag={<AccountTag account={account} now={now} />}
        crumbs={[{ label: "Tài khoản", href: "/quan-tri/tai-khoan" }]}
        intro={account.displayName}
      />
      <AccountForm choices={choices} account={account} />
      <AccountDesk account={account} />
      <Trail lines={trail} />
    </PageBody>
  );
}
