import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInAction } from "@/lib/access/actions";
import { roleLabel, rolePurpose } from "@/lib/access/labels";
import type { SampleAccount } from "@/lib/access/sample-accounts";

/** Training only: one account a role, what each may do, and one press to be that person. */
export function SampleAccounts({
  accounts,
  password,
  next,
}: {
  accounts: readonly SampleAccount[];
  password: string;
  next: string;
}) {
  return (
    <section aria-labelledby="tai-khoan-mau" className="mt-8 flex flex-col gap-3 border-line border-t pt-6">
      <h2 id="tai-khoan-mau" className="text-xl">
        Tài khoản mẫu để tập huấn
      </h2>
      <p className="text-muted">
        Chọn một vai trò để dùng thử. Mật khẩu chung của các tài khoản mẫu: <strong>{password}</strong>
      </p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {accounts.map(({ loginName, roles }) => (
          <li key={loginName} className="flex flex-col gap-2 rounded-md border border-line p-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <strong>{roles.map((role) => roleLabel[role]).join(", ")}</strong>
              <code className="font-sans text-muted">{loginName}</code>
            </p>
            <p className="flex-1 text-muted">{roles.map((role) => rolePurpose[role]).join(". ")}</p>
            <ActionForm action={signInAction} id={`mau-${loginName}`}>
              <input type="hidden" name="loginName" value={loginName} />
              <input type="hidden" name="secret" value={password} />
              <input type="hidden" name="tiep" value={next} />
              <SubmitButton tone="secondary" pendingWords="Đang đăng nhập…">
                Dùng tài khoản này
                <span className="sr-only"> ({loginName})</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
