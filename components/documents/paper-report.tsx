"use client";
import { useEffect, useRef, useState } from "react";
import { PrintButton } from "@/components/organization/print-button";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { typeNameInText } from "@/lib/documents/core/number";
import type { PaperReport } from "@/lib/documents/core/paper/paper-report";
import { formatDay } from "@/lib/kernel/civil-date";
import { PaperFinding } from "./paper-finding";
import { PaperReportLine } from "./paper-report-line";

function titleOf({ typeName, code, day, whole }: PaperReport): string {
  if (!whole) return "Đoạn văn bản";
  const number = code === null ? "" : code.startsWith("/") ? ` chưa có số (${code})` : ` số ${code}`;
  return `${typeNameInText(typeName)}${number}${day ? ` ngày ${formatDay(day)}` : ""}`;
}

/** The paper with findings beside its lines. It is brought into view, for it appears below the form. */
export function PaperReportView({ report }: { report: PaperReport }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [onlyMarked, setOnlyMarked] = useState(false);
  const { counts, general, convertedFrom } = report;
  const found = counts.error + counts.warning + counts.note;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each report moves the focus anew.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [report]);

  const lines = report.lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => !onlyMarked || line.findings.length > 0);
  return (
    <section aria-labelledby="ket-qua" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="ket-qua" ref={heading} tabIndex={-1} className="scroll-mt-4 text-xl">
          Kết quả: {titleOf(report)}
        </h2>
        <div className="flex flex-wrap gap-2 print:hidden">
          {found > 0 ? (
            <Button aria-pressed={onlyMarked} onClick={() => setOnlyMarked(!onlyMarked)}>
              {onlyMarked ? "Hiện cả văn bản" : "Chỉ hiện dòng có nhắc nhở"}
            </Button>
          ) : null}
          <PrintButton tone="secondary">In kết quả</PrintButton>
        </div>
      </div>
      {report.subject ? <p>{report.subject}</p> : null}
      <p className="flex flex-wrap gap-2">
        <Tag tone={counts.error > 0 ? "danger" : "success"}>{counts.error} lỗi</Tag>
        <Tag tone={counts.warning > 0 ? "warning" : undefined}>{counts.warning} điều cần xem</Tag>
        <Tag>{counts.note} ghi chú</Tag>
      </p>
      {convertedFrom ? <Alert>Văn bản gõ bằng phông {convertedFrom}; đã chuyển sang Unicode để kiểm tra.</Alert> : null}
      {report.whole ? null : (
        <Alert>Không thấy phần đầu và phần ký của văn bản nên chỉ kiểm tra câu chữ, không kiểm tra thể thức.</Alert>
      )}
      {found === 0 ? (
        <Alert tone="success">Không thấy điều gì phải sửa. Vẫn nên đọc lại nội dung một lượt.</Alert>
      ) : null}
      {general.length > 0 ? (
        <Card>
          <h3 className="mb-3 font-semibold">Về cả văn bản</h3>
          <ul className="flex flex-col gap-3">
            {general.map((finding) => (
              <PaperFinding key={`${finding.rule}-${finding.words}`} finding={finding} />
            ))}
          </ul>
        </Card>
      ) : null}
      <Card flush>
        <ol aria-label="Từng dòng của văn bản">
          {lines.map(({ line, number }) => (
            <PaperReportLine key={line.id} line={line} number={number} />
          ))}
        </ol>
      </Card>
    </section>
  );
}
