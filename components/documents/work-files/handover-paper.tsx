import { PrintButton } from "@/components/organization/print-button";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { WorkFileView } from "@/lib/documents/queries/work-files";
import { formatDay, formatDayInWords } from "@/lib/kernel/civil-date";
import { FILES_PATH } from "./work-file-filter";

function Signer({ title, name }: { title: string; name: string }) {
  return (
    <div className="flex flex-1 flex-col items-center gap-20 text-center">
      <p className="font-semibold">{title}</p>
      <p>{name}</p>
    </div>
  );
}

/** Biên bản giao nhận: who gave which file to whom on which day, to be signed by both. */
export function HandoverPaper({ file, agency }: { file: WorkFileView; agency: readonly string[] }) {
  const { id, notation, year, title, retention, startedOn, endedOn, papers, sheets, handedOn, packageSha256 } = file;
  const [from, to] = [file.handedBy ?? "", file.handedTo ?? ""];
  const lines: readonly (readonly [string, string])[] = [
    ["Bên giao", from],
    ["Bên nhận", to],
    ["Hồ sơ", `${notation}, năm ${year}: ${title}`],
    ["Thời gian của tài liệu", `${formatDay(startedOn)} – ${endedOn ? formatDay(endedOn) : ""}`],
    ["Thời hạn bảo quản", retention],
    ["Số lượng", `${papers} văn bản${sheets === null ? "" : `, ${sheets} tờ`}, kèm mục lục văn bản`],
    ...(file.closedReason ? [["Đóng khi còn thiếu, lý do", file.closedReason] as const] : []),
    ["Mã SHA-256 của gói điện tử", packageSha256 ?? ""],
  ];
  return (
    <PageBody narrow>
      <div className="print:hidden">
        <PageHeader
          title="Biên bản giao nhận hồ sơ"
          crumbs={[
            { label: "Hồ sơ công việc", href: FILES_PATH },
            { label: notation, href: `${FILES_PATH}/${id}` },
          ]}
          help="ho-so-cong-viec"
        />
      </div>
      <Toolbar label="In">
        <PrintButton>In biên bản</PrintButton>
        <LinkButton href={`${FILES_PATH}/${id}`} tone="quiet">
          Quay lại
        </LinkButton>
      </Toolbar>
      <Card>
        <div className="flex flex-col gap-5">
          <p className="font-semibold">{agency.join(" ")}</p>
          <div className="text-center">
            <p className="font-semibold text-lg">BIÊN BẢN GIAO NHẬN HỒ SƠ, TÀI LIỆU</p>
            {handedOn ? <p>Hôm nay, {formatDayInWords(handedOn)}, hai bên giao và nhận hồ sơ sau:</p> : null}
          </div>
          <dl className="flex flex-col gap-2">
            {lines.map(([term, value]) => (
              <div key={term}>
                <dt className="inline font-semibold">{term}: </dt>
                <dd className="inline break-words">{value}</dd>
              </div>
            ))}
          </dl>
          <p>Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.</p>
          <div className="flex gap-8 pb-4">
            <Signer title="BÊN GIAO" name={from} />
            <Signer title="BÊN NHẬN" name={to.split(",")[0] ?? ""} />
          </div>
        </div>
      </Card>
    </PageBody>
  );
}
