import { AppLink } from "@/components/ui/app-link";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FileSpreadsheetIcon, PlusIcon, UploadIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { confirmLegalBasisAction } from "@/lib/documents/actions";
import { basisName } from "@/lib/documents/core/basis-validity";
import type { LegalBasisView } from "@/lib/documents/queries/legal-bases";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { HeldAgainstOriginal } from "./held-against-original";
import { validityWords } from "./legal-bases-validity";

export interface BasesFilter {
  readonly query: string;
  readonly day: CivilDate;
  /** What was typed when it was no day. */
  readonly wrongDay: string | null;
  readonly citableOnly: boolean;
}

function columnsOf(day: CivilDate, mayEdit: boolean): readonly Column<LegalBasisView>[] {
  return [
    {
      key: "name",
      head: "Văn bản",
      rowHead: true,
      className: "min-w-72",
      cell: (basis) => <BasisName basis={basis} linked={mayEdit} />,
    },
    { key: "issuer", head: "Cơ quan ban hành", cell: ({ issuer }) => issuer },
    {
      key: "issued",
      head: "Ngày ban hành",
      className: "tabular-nums",
      cell: ({ issuedOn }) => (issuedOn ? formatDay(issuedOn) : ""),
    },
    {
      key: "validity",
      head: `Hiệu lực ngày ${formatDay(day)}`,
      className: "min-w-56",
      cell: (basis) => <ValidityCell basis={basis} day={day} />,
    },
    {
      key: "confirmed",
      head: "Đối chiếu bản gốc",
      className: "min-w-48",
      cell: (basis) => (
        <HeldAgainstOriginal entry={basis} name={basisName(basis)} action={confirmLegalBasisAction} mayEdit={mayEdit} />
      ),
    },
  ];
}

function BasisName({ basis, linked }: { basis: LegalBasisView; linked: boolean }) {
  const name = basisName(basis);
  const { type, number, title } = basis;
  return (
    <div>
      {linked ? (
        <AppLink href={`/can-cu/${basis.id}`} className="font-semibold text-accent underline-offset-4 hover:underline">
          {name}
        </AppLink>
      ) : (
        <span className="font-semibold">{name}</span>
      )}
      {type !== "Luật" && type !== "Bộ luật" && number ? <span className="block">{title}</span> : null}
    </div>
  );
}

function ValidityCell({ basis, day }: { basis: LegalBasisView; day: CivilDate }) {
  const { tone, words, detail } = validityWords(basis, day);
  return (
    <div>
      <Tag tone={tone}>{words}</Tag>
      {detail ? <span className="mt-1 block text-muted">{detail}</span> : null}
    </div>
  );
}

/** The register of legal bases, judged on the day a document is to bear. */
export function LegalBasesList({
  bases,
  filter,
  mayEdit,
}: {
  bases: readonly LegalBasisView[];
  filter: BasesFilter;
  mayEdit: boolean;
}) {
  const { query, day, wrongDay, citableOnly } = filter;
  const narrowed = query.trim() !== "" || citableOnly;
  const unconfirmed = bases.filter(({ confirmedOn }) => !confirmedOn).length;
  const add = (
    <LinkButton href="/can-cu/moi" tone="primary">
      <PlusIcon />
      Thêm căn cứ
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader
        title="Căn cứ pháp lý"
        help="can-cu"
        intro="Hiệu lực được xét theo ngày của văn bản đang soạn, không theo ngày hôm nay."
        facts={[
          { term: narrowed ? "Khớp điều kiện" : "Tổng số", value: String(bases.length) },
          { term: "Viện dẫn được", value: String(bases.filter(({ validity }) => validity.citable).length) },
          { term: "Cần xác nhận", value: String(unconfirmed) },
        ]}
        action={
          <>
            <LinkButton href="/can-cu/anh-huong">Văn bản dựa trên căn cứ đã hết hiệu lực</LinkButton>
            <LinkButton href="/can-cu/co-quan">Cơ quan không còn</LinkButton>
            <DownloadButton href={`/can-cu/xuat?ngay=${day}`}>
              <FileSpreadsheetIcon />
              Tải Excel
            </DownloadButton>
            {mayEdit ? (
              <>
                <LinkButton href="/can-cu/nhap">
                  <UploadIcon />
                  Nhập từ Excel
                </LinkButton>
                {add}
              </>
            ) : null}
          </>
        }
      />
      <FilterBar path="/can-cu" query={query} searchLabel="Tìm theo số, tên, cơ quan" filtered={narrowed}>
        <DateField
          name="ngay"
          id="loc-ngay"
          label="Xét vào ngày"
          defaultValue={wrongDay ?? day}
          {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
        />
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="con"
            value="co"
            defaultChecked={citableOnly}
            className="size-5 shrink-0 accent-accent"
          />
          Chỉ căn cứ còn hiệu lực
        </label>
      </FilterBar>
      <Card flush>
        {bases.length > 0 ? (
          <DataTable
            caption={`Căn cứ pháp lý, hiệu lực vào ngày ${formatDay(day)}`}
            columns={columnsOf(day, mayEdit)}
            rows={bases}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState action={!narrowed && mayEdit ? add : undefined}>
            {narrowed ? "Không có căn cứ nào khớp với điều kiện." : "Chưa có căn cứ nào trong danh mục."}
          </EmptyState>
        )}
      </Card>
    </PageBody>
  );
}
