import { FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

const UNIT_TYPES = ["xã", "phường", "đặc khu"].map((value) => ({ value, label: value }));
const HAMLET_WORDS = ["bản", "thôn", "tổ dân phố", "ấp", "làng", "khu phố"].map((value) => ({ value, label: value }));

/** How the commune is named in headers and in running text. */
export function CommuneFields({
  commune,
}: {
  commune: {
    readonly unitType: string;
    readonly name: string;
    readonly provinceName: string;
    readonly hamletWord: string;
  };
}) {
  return (
    <>
      <FormRow>
        <SelectField
          name="unitType"
          label="Loại đơn vị"
          choices={UNIT_TYPES}
          defaultValue={commune.unitType}
          required
        />
        <TextField
          name="name"
          label="Tên riêng"
          hint="Không kèm chữ xã, phường."
          defaultValue={commune.name}
          maxLength={60}
          required
        />
      </FormRow>
      <FormRow>
        <TextField
          name="provinceName"
          label="Tỉnh, thành phố"
          hint="Viết đủ, như tỉnh Lai Châu."
          defaultValue={commune.provinceName}
          maxLength={60}
          required
        />
        <SelectField
          name="hamletWord"
          label="Đơn vị nhỏ nhất gọi là"
          choices={HAMLET_WORDS}
          defaultValue={commune.hamletWord}
          required
        />
      </FormRow>
    </>
  );
}
