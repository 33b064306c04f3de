import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { KeyRoundIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeAccountAction, reopenAccountAction, resetPasswordAction } from "@/lib/accounts/actions";
import type { AccountView } from "@/lib/accounts/queries";

/** What is done at the desk, with the person there: a new code, closing, opening again. */
export function AccountDesk({ account }: { account: AccountView }) {
  return (
    <Section title="Cấp lại mã, khóa tài khoản">
      <Card>
        {account.closed ? (
          <ActionForm action={reopenAccountAction} id="mo-lai" className="items-start">
            <p>Tài khoản đang khóa: không đăng nhập được. Mở lại thì mật khẩu cũ vẫn dùng được.</p>
            <input type="hidden" name="id" value={account.id} />
            <SubmitButton tone="secondary">Mở lại tài khoản</SubmitButton>
          </ActionForm>
        ) : (
          <div className="flex flex-col gap-6">
            <ActionForm action={resetPasswordAction} id="cap-lai" className="items-start">
              <p>Người dùng quên mật khẩu: cấp mã mới dùng một lần và in phiếu. Mật khẩu cũ mất hiệu lực ngay.</p>
              <input type="hidden" name="id" value={account.id} />
              <ConfirmButton
                tone="secondary"
                question={`Cấp mã mới cho ${account.loginName}?`}
                details="Mật khẩu đang dùng mất hiệu lực, các phiên đang mở kết thúc."
                confirmWords="Cấp mã mới"
              >
                <KeyRoundIcon />
                Cấp lại mật khẩu
              </ConfirmButton>
            </ActionForm>
            <ActionForm action={closeAccountAction} id="khoa" className="items-start border-line border-t pt-6">
              <p>Người dùng thôi việc hoặc chuyển đi: khóa tài khoản. Những gì người này đã làm vẫn được giữ.</p>
              <input type="hidden" name="id" value={account.id} />
              <ConfirmButton
                question={`Khóa tài khoản ${account.loginName}?`}
                details="Người dùng bị đăng xuất ngay và không vào được nữa. Mở lại được bất cứ lúc nào."
                confirmWords="Khóa tài khoản"
              >
                Khóa tài khoản
              </ConfirmButton>
            </ActionForm>
          </div>
        )}
      </Card>
    </Section>
  );
}
