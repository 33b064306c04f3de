import { ActionForm } from "@/components/ui/action-form";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { saveSeriesAction } from "@/lib/documents/actions";
import { SERIES_MODES } from "@/lib/documents/core/number-series";
import { seriesModeLabel } from "@/lib/documents/labels";
import type { SeriesView } from "@/lib/documents/queries/number-series";

const HINTS = {
  here: "Số liên tục, không bỏ số, không dùng lại; nhiều người ban hành cùng lúc vẫn không trùng.",
  elsewhere: "Văn thư nhập số và ngày từ sổ giấy hoặc e-office; cổng kiểm tra số trùng và thứ tự ngày.",
};

const MODES = SERIES_MODES.map((value) => ({ value, label: seriesModeLabel[value], hint: HINTS[value] }));

/** One series, new or known; the number this year begins with can be set until one is given. */
export function SeriesForm({ series, year }: { series: SeriesView | null; year: number }) {
  const ofYear = series?.years.find((one) => one.year === year);
  return (
    <ActionForm action={saveSeriesAction} id={`so-${series?.symbol ?? "moi"}`}>
      <input type="hidden" name="version" value={series?.version ?? 0} />
      <input type="hidden" name="year" value={year} />
      <FormRow>
        {series ? (
          <input type="hidden" name="symbol" value={series.symbol} />
        ) : (
          <TextField
            name="symbol"
            label="Ký hiệu"
            hint="Như QĐ-BCĐ, KH-UBND."
            maxLength={40}
            autoComplete="off"
            required
          />
        )}
        <TextField
          name="title"
          label="Tên sổ"
          hint="Như Quyết định của Ban Chỉ đạo."
          defaultValue={series?.title ?? ""}
          maxLength={150}
          autoComplete="off"
          required
        />
      </FormRow>
      <RadioGroup name="mode" legend="Cách lấy số" choices={MODES} defaultValue={series?.mode ?? "here"} required />
      <TextField
        name="startNumber"
        label={`Năm ${year} bắt đầu từ số`}
        hint={ofYear?.last ? "Đã cấp số trong năm này nên không đổi được." : "Thường là 1."}
        inputMode="numeric"
        defaultValue={String(ofYear?.startNumber ?? 1)}
        readOnly={Boolean(ofYear?.last)}
        className="max-w-32"
        required
      />
      <FormActions>
        <SubmitButton>Lưu sổ</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
