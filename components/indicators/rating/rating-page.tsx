import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { DownloadButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { draftPaperAction } from "@/lib/document-kinds/actions";
import { CRITERIA_WORDS, isProposed, proposedOf, type RatedReporter, sentBy } from "@/lib/indicators/core/out/rating";
import type { Rating } from "@/lib/indicators/queries/rating";
import { formatNumber } from "@/lib/kernel/numbers";
import { percentWords } from "./rating-sheet";

export const RATING_PATH = "/so-lieu/danh-gia";

const COLUMNS: readonly Column<RatedReporter>[] = [
  { key: "name", head: "Đơn vị", rowHead: true, cell: ({ name }) => name },
  { key: "who", head: "Người phụ trách", cell: ({ inCharge }) => inCharge || "–" },
  { key: "asked", head: "Phải gửi", numeric: true, cell: ({ asked }) => formatNumber(asked) },
  { key: "sent", head: "Gửi đủ", numeric: true, cell: (row) => percentWords(sentBy(row), row.asked) || "–" },
  { key: "inTime", head: "Đúng hạn", numeric: true, cell: (row) => percentWords(row.inTime, row.asked) || "–" },
  { key: "late", head: "Trễ", numeric: true, cell: ({ late }) => formatNumber(late) },
  { key: "missing", head: "Chưa gửi", numeric: true, cell: ({ missing }) => formatNumber(missing) },
  {
    key: "met",
    head: "Chỉ tiêu đạt",
    numeric: true,
    cell: ({ met, judged }) => (judged === 0 ? "–" : `${formatNumber(met)}/${formatNumber(judged)}`),
  },
  {
    key: "proposed",
    head: "Tiêu chí",
    cell: (row) => (isProposed(row) ? <Tag tone="success">Đạt tiêu chí</Tag> : "–"),
  },
];

/** How bản and offices reported in a year: an input for the yearly rating and for rewards, which people decide. */
export function RatingPage({ rating, drafts }: { rating: Rating; drafts: boolean }) {
  const { year, months, rows } = rating;
  const proposed = proposedOf(rows);
  return (
    <PageBody>
      <PageHeader
        title={`Kết quả báo cáo năm ${year}`}
        help="bieu-mau-cap-tren"
        crumbs={[{ label: "Số liệu", href: "/so-lieu" }]}
        intro={`Số liệu tham khảo khi đánh giá cuối năm, khen thưởng. Đạt tiêu chí: ${CRITERIA_WORDS}.`}
        facts={[
          { term: "Số tháng tính", value: formatNumber(months) },
          { term: "Đơn vị", value: formatNumber(rows.length) },
          { term: "Đạt tiêu chí", value: formatNumber(proposed.length) },
        ]}
        action={
          <>
            <DownloadButton href={hrefWith(`${RATING_PATH}/xuat`, { nam: year })}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
            {drafts ? (
              <ActionForm action={draftPaperAction} id="soan-de-nghi-khen-thuong" doneWords={false}>
                <input type="hidden" name="kind" value="de-nghi-khen-thuong" />
                <input type="hidden" name="issuer" value="ban-chi-dao" />
                <SubmitButton tone="secondary" pendingWords="Đang soạn…">
                  Soạn tờ trình đề nghị khen thưởng
                </SubmitButton>
              </ActionForm>
            ) : null}
          </>
        }
      />
      <p className="print:hidden">
        <AppLink href={hrefWith(RATING_PATH, { nam: year - 1 })} className="link">
          {`Năm ${year - 1}`}
        </AppLink>
      </p>
      <Card flush>
        {rows.length > 0 ? (
          <DataTable caption={`Kết quả báo cáo năm ${year}`} columns={COLUMNS} rows={rows} rowKey={({ key }) => key} />
        ) : (
          <EmptyState>{`Năm ${year} chưa có tháng nào hết hạn báo cáo.`}</EmptyState>
        )}
      </Card>
    </PageBody>
  );
}
