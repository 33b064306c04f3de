import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { arrangeHamletsAction } from "@/lib/organization/actions";
import type { HamletChangeKind } from "@/lib/organization/core/hamlet-change";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import { hamletChangeLabel } from "@/lib/organization/labels";
import type { NamedHamlet } from "@/lib/organization/queries/hamlet-changes";
import { arrangeHref } from "./arrange-kinds";

/** The new names and the document that decided them; sent, it is done. */
export function ArrangeForm({
  kind,
  day,
  hamlets,
  parts,
  word,
}: {
  kind: HamletChangeKind;
  day: CivilDate;
  hamlets: readonly NamedHamlet[];
  /** How many names it takes. */
  parts: number;
  word: string;
}) {
  const hamletIds = hamlets.map(({ id }) => id);
  return (
    <Card>
      <ActionForm action={arrangeHamletsAction} id="sap-xep">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="day" value={day} />
        <input type="hidden" name="parts" value={parts} />
        {hamletIds.map((id) => (
          <input key={id} type="hidden" name="hamletIds" value={id} />
        ))}
        {kind === "merge" ? <KeptField hamlets={hamlets} word={word} /> : null}
        <NameFields kind={kind} parts={parts} word={word} />
        <FormRow>
          <TextField
            name="documentNumber"
            label="Số, ký hiệu văn bản"
            hint="Nghị quyết hoặc quyết định làm việc này, như 12/NQ-HĐND."
            maxLength={60}
            autoComplete="off"
            required
          />
          <DateField name="documentDay" label="Ngày văn bản" required />
        </FormRow>
        <TextField
          name="documentIssuer"
          label="Cơ quan ban hành"
          hint="Ghi đủ, như: Hội đồng nhân dân tỉnh Lai Châu."
          maxLength={150}
          autoComplete="off"
          required
        />
        <FileField
          name="scan"
          label="Bản chụp văn bản"
          hint="PDF, JPG hoặc PNG, không quá 20 MB. Có thể để trống."
          accept=".pdf,.jpg,.jpeg,.png"
        />
        <FormActions>
          <SubmitButton>{`Ghi ${hamletChangeLabel[kind].toLocaleLowerCase("vi")}`}</SubmitButton>
          <LinkButton href={arrangeHref(kind, { hamletIds, day, parts, step: "chon" })} tone="quiet">
            Quay lại
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

function KeptField({ hamlets, word }: { hamlets: readonly NamedHamlet[]; word: string }) {
  const kept = hamlets.map(({ id, name }) => ({
    value: id,
    label: `Giữ ${hamletInText(word, name)}, nhập ${hamlets.length > 2 ? "các nơi kia" : "nơi kia"} vào`,
  }));
  return (
    <RadioGroup
      legend="Sáp nhập thế nào"
      name="keptId"
      choices={[{ value: "", label: `Lập ${word} mới, các ${word} cũ thôi từ ngày đó` }, ...kept]}
      defaultValue=""
    />
  );
}

function NameFields({ kind, parts, word }: { kind: HamletChangeKind; parts: number; word: string }) {
  if (kind === "end") return null;
  const hint = `Ghi như trong văn bản, không kèm chữ “${word}”.`;
  const field = { maxLength: 80, autoComplete: "off" };
  if (kind === "split") {
    return Array.from({ length: parts }, (_, index) => index + 1).map((number) => (
      <TextField
        key={number}
        {...field}
        name={`name${number}`}
        label={`Tên ${word} thứ ${number}`}
        hint={number === 1 ? hint : undefined}
        required
      />
    ));
  }
  return (
    <TextField
      {...field}
      name="name1"
      label={kind === "merge" ? `Tên ${word} sau sáp nhập` : "Tên mới"}
      hint={kind === "merge" ? `${hint} Giữ một ${word} mà không đổi tên thì để trống.` : hint}
      required={kind === "rename"}
    />
  );
}
