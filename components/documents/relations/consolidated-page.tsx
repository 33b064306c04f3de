import { PaperPreview } from "@/components/documents/paper-preview";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import { FOR_LOOKING_UP } from "@/lib/document-kinds/core/consolidated-model";
import type { ConsolidatedView } from "@/lib/document-kinds/queries/consolidated";
import { renderHtml } from "@/lib/documents/core/render-html";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** The text of a quy chế as it stands on a day, with remarks by which decision each article became so. */
export function ConsolidatedPage({
  view,
  today,
  wrongDay,
}: {
  view: ConsolidatedView;
  today: CivilDate;
  /** What was typed when it was no day. */
  wrongDay: string | null;
}) {
  const { document, day, model, notes, turns } = view;
  const path = `/van-ban/${document.id}/hop-nhat`;
  const file = (kind: string) => `${path}/${kind}?ngay=${day}`;
  return (
    <PageBody>
      <PageHeader
        title={`Bản hợp nhất: ${model.subject}`}
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: `Số ${document.code}`, href: `/van-ban/${document.id}` },
        ]}
        help="quan-he-van-ban"
        facts={[
          { term: "Tính đến ngày", value: formatDay(day) },
          { term: "Chỗ đã sửa", value: String(notes.length) },
        ]}
      />
      <Alert tone="warning" title={`${FOR_LOOKING_UP}.`}>
        <p>Cổng ghép lời văn gốc với các quyết định sửa đổi có hiệu lực đến ngày đã chọn.</p>
      </Alert>
      <form action={path} method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <DateField
          name="ngay"
          id="xem-ngay"
          label="Xem vào ngày"
          defaultValue={wrongDay ?? day}
          {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
        />
        <Button type="submit">
          <SearchIcon />
          Xem
        </Button>
        {day === today ? null : (
          <AppLink href={path} className="link inline-flex min-h-11 items-center">
            Về hôm nay
          </AppLink>
        )}
      </form>
      {turns.length > 0 ? (
        <p className="flex flex-wrap gap-x-3 gap-y-1">
          <span>Lời văn đổi từ các ngày:</span>
          {turns.map((turn) => (
            <AppLink key={turn} href={`${path}?ngay=${turn}`} className="link tabular-nums">
              {formatDay(turn)}
            </AppLink>
          ))}
        </p>
      ) : null}
      <Toolbar label="In và tải về">
        <DownloadButton href={file("pdf")} target="_blank">
          In (PDF)
        </DownloadButton>
        <DownloadButton href={file("docx")}>Tải Word</DownloadButton>
      </Toolbar>
      <div className="max-w-4xl">
        <PaperPreview html={renderHtml(model)} label="Bản hợp nhất" />
      </div>
    </PageBody>
  );
}
