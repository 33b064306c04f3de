import type { Annex, Block, DocumentModel, InlineText, TableRow } from "@/lib/documents/core/model";
import { civilDate } from "@/lib/kernel/civil-date";

const text = (words: string): InlineText => [{ type: "text", text: words }];

const FAMILY = ["Lò", "Vàng", "Nguyễn", "Tẩn", "Giàng", "Hoàng", "Sùng"];
const GIVEN = ["Thị Hương", "Văn Thắng", "A Páo", "Thị Mỷ", "Đức Anh", "Quang Huy", "Thị Ngọc Ánh"];

/** An annex of who does what, with as many rows as wanted. */
export function dutyAnnex(count: number): Annex {
  const rows: TableRow[] = Array.from({ length: count }, (_, index) => ({
    id: `row-${index + 1}`,
    cells: [
      text(String(index + 1)),
      text(`${FAMILY[index % 7]} ${GIVEN[(index * 3) % 7]}`),
      text(index === 0 ? "Chủ tịch Ủy ban nhân dân xã" : "Công chức Phòng Văn hóa - Xã hội xã"),
      text(index === 0 ? "Trưởng ban" : index < 3 ? "Phó Trưởng ban" : "Ủy viên"),
      text(
        index % 3 === 0
          ? "Phụ trách chung; chủ trì các phiên họp và kết luận những nội dung còn ý kiến khác nhau"
          : "Tuyên truyền, hướng dẫn người dân sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt tại bản được phân công",
      ),
    ].map((cell) => ({ paragraphs: [cell] })),
  }));
  return {
    id: "annex-duties",
    title: "PHÂN CÔNG NHIỆM VỤ THÀNH VIÊN BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ XÃ BÌNH LƯ",
    orientation: "portrait",
    content: [
      {
        type: "table",
        id: "table-duties",
        columns: [
          { widthMm: 13, align: "center" },
          { widthMm: 38, align: "left" },
          { widthMm: 38, align: "left" },
          { widthMm: 26, align: "left" },
          { widthMm: 52, align: "left" },
        ],
        head: [
          [{ text: "STT" }, { text: "Họ và tên" }, { text: "Chức vụ" }, { text: "Vai trò" }, { text: "Nhiệm vụ" }],
        ],
        rows,
      },
    ],
    signature: null,
  };
}

export function budgetAnnex(): Annex {
  const cell = (words: string) => ({ paragraphs: [text(words)] });
  return {
    id: "annex-budget",
    title: "KINH PHÍ GIAI ĐOẠN 2026 - 2030",
    orientation: "landscape",
    content: [
      {
        type: "table",
        id: "table-budget",
        note: "Đơn vị tính: triệu đồng",
        columns: [
          { widthMm: 12, align: "center" },
          { widthMm: 90, align: "left" },
          { widthMm: 25, align: "right" },
          { widthMm: 25, align: "right" },
          { widthMm: 25, align: "right" },
          { widthMm: 30, align: "right" },
        ],
        head: [
          [
            { text: "STT", rowSpan: 2 },
            { text: "Nội dung", rowSpan: 2 },
            { text: "Năm thực hiện", colSpan: 3 },
            { text: "Tổng cộng", rowSpan: 2 },
          ],
          [{ text: "2026" }, { text: "2027" }, { text: "2028" }],
        ],
        rows: [
          {
            id: "g1",
            type: "group",
            cells: [cell("I"), { ...cell("Chính quyền số"), colSpan: 5 }],
          },
          {
            id: "b1",
            cells: ["1", "Nâng cấp đường truyền và thiết bị họp trực tuyến", "500", "300", "200", "1.000"].map(cell),
          },
          { id: "b2", cells: ["2", "Số hóa hồ sơ, tài liệu lưu trữ", "250", "250", "250", "750"].map(cell) },
        ],
        totals: [{ ...cell("Tổng cộng"), colSpan: 2, align: "center" }, ...["750", "550", "450", "1.750"].map(cell)],
      },
    ],
    signature: null,
  };
}

const DUTIES = [
  "Tham mưu Ủy ban nhân dân xã ban hành chương trình, kế hoạch chuyển đổi số hằng năm và theo giai đoạn, phù hợp với điều kiện của địa phương và chỉ đạo của cấp trên",
  "Đôn đốc, kiểm tra việc thực hiện nhiệm vụ chuyển đổi số tại các cơ quan, đơn vị, các bản trên địa bàn xã; kịp thời tháo gỡ khó khăn, vướng mắc",
  "Chỉ đạo hoạt động của Tổ công nghệ số cộng đồng tại các bản; phổ biến kỹ năng số cho người dân, hộ kinh doanh, hợp tác xã",
  "Định kỳ hằng quý báo cáo Thường trực Đảng ủy, Hội đồng nhân dân và Ủy ban nhân dân xã về kết quả thực hiện",
];

