import type { Definition } from "@/lib/indicators/core/definition";
import { reportStateLabel } from "@/lib/indicators/labels";
import type { PeriodTable, TableReporter } from "@/lib/indicators/queries/report-import";
import type { WorkbookColumn, WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";

type Box = TableReporter["boxes"][number];
interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly yes: boolean | null;
  readonly nothing: boolean;
}

const asksBottom = ({ measure, denominator: { kind } }: Definition) =>
  measure === "ratio" && (kind === "reported" || kind === "base");

/** Heads that say the code first: they are read back whatever is done to the words after it. */
function columnsOf(box: Definition): WorkbookColumn[] {
  const { code, name, measure, unit, numeratorWords, denominatorWords } = box;
  const column = (title: string) => ({ title, width: 18, kind: "number" as const });
  if (measure === "yes-no") return [{ title: `${code}: ${name} (ghi Có hoặc Chưa)`, width: 18 }];
  if (measure === "count") return [column(`${code}: ${name}${unit ? ` (${unit})` : ""}`)];
  const top = column(`${code} tử số: ${numeratorWords ?? name}`);
  return asksBottom(box) ? [top, column(`${code} mẫu số: ${denominatorWords ?? "tổng số"}`)] : [top];
}

function cellsOf(box: Definition, value: Figures | null | undefined, offered: number | null): WorkbookValue[] {
  const top = value?.nothing ? "–" : (value?.numerator ?? null);
  if (box.measure === "yes-no")
    return [value?.nothing ? "–" : value?.yes === true ? "Có" : value?.yes === false ? "Chưa" : null];
  return asksBottom(box) ? [top, value?.denominator ?? offered] : [top];
}

const HAMLET_COLUMNS: readonly WorkbookColumn[] = [
  { title: "STT", width: 6, kind: "number", align: "center" },
  { title: "Bản", width: 24 },
];

function guideRow({ code, name, measure, unit, numeratorWords, denominatorWords }: Definition): WorkbookValue[] {
  const how =
    measure === "yes-no"
      ? "Ghi Có hoặc Chưa"
      : measure === "count"
        ? "Ghi số nguyên"
        : "Ghi tử số và mẫu số ở hai cột, không ghi phần trăm";
  return [code, name, unit, numeratorWords, measure === "ratio" ? denominatorWords : null, how];
}

/**
 * The workbook to fill in for a period: this period's bản and boxes with the denominators known, what was reported the
 * last time on a second sheet, and what each box means on a third. Only the first is read back.
 */
export function templateSheets({ period, reporters, boxes }: PeriodTable): WorkbookSheet[] {
  const boxOf = (of: TableReporter, { indicatorId }: Definition): Box | undefined =>
    of.boxes.find((box) => box.indicatorId === indicatorId);
  return [
    {
      name: "Số liệu",
      caption: [
        `SỐ LIỆU ${period.words.toUpperCase()}`,
        "Mỗi dòng một bản. Không có số liệu thì gõ dấu –; chưa biết thì để trống. Không đổi mã chỉ tiêu ở tên cột.",
      ],
      columns: [
        ...HAMLET_COLUMNS,
        ...boxes.flatMap(columnsOf),
        { title: "Khó khăn", width: 30 },
        { title: "Kiến nghị", width: 30 },
        { title: "Tình trạng", width: 16 },
      ],
      rows: reporters.map((of, index) => {
        const standing = of.open ?? of.approved;
        const draft = of.open?.state === "submitted" ? null : of.open;
        return [
          ...[index + 1, of.frame.reporter.name],
          ...boxes.flatMap((box) => {
            const value = draft?.values.find(({ indicatorId }) => indicatorId === box.indicatorId);
            return cellsOf(box, value, boxOf(of, box)?.offered ?? null);
          }),
          ...[draft?.difficulties ?? null, draft?.proposals ?? null],
          standing ? reportStateLabel[standing.state] : null,
        ];
      }),
    },
    {
      name: "Kỳ trước (chỉ xem)",
      caption: ["SỐ ĐÃ BÁO CÁO LẦN TRƯỚC", "Để đối chiếu. Trang này không được đọc khi nhập tệp."],
      columns: [...HAMLET_COLUMNS, ...boxes.flatMap(columnsOf)],
      rows: reporters.map((of, index) => [
        ...[index + 1, of.frame.reporter.name],
        ...boxes.flatMap((box) => cellsOf(box, boxOf(of, box)?.before, null)),
      ]),
    },
    {
      name: "Hướng dẫn",
      caption: [
        "CÁC CHỈ TIÊU CỦA KỲ NÀY",
        "Tử số lớn hơn mẫu số thì thêm một cột, như “XHS-02 lý do”, ghi lý do vào đó.",
      ],
      columns: [
        { title: "Mã", width: 10 },
        { title: "Chỉ tiêu", width: 50 },
        { title: "Đơn vị", width: 12 },
        { title: "Tử số", width: 34 },
        { title: "Mẫu số", width: 34 },
        { title: "Cách điền", width: 34 },
      ],
      rows: boxes.map(guideRow),
    },
  ];
}
