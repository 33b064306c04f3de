import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { FormActions } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { roleLabel, rolePurpose } from "@/lib/access/labels";
import { createAccountAction, editAccountAction } from "@/lib/accounts/actions";
import type { AccountView } from "@/lib/accounts/queries";
import { ROLES } from "@/lib/kernel/actor";
import type { AccountChoices } from "./account-choices";

const ROLE_CHOICES = ROLES.map((role) => ({ value: role, label: roleLabel[role], hint: rolePurpose[role] }));

/** An account: who uses it, what for, and which bản or unit it is bound to. */
export function AccountForm({ choices, account }: { choices: AccountChoices; account?: AccountView }) {
  return (
    <Card>
      <ActionForm key={account?.version} action={account ? editAccountAction : createAccountAction} id="tai-khoan">
        {account ? (
          <>
            <input type="hidden" name="id" value={account.id} />
            <input type="hidden" name="version" value={account.version} />
          </>
        ) : (
          <TextField
            name="loginName"
            label="Tên đăng nhập"
            hint="Chữ thường không dấu, như nguyenvana. Không đổi được sau này."
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            required
          />
        )}
        <TextField
          name="displayName"
          label="Họ tên người dùng"
          defaultValue={account?.displayName ?? ""}
          maxLength={80}
          autoComplete="off"
          required
        />
        <CheckboxGroup
          name="roles"
          legend="Vai trò"
          hint="Chọn một hoặc nhiều vai trò."
          choices={ROLE_CHOICES}
          defaultValues={account?.roles ?? []}
          columns
        />
        <SelectField
          name="personId"
          label="Là cán bộ nào trong danh sách"
          hint="Bắt buộc với ủy viên Ban chỉ đạo, để biết các bản phụ trách."
          empty="Không gắn"
          choices={choices.people}
          defaultValue={account?.personId ?? ""}
        />
        <SelectField
          name="hamletId"
          label="Bản của người dùng"
          hint="Bắt buộc với trưởng bản, Tổ trưởng."
          empty="Không gắn"
          choices={choices.hamlets}
          defaultValue={account?.hamletId ?? ""}
        />
        <SelectField
          name="unitId"
          label="Cơ quan, đơn vị của người dùng"
          hint="Bắt buộc với đầu mối cơ quan."
          empty="Không gắn"
          choices={choices.units}
          defaultValue={account?.unitId ?? ""}
        />
        <FormActions>
          <SubmitButton>{account ? "Lưu thay đổi" : "Lập tài khoản và in phiếu"}</SubmitButton>
          <LinkButton href="/quan-tri/tai-khoan" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
