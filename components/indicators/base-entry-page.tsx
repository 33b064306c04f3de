import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Button, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { saveBaseFiguresAction, withdrawBaseFigureAction } from "@/lib/indicators/actions/base-figures";
import { BASE_KINDS, type BaseKind } from "@/lib/indicators/core/definition";
import { baseKindLabel } from "@/lib/indicators/labels";
import type { BaseFigureEntry, BaseTable } from "@/lib/indicators/queries/base-figures";
import { formatDay } from "@/lib/kernel/civil-date";
import { formatNumber } from "@/lib/kernel/numbers";
import { AmountBox } from "./amount-box";

interface Line {
  readonly id: string | null;
  readonly name: string;
}

function columnsOf(table: BaseTable, kind: BaseKind): readonly Column<Line>[] {
  const known = table.figures.of.get(kind);
  return [
    { key: "name", head: "Bản", rowHead: true, className: "min-w-40", cell: ({ name }) => name },
    {
      key: "box",
      head: baseKindLabel[kind],
      cell: ({ id, name }) => (
        <>
          <input type="hidden" name={`s.${id ?? "xa"}`} value={known?.get(id)?.value ?? ""} />
          <AmountBox
            wide
            name={`v.${id ?? "xa"}`}
            label={`${baseKindLabel[kind]} của ${name}`}
            value={known?.has(id) ? formatNumber(known.get(id)?.value ?? 0) : ""}
          />
        </>
      ),
    },
    {
      key: "from",
      head: "Số đang dùng có từ",
      className: "tabular-nums",
      cell: ({ id }) => {
        const figure = known?.get(id);
        return figure ? formatDay(figure.from) : "chưa có";
      },
    },
    { key: "source", head: "Nguồn", cell: ({ id }) => known?.get(id)?.source ?? "" },
  ];
}

const HISTORY: readonly Column<BaseFigureEntry>[] = [
  { key: "name", head: "Của", rowHead: true, cell: ({ hamletName }) => hamletName ?? "toàn xã" },
  { key: "value", head: "Số", numeric: true, cell: ({ value }) => formatNumber(value) },
  { key: "from", head: "Từ ngày", className: "tabular-nums", cell: ({ from }) => formatDay(from) },
  { key: "source", head: "Nguồn", cell: ({ source }) => source },
  { key: "who", head: "Người ghi", cell: ({ createdName }) => createdName },
  { key: "at", head: "Ghi lúc", className: "tabular-nums", cell: ({ createdAt }) => instantText(createdAt) },
  {
    key: "until",
    head: "Thay lúc",
    className: "tabular-nums",
    cell: ({ supersededAt, id }) =>
      supersededAt ? (
        instantText(supersededAt)
      ) : (
        <ActionForm action={withdrawBaseFigureAction} id={`bo-${id}`}>
          <input type="hidden" name="id" value={id} />
          <span className="whitespace-nowrap">
            <ConfirmButton
              question="Bỏ số này?"
              details="Số ghi trước đó lại được dùng. Dòng này vẫn còn trong lịch sử; mẫu số của báo cáo đã gửi không đổi."
              confirmWords="Bỏ số này"
              tone="quiet"
            >
              Bỏ số này
            </ConfirmButton>
          </span>
        </ActionForm>
      ),
  },
];

/** One kind of base figure for every bản: typed in once with its day and source, and all that was ever typed. */
export function BaseEntryPage({
  table,
  kind,
  history,
}: {
  table: BaseTable;
  kind: BaseKind;
  history: readonly BaseFigureEntry[];
}) {
  const lines: readonly Line[] = [{ id: null, name: "Toàn xã (nhập chung)" }, ...table.hamlets];
  return (
    <PageBody>
      <PageHeader
        title={`Nhập số nền: ${baseKindLabel[kind]}`}
        help="so-nen"
        crumbs={[
          { label: "Chỉ tiêu", href: "/chi-tieu" },
          { label: "Số nền", href: "/chi-tieu/so-nen" },
        ]}
        intro="Sửa ô nào thì ghi ô ấy. Số cũ không mất: báo cáo của những ngày trước vẫn theo số cũ."
      />
      <form action="/chi-tieu/so-nen/nhap" method="get" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="ngay" value={table.day} />
        <FilterSelect
          name="loai"
          label="Loại số nền"
          empty="Chọn loại"
          choices={BASE_KINDS.map((value) => ({ value, label: baseKindLabel[value] }))}
          defaultValue={kind}
        />
        <Button type="submit">Mở</Button>
      </form>
      <ActionForm key={`${kind}-${history[0]?.id ?? ""}`} action={saveBaseFiguresAction} id="so-nen">
        <input type="hidden" name="kind" value={kind} />
        <Card>
          <FormRow>
            <DateField name="day" label="Số liệu tính từ ngày" defaultValue={table.day} required />
            <TextField
              name="source"
              label="Nguồn"
              hint="Như “Công an xã, sổ cư trú tháng 11/2026”."
              maxLength={300}
              autoComplete="off"
              required
            />
          </FormRow>
        </Card>
        <Card flush>
          <DataTable
            caption={baseKindLabel[kind]}
            columns={columnsOf(table, kind)}
            rows={lines}
            rowKey={({ id }) => id ?? "xa"}
            numbered={false}
          />
        </Card>
        <FormActions>
          <SubmitButton>Lưu số nền</SubmitButton>
          <LinkButton href="/chi-tieu/so-nen" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
      {history.length > 0 ? (
        <Section title="Những lần ghi">
          <Card flush>
            <DataTable
              caption={`Những lần ghi ${baseKindLabel[kind]}`}
              columns={HISTORY}
              rows={history}
              rowKey={({ id }) => id}
              numbered={false}
            />
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}
