import { instantText } from "@/components/audit/instant-text";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { hrefWith } from "@/components/ui/query-string";
import { Tag, type TagTone } from "@/components/ui/tag";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { Force } from "@/lib/documents/core/relations/force";
import { DOCUMENT_STATES, type DocumentState, documentStateLabel, stageLabel } from "@/lib/documents/labels";
import { DOCUMENTS_PAGE, type DocumentRow } from "@/lib/documents/queries/documents";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { BundleForm } from "./bundles/bundle-form";
import { DocumentTick } from "./bundles/document-tick";
import { ForceTag } from "./relations/force-tag";

export const documentStateTone: Record<DocumentState, TagTone> = {
  draft: "active",
  issued: "success",
  recorded: "success",
  revoked: "danger",
};

export interface DocumentsFilter {
  readonly query: string;
  readonly state: DocumentState | null;
  readonly page: number;
  /** Only what holds on the day. */
  readonly inForceOn: CivilDate | null;
}

const columnsFor = (forces: ReadonlyMap<string, Force>): readonly Column<DocumentRow>[] => [
  {
    key: "tick",
    head: "Chọn",
    className: "w-px",
    cell: ({ id, code, subject, state }) => <DocumentTick id={id} name={state === "draft" ? subject : `số ${code}`} />,
  },
  {
    key: "subject",
    head: "Văn bản",
    rowHead: true,
    className: "min-w-72",
    cell: ({ id, kind, code, subject, state }) => (
      <div>
        <AppLink href={`/van-ban/${id}`} className="font-semibold text-accent underline-offset-4 hover:underline">
          {state === "draft" ? kindLabel(kind) : `Số ${code}`}
        </AppLink>
        <span className="block">{subject}</span>
      </div>
    ),
  },
  {
    key: "state",
    head: "Tình trạng",
    cell: ({ state, stage }) => (
      <Tag tone={state === "draft" && stage === "returned" ? "warning" : documentStateTone[state]}>
        {state === "draft" ? stageLabel[stage] : documentStateLabel[state]}
      </Tag>
    ),
  },
  {
    key: "issued",
    head: "Ngày ký, người ký",
    className: "tabular-nums",
    cell: ({ issuedOn, signerName }) => (
      <div>
        {issuedOn ? formatDay(issuedOn) : ""}
        {signerName ? <span className="block">{signerName}</span> : null}
      </div>
    ),
  },
  {
    key: "effective",
    head: "Hiệu lực",
    className: "tabular-nums",
    cell: ({ id, state, effectiveFrom }) => {
      const known = state === "draft" || state === "revoked" ? null : forces.get(id);
      // What holds as it was issued needs no more than its day.
      const force = known && (known.status !== "in-force" || known.changes.length > 0) ? known : null;
      return (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {effectiveFrom ? `từ ${formatDay(effectiveFrom)}` : ""}
          {force ? <ForceTag force={force} /> : null}
        </div>
      );
    },
  },
  {
    key: "updated",
    head: "Sửa lần cuối",
    className: "tabular-nums",
    cell: ({ updatedAt }) => <time dateTime={updatedAt.toISOString()}>{instantText(updatedAt)}</time>,
  },
];

export function documentsHref(filter: DocumentsFilter, changes: Partial<DocumentsFilter> = {}): string {
  const { query, state, page, inForceOn } = { ...filter, ...changes };
  return hrefWith("/van-ban", {
    q: query,
    "tinh-trang": state,
    "hieu-luc": inForceOn,
    trang: page === 1 ? null : page,
  });
}

/** The documents of the commune, latest work first. */
export function DocumentList({
  rows,
  total,
  ended,
  forces,
  wrongDay,
  filter,
  mayDraft,
}: {
  rows: readonly DocumentRow[];
  total: number;
  /** How many others held once and are replaced or ended by the day asked. */
  ended: number;
  /** Where each stands on the day asked, or today. */
  forces: ReadonlyMap<string, Force>;
  /** What was typed when it was no day. */
  wrongDay: string | null;
  filter: DocumentsFilter;
  mayDraft: boolean;
}) {
  const narrowed = filter.query.trim() !== "" || filter.state !== null || filter.inForceOn !== null;
  const draft = mayDraft ? (
    <>
      <LinkButton href="/van-ban/moi" tone="primary">
        Soạn văn bản
      </LinkButton>
      <LinkButton href="/ban-chi-dao/du-kien">Soạn quyết định về Ban chỉ đạo</LinkButton>
      <LinkButton href="/to-chuc">Soạn quyết định về Tổ, nhóm</LinkButton>
      <LinkButton href="/van-ban/mau">Mẫu của xã</LinkButton>
    </>
  ) : undefined;
  const states = DOCUMENT_STATES.filter((state) => mayDraft || state !== "draft");
  const empty = total === 0 && !narrowed;
  return (
    <PageBody>
      <PageHeader title="Văn bản" action={empty ? undefined : draft} />
      <FilterBar
        path="/van-ban"
        query={filter.query}
        searchLabel="Tìm theo số, trích yếu, người ký"
        filtered={narrowed}
      >
        <FilterSelect
          name="tinh-trang"
          label="Tình trạng"
          choices={states.map((value) => ({ value, label: documentStateLabel[value] }))}
          defaultValue={filter.state ?? ""}
        />
        <DateField
          name="hieu-luc"
          label="Đang có hiệu lực ngày"
          defaultValue={wrongDay ?? filter.inForceOn ?? ""}
          {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
        />
      </FilterBar>
      {filter.inForceOn ? (
        <p>
          Ngày {formatDay(filter.inForceOn)}: {total} văn bản đang có hiệu lực; {ended} văn bản đã bị thay thế, bãi bỏ.
        </p>
      ) : null}
      {rows.length > 0 ? (
        <BundleForm
          list="van-ban"
          filter={{ q: filter.query, state: filter.state, inForceOn: filter.inForceOn }}
          total={total}
        >
          <Card flush>
            <DataTable
              caption="Danh sách văn bản"
              columns={columnsFor(forces)}
              rows={rows}
              rowKey={({ id }) => id}
              start={(filter.page - 1) * DOCUMENTS_PAGE + 1}
            />
          </Card>
        </BundleForm>
      ) : (
        <Card flush>
          <EmptyState action={empty ? draft : undefined}>
            {narrowed ? "Không có văn bản nào khớp với điều kiện lọc." : "Chưa có văn bản nào."}
          </EmptyState>
        </Card>
      )}
      <Pagination
        page={filter.page}
        pageSize={DOCUMENTS_PAGE}
        total={total}
        href={(page) => documentsHref(filter, { page })}
        noun="văn bản"
      />
    </PageBody>
  );
}
