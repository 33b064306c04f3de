import { describe, expect, it } from "vitest";
import { reportOnPaper } from "@/lib/documents/core/paper/paper-report";
import { pastedBlocks } from "@/lib/documents/core/paper/pasted-paper";
import { civilDate } from "@/lib/kernel/civil-date";
import { DEFECTS } from "./defect-facts";
import { OFFICES } from "./given-offices";

const FACTS = {
  commune: { unitType: "xã", name: "Bình Lư" },
  unitCodes: ["VHXH", "VP"],
  offices: OFFICES,
  bases: [],
  today: civilDate("2026-11-23"),
};

/** The rules that speak of a pasted paper, under the name of the model's rule where the form of a paper stands for it. */
function rulesFor(text: string): readonly string[] {
  const report = reportOnPaper(pastedBlocks(text), FACTS);
  if (typeof report === "string") throw new Error(report);
  const all = [...report.general, ...report.lines.flatMap(({ findings }) => findings)];
  return all.map(({ rule, words }) =>
    rule === "form-of-paper" && /lặp|nhảy|bắt đầu|hai kiểu/u.test(words) ? "typed-numbering" : rule,
  );
}

const HEAD = [
  "ỦY BAN NHÂN DÂN",
  "XÃ BÌNH LƯ",
  "Số: 05/QĐ-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Bình Lư, ngày 05 tháng 01 năm 2026",
  "QUYẾT ĐỊNH",
  "Về việc thành lập Tổ công nghệ số cộng đồng",
  "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ",
  "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
  "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.",
  "QUYẾT ĐỊNH:",
];
const BODY = [
  "Điều 1. Thành lập Tổ công nghệ số cộng đồng xã Bình Lư.",
  "Điều 2. Chánh Văn phòng và Trưởng phòng Văn hóa - Xã hội chịu trách nhiệm thi hành Quyết định này./.",
];
const FOOT = [
  "Nơi nhận:",
  "- Như Điều 2;",
  "- Sở Khoa học và Công nghệ (b/c);",
  "- Lưu: VT, VHXH.",
  "CHỦ TỊCH",
  "Lương Việt Thảo",
];
const paper = (
  change: { head?: (line: string) => string; foot?: (line: string) => string } = {},
  ...extra: string[]
) => {
  const body = extra.length > 0 ? [BODY[0] ?? "", ...extra, BODY[1] ?? ""] : BODY;
  const same = (line: string) => line;
  return [...HEAD.map(change.head ?? same), ...body, ...FOOT.map(change.foot ?? same)].join("\n");
};
const row = (...cells: string[]) => cells.join("\t");
const after = (...lines: string[]) => `${paper({}, "Chi tiết tại Phụ lục kèm theo.")}\n${lines.join("\n")}`;
const people = (names: readonly string[]) => names.map((name, index) => row(`${index + 1}`, name, "Ủy viên"));
const NAMES = ["Lò Văn Một", "Lò Thị Hai", "Lò Văn Ba", "Lò Thị Bốn"];

