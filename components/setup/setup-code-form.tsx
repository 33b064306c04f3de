import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { giveSetupCodeAction } from "@/lib/setup/actions";

/** Proves that whoever sets the commune up can read the server's own window. */
export function SetupCodeForm() {
  return (
    <ActionForm action={giveSetupCodeAction} id="ma">
      <h1 className="text-2xl">Thiết lập cho xã</h1>
      <p>
        Nhập mã thiết lập dùng một lần. Mã được in ở cửa sổ đang chạy máy chủ, mỗi lần khởi động một mã mới. Không có mã
        này thì không ai thiết lập được.
      </p>
      <TextField
        name="code"
        label="Mã thiết lập"
        hint="Như K7QM-2FXR-9TBD; chữ hoa hay thường đều được."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
        required
      />
      <FormActions>
        <SubmitButton>Tiếp tục</SubmitButton>
        <LinkButton href="/thiet-lap" tone="quiet">
          Quay lại
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