function articles(extra: number): Block[] {
  const list: Block[] = [
    {
      type: "article",
      id: "a-establish",
      title: null,
      content: [
        {
          type: "paragraph",
          id: "p-establish",
          text: text(
            "Thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư, gồm các ông, bà có tên tại Phụ lục ban hành kèm theo Quyết định này.",
          ),
        },
      ],
    },
    {
      type: "article",
      id: "a-duties",
      title: text("Nhiệm vụ, quyền hạn của Ban Chỉ đạo"),
      content: DUTIES.map((duty, index) => ({
        type: "clause",
        id: `c-${index}`,
        text: text(`${duty}.`),
        content:
          index === 1
            ? [
                "Cơ quan, đơn vị thuộc xã",
                "Trường học, trạm y tế",
                "Các bản",
                "Hợp tác xã",
                "Hộ kinh doanh",
                "Chợ",
              ].map((place, n) => ({ type: "point", id: `pt-${n}`, text: text(`${place};`), content: [] }))
            : [],
      })),
    },
  ];
  for (let n = 0; n < extra; n++) {
    list.push({
      type: "article",
      id: `a-extra-${n}`,
      title: text(`Chế độ làm việc, nội dung thứ ${n + 1}`),
      content: DUTIES.map((duty, index) => ({
        type: "clause",
        id: `x-${n}-${index}`,
        text: text(`${duty}; ${DUTIES[(index + n) % 4]}.`),
        content: [],
      })),
    });
  }
  list.push({
    type: "article",
    id: "a-effect",
    title: null,
    content: [{ type: "paragraph", id: "p-effect", text: text("Quyết định này có hiệu lực kể từ ngày ký.") }],
  });
  list.push({
    type: "article",
    id: "a-carry-out",
    title: null,
    content: [
      {
        type: "paragraph",
        id: "p-carry-out",
        text: text(
          "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa - Xã hội, thủ trưởng các cơ quan, đơn vị có liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
        ),
      },
    ],
  });
  return list;
}

/** An issued decision of the chairman with an annex of 25 rows; `extra` articles make it longer. */
export function sampleDecision(change: Partial<DocumentModel> = {}, rows = 25, extra = 0): DocumentModel {
  return {
    format: 1,
    typeName: "QUYẾT ĐỊNH",
    header: {
      superior: [],
      agency: ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"],
      issuerInText: "Chủ tịch Ủy ban nhân dân xã Bình Lư",
      number: { number: "5", symbol: "QĐ-UBND" },
      issued: { place: "Bình Lư", date: { type: "day", day: civilDate("2026-11-09") } },
    },
    marks: { draft: false, training: false },
    subject: "Về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư",
    addressees: [],
    authorityLine: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ",
    bases: [
      {
        id: "b-1",
        type: "basis",
        text: text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
        legalBasisId: "luat-72-2025",
      },
      {
        id: "b-2",
        type: "basis",
        text: text("Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025"),
        legalBasisId: "luat-148-2025",
      },
      {
        id: "b-3",
        type: "basis",
        text: text(
          "Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
        ),
        legalBasisId: "nq-57",
      },
      {
        id: "b-4",
        type: "proposal",
        text: text("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội xã Bình Lư"),
        legalBasisId: null,
      },
    ],
    command: "QUYẾT ĐỊNH:",
    body: articles(extra),
    recipients: {
      lines: [
        { type: "as-article", id: "r-1", articleId: "a-carry-out" },
        { type: "to", id: "r-2", text: "Thường trực Đảng ủy (b/c)" },
        { type: "to", id: "r-3", text: "Thường trực Hội đồng nhân dân xã (b/c)" },
        { type: "to", id: "r-4", text: "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã" },
        { type: "to", id: "r-5", text: "Sở Khoa học và Công nghệ tỉnh Lai Châu (b/c)" },
      ],
      archive: ["VT", "VHXH"],
    },
    signature: {
      type: "single",
      signature: { id: "s-1", authority: ["CHỦ TỊCH"], postAboveName: null, name: "Lương Việt Thảo" },
    },
    annexes: [dutyAnnex(rows)],
    attached: [],
    ...change,
  };
}
