import { instantText } from "@/components/audit/instant-text";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PlusIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { roleLabel } from "@/lib/access/labels";
import type { AccountView } from "@/lib/accounts/queries";

/** How an account stands, in words. */
export function AccountTag({ account, now }: { account: AccountView; now: Date }) {
  if (account.closed) return <Tag>Đã khóa</Tag>;
  if (!account.waiting) return <Tag tone="success">Đang dùng</Tag>;
  const ended = account.codeExpires === null || account.codeExpires <= now;
  return ended ? <Tag tone="danger">Mã đã hết hạn</Tag> : <Tag tone="warning">Chờ dùng mã</Tag>;
}

/** Accounts with their roles and whom or what they stand for. */
export function AccountList({
  accounts,
  scopes,
  slips,
  now,
}: {
  accounts: readonly AccountView[];
  /** Account id → the person, bản or unit in words. */
  scopes: ReadonlyMap<string, string>;
  /** Ids of accounts whose codes can still be printed. */
  slips: readonly string[];
  now: Date;
}) {
  const columns: readonly Column<AccountView>[] = [
    {
      key: "login",
      head: "Tên đăng nhập",
      rowHead: true,
      cell: ({ id, loginName }) => <RowLink href={`/quan-tri/tai-khoan/${id}`}>{loginName}</RowLink>,
    },
    { key: "name", head: "Người dùng", cell: ({ displayName }) => displayName },
    { key: "roles", head: "Vai trò", cell: ({ roles }) => roles.map((role) => roleLabel[role]).join(", ") },
    { key: "scope", head: "Gắn với", cell: ({ id }) => scopes.get(id) ?? "" },
    { key: "state", head: "Tình trạng", cell: (account) => <AccountTag account={account} now={now} /> },
    {
      key: "seen",
      head: "Dùng lần cuối",
      className: "tabular-nums",
      cell: ({ lastSeenAt }) => (lastSeenAt ? instantText(lastSeenAt) : ""),
    },
  ];
  return (
    <PageBody>
      <PageHeader
        title="Tài khoản"
        facts={[{ term: "Tổng số", value: String(accounts.length) }]}
        action={
          <LinkButton href="/quan-tri/tai-khoan/moi" tone="primary">
            <PlusIcon />
            Lập tài khoản
          </LinkButton>
        }
      />
      {slips.length > 0 ? (
        <Alert
          title={`Có ${slips.length} phiếu tài khoản vừa lập.`}
          action={
            <LinkButton href={`/quan-tri/tai-khoan/phieu?${slips.map((id) => `id=${id}`).join("&")}`}>
              <PrinterIcon />
              In các phiếu
            </LinkButton>
          }
        >
          Mã chỉ hiện trong mười phút kể từ lúc lập.
        </Alert>
      ) : null}
      <Card flush>
        <DataTable caption="Danh sách tài khoản" columns={columns} rows={accounts} rowKey={({ id }) => id} />
      </Card>
    </PageBody>
  );
}
