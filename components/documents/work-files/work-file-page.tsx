import { Trail } from "@/components/audit/trail";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { AuditLineView } from "@/lib/audit/queries";
import { editWorkFileAction } from "@/lib/documents/actions/work-files";
import type { PaperFound, WorkFileView } from "@/lib/documents/queries/work-files";
import { type CivilDate, dayOf, formatDay } from "@/lib/kernel/civil-date";
import { AddPapers } from "./add-papers";
import { CloseFile, FilePackage, HandFile, ReopenFile } from "./close-file";
import { FileItems, RemovedItems } from "./file-items";
import { FILES_PATH } from "./work-file-filter";
import { type FileKeepers, WorkFileForm } from "./work-file-form";
import { keeperWords } from "./work-file-sheets";
import { WorkFileTag } from "./work-file-tag";

function factsOf(file: WorkFileView): readonly Fact[] {
  const { notation, year, retention, startedOn, endedOn, papers, sheets, note } = file;
  const { closedName, closedAt, closedReason, handedOn, handedTo, handedBy } = file;
  const counted = sheets === null ? "chưa đếm đủ số tờ" : `${sheets} tờ`;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Số và ký hiệu", `${notation}, năm ${year}`],
    ["Thời hạn bảo quản", retention],
    ["Người lập, đơn vị", keeperWords(file)],
    ["Từ ngày – đến ngày", `${formatDay(startedOn)} – ${endedOn ? formatDay(endedOn) : "chưa kết thúc"}`],
    ["Số văn bản, số tờ", papers === 0 ? "Chưa có văn bản" : `${papers} văn bản, ${counted}`],
    ["Ghi chú", note],
    ["Người đóng", closedName && closedAt && `${closedName}, ${formatDay(dayOf(closedAt))}`],
    ["Đóng khi còn thiếu, lý do", closedReason],
    ["Giao lưu trữ", handedOn && `${formatDay(handedOn)}, ${handedBy ?? ""} giao cho ${handedTo ?? ""}`],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

/** One file: its head, its papers, and what becomes of it. */
export function WorkFilePage({
  file,
  may,
  adding,
  keepers,
  trail,
  today,
  by,
}: {
  file: WorkFileView;
  may: { readonly keep: boolean; readonly take: boolean };
  adding: { readonly query: string; readonly found: readonly PaperFound[] };
  keepers: FileKeepers;
  trail: readonly AuditLineView[];
  today: CivilDate;
  /** Who acts: the giver proposed when the file is handed on. */
  by: string;
}) {
  const { id, items, removed, state } = file;
  const mayWrite = may.keep && state === "open";
  const proposed = { notation: file.notation, startedOn: file.startedOn, keeperId: null };
  return (
    <PageBody>
      <PageHeader
        title={file.title}
        tag={<WorkFileTag file={file} />}
        crumbs={[{ label: "Hồ sơ công việc", href: FILES_PATH }]}
        help="ho-so-cong-viec"
        action={
          items.length > 0 ? (
            <>
              <LinkButton href={`${FILES_PATH}/${id}/in`}>
                <PrinterIcon />
                In mục lục
              </LinkButton>
              <DownloadButton href={`${FILES_PATH}/${id}/xuat`}>
                <FileSpreadsheetIcon />
                Mục lục (Excel)
              </DownloadButton>
            </>
          ) : undefined
        }
      />
      <Card>
        <DescriptionList facts={factsOf(file)} />
        {mayWrite ? (
          <div className="mt-3">
            <Disclosure summary="Sửa thông tin hồ sơ">
              <WorkFileForm action={editWorkFileAction} keepers={keepers} proposed={proposed} file={file} />
            </Disclosure>
          </div>
        ) : null}
      </Card>
      <FilePackage file={file} mayTake={may.take} />
      {may.keep && state === "closed" ? <HandFile file={file} today={today} by={by} /> : null}
      <Section title="Văn bản trong hồ sơ" id="van-ban">
        <Card flush>
          {items.length > 0 ? (
            <FileItems items={items} mayWrite={mayWrite} />
          ) : (
            <EmptyState>Chưa có văn bản nào{mayWrite ? ": tìm và thêm ở dưới." : "."}</EmptyState>
          )}
        </Card>
        {mayWrite ? <RemovedItems removed={removed} /> : null}
        {mayWrite ? <AddPapers fileId={id} {...adding} /> : null}
      </Section>
      {mayWrite && items.length > 0 ? <CloseFile file={file} today={today} /> : null}
      {may.keep && state !== "open" ? <ReopenFile file={file} /> : null}
      <Trail lines={trail} />
    </PageBody>
  );
}
