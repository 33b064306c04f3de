import type { ReactNode } from "react";
import { instantText } from "@/components/audit/instant-text";
import { PrintButton } from "@/components/organization/print-button";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import { roleLabel } from "@/lib/access/labels";
import type { AccountView } from "@/lib/accounts/queries";
import { QrCode } from "./qr-code";

export interface SlipView {
  readonly account: AccountView;
  /** Null once the ten minutes are over. */
  readonly code: string | null;
}

/** Slips to cut from one sheet: how to come in the first time. */
export function AccountSlips({
  slips,
  portalUrl,
  agency,
}: {
  slips: readonly SlipView[];
  portalUrl: string;
  agency: string;
}) {
  const gone = slips.filter(({ code }) => code === null);
  return (
    <PageBody>
      <div className="print:hidden">
        <PageHeader
          title="Phiếu tài khoản"
          crumbs={[{ label: "Tài khoản", href: "/quan-tri/tai-khoan" }]}
          intro="In, cắt và trao tận tay. Mã chỉ hiện ở đây trong mười phút; sau đó phải cấp lại mã mới."
        />
      </div>
      {gone.length > 0 ? (
        <div className="print:hidden">
          <Alert tone="warning" title="Có mã không còn hiển thị">
            {`Đã quá mười phút hoặc mở ở máy khác: ${gone.map(({ account }) => account.loginName).join(", ")}. Mở tài khoản và bấm “Cấp lại mật khẩu” để có mã mới.`}
          </Alert>
        </div>
      ) : null}
      <Toolbar label="In">
        <PrintButton>In phiếu</PrintButton>
        <LinkButton href="/quan-tri/tai-khoan/moi">Lập tài khoản khác</LinkButton>
        <LinkButton href="/quan-tri/tai-khoan" tone="quiet">
          Về danh sách tài khoản
        </LinkButton>
      </Toolbar>
      <ul className="grid gap-4 xl:grid-cols-2 print:grid-cols-1">
        {slips.map(({ account, code }) =>
          code === null ? null : (
            <li key={account.id}>
              <Slip account={account} code={code} portalUrl={portalUrl} agency={agency} />
            </li>
          ),
        )}
      </ul>
    </PageBody>
  );
}

function Slip({
  account,
  code,
  portalUrl,
  agency,
}: {
  account: AccountView;
  code: string;
  portalUrl: string;
  agency: string;
}) {
  const { loginName, displayName, roles, codeExpires } = account;
  const signIn = `${portalUrl}/dang-nhap#${new URLSearchParams({ ten: loginName, ma: code })}`;
  return (
    <section
      aria-label={`Phiếu của ${displayName}`}
      className="flex flex-wrap items-start gap-5 rounded-lg border border-line-strong border-dashed bg-surface p-5 print:break-inside-avoid"
    >
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-3">
        <div>
          <p className="text-muted">{agency}</p>
          <h2 className="text-lg">Phiếu tài khoản của {displayName}</h2>
        </div>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          <Line term="Địa chỉ">{portalUrl}</Line>
          <Line term="Tên đăng nhập">
            <strong>{loginName}</strong>
          </Line>
          <Line term="Mã dùng một lần">
            <strong className="whitespace-nowrap">{code}</strong>
          </Line>
          <Line term="Dùng mã trước">{codeExpires ? instantText(codeExpires) : ""}</Line>
          <Line term="Vai trò">{roles.map((role) => roleLabel[role]).join(", ")}</Line>
        </dl>
        <p className="text-muted">
          Lần đầu vào bằng mã này rồi đặt mật khẩu riêng. Giữ kín phiếu; mất phiếu thì báo người quản trị.
        </p>
      </div>
      <QrCode text={signIn} label={`Mã QR đăng nhập của ${loginName}`} />
    </section>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="break-words">{children}</dd>
    </>
  );
}