/** A small paper with the defect in it. */
const PAPERS: Readonly<Record<string, string>> = {
  D01: paper({ foot: (line) => (line === "CHỦ TỊCH" ? "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" : line) }),
  D02: paper({ head: (line) => line.replace("Số: 05", "Số: ") }),
  D03: paper({ head: (line) => line.replace("ngày 05 tháng", "ngày tháng") }),
  D04: paper({ foot: (line) => line.replace("VHXH", "VHXX") }),
  D05: paper({}, "(Có danh sách kèm theo)"),
  D06: paper({ foot: (line) => line.replace("Sở Khoa học và Công nghệ", "Sở Công Thương") }),
  D07: paper({}, "Group hoạt động theo Quy chế đã ban hành.", "Trưởng Group xây dựng quy chế hoạt động."),
  D08: paper({ head: (line) => line.replace("ngày 16 tháng 6 năm 2025", "16/6/2025") }),
  D10: after("Phụ lục", row("STT", "Họ và tên", "Chức danh"), ...people(NAMES)).replace(
    "Chi tiết",
    "Ban gồm 25 thành viên, chi tiết",
  ),
  D11: after(
    "Phụ lục",
    row("STT", "Vị trí", "Nhiệm vụ"),
    row("1", "Công chức hộ tịch", "Hộ tịch"),
    row("2", "Công chức hộ tịch", "Y tế"),
  ),
  D12: paper({}, "Ban làm việc theo chế độ tập thể.", "Mọi việc do Trưởng Ban chỉ đạo quyết định."),
  D13: paper({}, "Phó Trưởng Ban được thành lập nhóm công tác.", "Tổ trưởng quyết định thành lập nhóm công tác."),
  D14: after(
    "Phụ lục I",
    row("STT", "Họ và tên", "Chức danh"),
    ...people(NAMES),
    "Phụ lục II",
    row("STT", "Họ và tên", "Chức danh"),
    ...people([...NAMES].reverse()),
  ),
  D15: "Theo Quyết định số 1368/QĐ-UBND ngày 22/02/2021 của UBND huyện về việc lập Ban.\nTheo Quyết định số 22/QĐ-UBND ngày 27/02/2021 của UBND huyện về việc ban hành quy chế.",
  D16: "Theo Quyết định số 172/QĐ-UBNB của xã.",
  D21: "Giai đoạn 1 từ ngày 20/7/2021 đến 20/9/2021.\nGiai đoạn 2 từ ngày 20/9/2021 đến 31/12/2021.",
  D33: "Phần thứ nhất\nMỞ ĐẦU\nPhần thứ hai\nTHỰC TRẠNG\nPhần III\nNHIỆM VỤ\nPhần III\nGIẢI PHÁP",
  D34: "2. Mục tiêu\n2.1. Mục tiêu chung\n2. Mục tiêu cụ thể\n2.1. Chính quyền số",
  D35: "III. PHẠM VI, ĐỐI TƯỢNG VÀ THỜI GIAN THỰC HIỆN\n1. Phạm vi là toàn xã\n2. Đối tượng là người dân",
  D36: after("Phụ lục II", "DANH MỤC DỰ ÁN", "Nội dung theo từng năm"),
  D37: after("Phụ lục", "DANH MỤC", "(Kèm theo Quyết định số 05/UBND-QĐ của Ủy ban nhân dân xã)"),
  D39: "Nghị quyết số 05-NQ/ĐU ngày 24/11/2025 của Đảng ủy xã về chuyển đổi số và xây dựng chính quyền số.\nNghị quyết số 05-NQ/ĐU ngày 24/11/2025 của Đảng ủy xã về chuyển đổi số và xây dựng chính quyền.",
  D40: "Theo Chương trình hành động số 05/Ctr-ĐU của Đảng ủy xã.",
  D41: "- Tuyên truyền đến từng hộ dân;\n- Mở lớp tập huấn tại bản;\n- Tuyên truyền đến từng hộ dân.",
  D42: "Số hóa hộ tịch, an sinh xã hội, giáo dục, hộ tịch.",
  D43: "Kế hoạch của Đảng uỷ UBND xã Bình Lư.",
  D44: paper(
    { head: (line) => line.replace("số cộng đồng", "số giai đoạn 2025-2030") },
    "Nhiệm vụ giai đoạn 2026-2030 như trên.",
  ),
  D47: "Cung cấp dịch vụ công mức độ 3, mức độ 4.",
  D49: "Xây dựng từ 03-05 mô hình sau:\n- Bản số\n- Chợ số\n- Gia đình số\n- Đại sứ số\n- Trường học số\n- Công dân số",
  D50: "Thí điểm tại chợ trung tâm.\nTrang bị mạng cho chợ Tam Đường.",
  D51: after(
    "Phụ lục",
    row("STT", "Nội dung", "Tổng", "2026", "2027"),
    row("17", "Điểm truy cập", "7.500", "500", "500"),
  ),
  D52: after(
    "Phụ lục",
    row("STT", "Nội dung", "Kinh phí"),
    row("8", "Thư viện số", "2,500"),
    row("9", "Máy tính", "1.150"),
  ),
  D53: after(
    "Phụ lục",
    row("STT", "Nội dung", "Kinh phí"),
    row("8", "Thư viện số", "1.150"),
    row("", "Tổng cộng", "3.280."),
  ),
  D54: after(
    "Phụ lục",
    row("STT", "Nội dung", "Chủ trì"),
    row("3", "Tập huấn", "UBND xã Bàn Bo"),
    row("17", "Mạng", "UBND xã Bình Lư Bo"),
  ),
  D55: paper({ foot: (line) => line.replace("(b/c);", "} Báo cáo").replace("VT, VHXH", "VP") }),
};

describe("defects of real papers", () => {
  it("are all accounted for, each once", () => {
    expect(DEFECTS).toHaveLength(42);
    expect(new Set(DEFECTS.map(({ id }) => id)).size).toBe(42);
    for (const { id, by } of DEFECTS) expect("rule" in by === id in PAPERS, id).toBe(true);
  });

  it("are not in the sound paper they are put into", () => {
    expect(rulesFor(paper())).toEqual([]);
  });

  it.each(DEFECTS.flatMap(({ id, what, by }) => ("rule" in by ? [[id, what, by.rule] as const] : [])))(
    "%s: %s",
    (id, _what, rule) => {
      expect(rulesFor(PAPERS[id] ?? "")).toContain(rule);
    },
  );

  it("that concern another part say which", () => {
    for (const { by } of DEFECTS) if ("elsewhere" in by) expect(by.elsewhere).not.toBe("");
  });
});
