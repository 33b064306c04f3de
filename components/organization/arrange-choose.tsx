import { Button, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { FormActions } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import type { HamletChangeKind } from "@/lib/organization/core/hamlet-change";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { CHANGE_SLUG } from "./arrange-kinds";

const PARTS = ["2", "3", "4", "5", "6"].map((count) => ({ value: count, label: count }));

/** Which bản and from which day: a question in the address, so that one can go back to it. */
export function ArrangeChoose({
  kind,
  hamlets,
  chosen,
  day,
  wrongDay,
  parts,
  word,
}: {
  kind: HamletChangeKind;
  /** Those that have not ended. */
  hamlets: readonly HamletView[];
  chosen: readonly string[];
  /** As typed, or "yyyy-MM-dd". */
  day: string;
  wrongDay: boolean;
  parts: number;
  word: string;
}) {
  const choices = hamlets.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Card>
      <form action="/ban/sap-xep" method="get" className="flex flex-col gap-5">
        <input type="hidden" name="loai" value={CHANGE_SLUG[kind]} />
        <DateField
          name="ngay"
          id="tu-ngay"
          label="Có hiệu lực từ ngày"
          hint="Ngày ghi trong văn bản; từ chính ngày này là như mới."
          defaultValue={day}
          required
          {...(wrongDay ? { error: "Ngày không đúng: viết như 05/11/2026." } : {})}
        />
        {kind === "merge" ? (
          <CheckboxGroup
            legend={`Các ${word} sáp nhập`}
            hint="Chọn từ hai trở lên."
            name="ban"
            choices={choices}
            defaultValues={chosen}
            columns
          />
        ) : (
          <SelectField
            name="ban"
            id="ban-nao"
            label={word.charAt(0).toLocaleUpperCase("vi") + word.slice(1)}
            choices={choices}
            empty={`Chọn ${word}`}
            defaultValue={chosen[0] ?? ""}
            required
          />
        )}
        {kind === "split" ? (
          <SelectField
            name="so"
            id="so-phan"
            label={`Chia thành mấy ${word}`}
            choices={PARTS}
            defaultValue={String(parts)}
          />
        ) : null}
        <FormActions>
          <Button type="submit" tone="primary">
            Tiếp tục
          </Button>
          <LinkButton href="/ban/sap-xep" tone="quiet">
            Chọn việc khác
          </LinkButton>
        </FormActions>
      </form>
    </Card>
  );
}
