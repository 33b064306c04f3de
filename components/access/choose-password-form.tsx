import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { SHORTEST_PASSWORD } from "@/lib/access/core/password-rule";
import { choosePasswordAction } from "@/lib/accounts/actions";
import { PasswordField } from "./password-field";

/** A password of one's own, the first one or another. */
export function ChoosePasswordForm({ loginName, first }: { loginName: string; first: boolean }) {
  return (
    <ActionForm action={choosePasswordAction} id="mat-khau">
      <h1 className="text-2xl">{first ? "Đặt mật khẩu của bạn" : "Đổi mật khẩu"}</h1>
      <p className="text-muted">
        {first
          ? `Tài khoản ${loginName} vừa đăng nhập bằng mã dùng một lần. Đặt mật khẩu riêng để dùng từ nay; mã trên phiếu sẽ hết hiệu lực.`
          : `Tài khoản ${loginName}.`}
      </p>
      {/* Lets a password keeper file the new password under the right name. */}
      <input type="text" name="username" autoComplete="username" defaultValue={loginName} hidden readOnly />
      {first ? null : <PasswordField name="current" label="Mật khẩu hiện tại" autoComplete="current-password" />}
      <PasswordField
        name="password"
        label="Mật khẩu mới"
        hint={`Ít nhất ${SHORTEST_PASSWORD} ký tự, không toàn chữ số, không chứa tên đăng nhập. Một câu ngắn dễ nhớ là tốt nhất.`}
        autoComplete="new-password"
      />
      <PasswordField name="again" label="Nhập lại mật khẩu mới" autoComplete="new-password" />
      <FormActions>
        <SubmitButton>Lưu mật khẩu</SubmitButton>
        {first ? null : (
          <LinkButton href="/" tone="quiet">
            Không đổi nữa
          </LinkButton>
        )}
      </FormActions>
    </ActionForm>
  );
}
