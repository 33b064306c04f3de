import { PasswordField } from "@/components/access/password-field";
import { CommuneFields } from "@/components/organization/commune-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { SHORTEST_PASSWORD } from "@/lib/access/core/password-rule";
import { setUpCommuneAction } from "@/lib/setup/actions";
import { DEPUTIES } from "@/lib/setup/schema";
import { FormPart } from "./form-part";

const HONORIFICS = [
  { value: "ong", label: "Ông" },
  { value: "ba", label: "Bà" },
];

/** Everything a commune needs to begin, on one page: it is saved whole or not at all. */
export function SetupForm({ wipesSample }: { wipesSample: boolean }) {
  return (
    <ActionForm action={setUpCommuneAction} id="thiet-lap">
      <h1 className="text-2xl">Thiết lập cho xã</h1>
      {wipesSample ? (
        <Alert tone="warning" title="Dữ liệu mẫu và mọi tài khoản mẫu sẽ bị xóa khi bấm “Thiết lập”." />
      ) : null}
      <FormPart title="Xã và các bản">
        <CommuneFields
          commune={{ unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" }}
        />
        <TextField
          name="hamletCount"
          label="Số bản (thôn, tổ dân phố)"
          hint="Mỗi nơi được đánh số, như “Bản số 01”, để đổi sang tên thật sau."
          defaultValue="35"
          inputMode="numeric"
          maxLength={3}
          className="max-w-24"
          required
        />
      </FormPart>
      <FormPart title="Người ký văn bản">
        <Signer honorific="chairHonorific" name="chairName" label="Chủ tịch Ủy ban nhân dân" required />
        {DEPUTIES.map((place) => (
          <Signer
            key={place}
            honorific={`deputyHonorific${place}`}
            name={`deputyName${place}`}
            label={place === 1 ? "Phó Chủ tịch (nếu có)" : `Phó Chủ tịch thứ ${place === 2 ? "hai" : "ba"} (nếu có)`}
          />
        ))}
      </FormPart>
      <FormPart title="Người quản trị đầu tiên" intro="Lập tài khoản cho những người khác sau khi đăng nhập.">
        <FormRow>
          <TextField name="adminName" label="Họ và tên" autoComplete="name" maxLength={80} required />
          <TextField
            name="loginName"
            label="Tên đăng nhập"
            hint="Chữ thường không dấu, như nguyenvana."
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            required
          />
        </FormRow>
        <PasswordField
          name="password"
          label="Mật khẩu"
          hint={`Ít nhất ${SHORTEST_PASSWORD} ký tự, không toàn chữ số, không chứa tên đăng nhập.`}
          autoComplete="new-password"
        />
        <PasswordField name="again" label="Nhập lại mật khẩu" autoComplete="new-password" />
      </FormPart>
      <FormActions>
        <SubmitButton pendingWords="Đang thiết lập…">Thiết lập</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function Signer({
  honorific,
  name,
  label,
  required = false,
}: {
  honorific: string;
  name: string;
  label: string;
  required?: boolean;
}) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] items-end gap-x-4">
      <SelectField name={honorific} label="Xưng hô" choices={HONORIFICS} defaultValue="ong" />
      <TextField name={name} label={label} maxLength={80} required={required} autoComplete="off" />
    </div>
  );
}
