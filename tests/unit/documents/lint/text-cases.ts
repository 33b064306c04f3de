import type { DocumentModel } from "@/lib/documents/core/model";
import {
  annexed,
  article,
  bullet,
  citing,
  clause,
  dated,
  paragraph,
  point,
  saying,
  sentTo,
  table,
  withBlocks,
} from "./given-models";

const ROSTER = ["STT", "Họ và tên", "Chức danh"];
const people = (...rows: readonly (readonly [string, string])[]) =>
  table(
    "t",
    ROSTER,
    rows.map(([name, role], index) => [String(index + 1), name, role]),
  );
const TWO = people(["Lò Văn Một", "Trưởng ban"], ["Lò Thị Hai", "Ủy viên"]);
const NAMES = ["Lò Văn Một", "Lò Thị Hai", "Lò Văn Ba", "Lò Thị Bốn", "Lò Văn Năm"];
const listOf = (id: string, names: readonly string[]) =>
  table(
    id,
    ROSTER,
    names.map((name, index) => [String(index + 1), name, "Ủy viên"]),
  );
const BUDGET = ["STT", "Nội dung", "2026", "2027", "Tổng cộng"];
const ATTACHED = (...lines: readonly string[]): Partial<DocumentModel> => ({
  ...saying("Ban hành kèm theo Quyết định này Quy chế hoạt động"),
  attached: [
    {
      id: "quy-che",
      typeName: "QUY CHẾ",
      subject: "Hoạt động của Ban Chỉ đạo",
      header: null,
      body: lines.map((line, index) => article(`q${index}`, paragraph(line, `qp${index}`))),
      signature: null,
      annexes: [],
    },
  ],
});

/** rule · what is wrong · a model that fails · one that passes */
export const TEXT_CASES: readonly (readonly [string, string, Partial<DocumentModel>, Partial<DocumentModel>])[] = [
  [
    "stray-characters",
    "a letter that was lost",
    saying("Thành lập Tổ c\uFFFDng nghệ"),
    saying("Thành lập Tổ công nghệ"),
  ],
  ["stray-characters", "a control character", saying("Thành lập\u0007 Tổ"), saying("Thành lập\tTổ")],
  ["stray-characters", "marks of another program", saying("**Thành lập** Tổ"), saying("Thành lập * Tổ")],
  [
    "cited-symbols",
    "a slip in a code",
    saying("Theo Quyết định số 172/QĐ-UBNB"),
    saying("Theo Quyết định số 172/QĐ-UBND"),
  ],
  ["cited-symbols", "the parts turned round", saying("Theo Đề án số 12/UBND-ĐA"), saying("Theo Đề án số 12/ĐA-UBND")],
  [
    "cited-symbols",
    "another type's symbol",
    saying("Theo Kế hoạch số 12/QĐ-UBND"),
    saying("Theo Kế hoạch số 12/KH-UBND"),
  ],
  ["cited-symbols", "the Party's order", saying("Nghị quyết số 05/NQ-ĐU"), saying("Nghị quyết số 05-NQ/ĐU")],
  [
    "citation-day",
    "two days in one citation",
    citing(
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã ngày 06 tháng 01 năm 2026",
    ),
    citing(
      "Căn cứ Nghị định số 1/2025/NĐ-CP ngày 05 tháng 01 năm 2025, được sửa đổi bởi Nghị định số 2/2026/NĐ-CP ngày 06 tháng 01 năm 2026",
    ),
  ],
  [
    "citation-day",
    "one document under two days",
    saying(
      "Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026",
      "Như Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm 2026",
    ),
    saying(
      "Theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026",
      "Như Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026",
    ),
  ],
  [
    "citation-day",
    "numbers against time",
    citing(
      "Căn cứ Quyết định số 90/QĐ-UBND ngày 22 tháng 3 năm 2026 của Ủy ban nhân dân xã về việc lập Tổ",
      "Căn cứ Quyết định số 22/QĐ-UBND ngày 27 tháng 3 năm 2026 của Ủy ban nhân dân xã về việc lập Tổ",
    ),
    citing(
      "Căn cứ Quyết định số 22/QĐ-UBND ngày 22 tháng 3 năm 2026 của Ủy ban nhân dân xã về việc lập Tổ",
      "Căn cứ Quyết định số 90/QĐ-UBND ngày 27 tháng 3 năm 2026 của Ủy ban nhân dân xã về việc lập Tổ",
    ),
  ],
  [
    "law-day",
    "a law without its day",
    citing("Căn cứ Luật Chuyển đổi số"),
    citing("Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025"),
  ],
  [
    "law-day",
    "a law with a day in figures",
    citing("Căn cứ Luật Tổ chức chính quyền địa phương 16/6/2025"),
    citing("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
  ],
  ["numeric-day", "figures in running text", saying("Họp ngày 5/1/2026"), saying("Họp ngày 05 tháng 01 năm 2026")],
  ["numeric-day", "no zero", saying("Họp ngày 5 tháng 1 năm 2026"), saying("Họp ngày 15 tháng 3 năm 2026")],
  [
    "numeric-day",
    "a day there is not",
    saying("Họp ngày 31 tháng 02 năm 2026"),
    saying("Họp ngày 28 tháng 02 năm 2026"),
  ],
  [
    "abolished-names",
    "a merged department",
    saying("Gửi Sở Thông tin và Truyền thông tổng hợp"),
    saying("Gửi Sở Khoa học và Công nghệ tổng hợp"),
  ],
  ["abolished-names", "the district", saying("Báo cáo UBND huyện"), saying("Báo cáo UBND tỉnh")],
  [
    "abolished-names",
    "the district by name",
    saying("Các xã thuộc huyện Tam Đường"),
    saying("Các xã thuộc huyện Tam Đường (cũ)"),
  ],
  [
    "abolished-names",
    "levels of online services",
    saying("Cung cấp dịch vụ công trực tuyến mức độ 3, 4"),
    saying("Cung cấp dịch vụ công trực tuyến toàn trình, mức độ hài lòng 90%"),
  ],
  [
    "abolished-names",
    "an office that was not yet merged when it issued",
    saying("Theo Công văn của Sở Thông tin và Truyền thông tỉnh"),
    saying("Theo Công văn số 12/STTTT-CĐS ngày 05 tháng 01 năm 2024 của Sở Thông tin và Truyền thông tỉnh"),
  ],
  ["foreign-commune", "another commune", saying("UBND xã Bàn Bo chủ trì"), saying("UBND xã Bình Lư chủ trì")],
  [
    "foreign-commune",
    "a name with something over",
    saying("UBND xã Bình Lư Bo chủ trì"),
    saying("Học tập mô hình của xã Bản Bo"),
  ],
  [
    "foreign-commune",
    "another commune without an office",
    saying("Đề nghị ông … và các tổ công nghệ số của xã Bản Bo hoàn thành trước ngày 10"),
    saying(
      "Ông Lò Văn Một, thường trú tại bản Nà Ly, xã Bản Bo",
      "Tuyên dương bà Lò Thị Hai, bản Nà Ly, xã Bản Bo",
      "Bí thư xã Đoàn, xã Nông thôn mới, phường và xã",
      "Giáp ranh xã Bản Bo; nguyên là Chủ tịch xã Sơn Bình (cũ)",
    ),
  ],
  [
    "confused-offices",
    "Party and State in one",
    saying("Kế hoạch của Đảng ủy UBND xã"),
    saying("Kế hoạch của Đảng ủy, UBND xã"),
  ],
  [
    "two-names",
    "one office under two names",
    saying("Phòng Văn hóa - Xã hội chủ trì", "Phòng Văn hóa và Xã hội tổng hợp"),
    saying("Phòng Văn hóa - Xã hội chủ trì", "Phòng Văn hóa - Xã hội tổng hợp"),
  ],
  [
    "two-names",
    "one place under two names",
    saying("Làm tại chợ trung tâm", "Trang bị cho chợ Tam Đường"),
    saying("Làm tại chợ trung tâm", "Trang bị cho chợ"),
  ],
  [
    "cited-territory",
    "one province about another",
    citing("Căn cứ Kế hoạch số 5/KH-UBND của UBND tỉnh Lai Châu về chuyển đổi số trên địa bàn tỉnh Lạng Sơn"),
    citing("Căn cứ Kế hoạch số 5/KH-UBND của UBND tỉnh Lai Châu về chuyển đổi số trên địa bàn tỉnh Lai Châu"),
  ],
  [
    "near-deadline",
    "a deadline before the paper",
    dated("2026-11-23", saying("Các bản gửi báo cáo trước ngày 20 tháng 11 năm 2026")),
    dated("2026-11-23", saying("Các bản gửi báo cáo trước ngày 20 tháng 12 năm 2026")),
  ],
  [
    "near-deadline",
    "a deadline that is too near",
    dated("2026-11-23", saying("Các bản gửi báo cáo trước ngày 24 tháng 11 năm 2026")),
    dated("2026-11-23", saying("Các Tổ đã được thành lập trước ngày 24 tháng 11 năm 2026")),
  ],
  [
    "clashing-words",
    "a regulation that is still to be written",
    saying("Hoạt động theo Quy chế đã ban hành", "Trưởng Group xây dựng quy chế hoạt động"),
    saying("Hoạt động theo Quy chế đã ban hành", "Trưởng Group thực hiện quy chế"),
  ],
  [
    "stated-counts",
    "people",
    annexed([TWO], "Ban Chỉ đạo gồm 25 ông, bà"),
    annexed([TWO], "Ban Chỉ đạo gồm 02 ông, bà"),
  ],
  ["stated-counts", "annexes", annexed([TWO], "Quyết định có 5 phụ lục"), annexed([TWO], "Quyết định có 01 phụ lục")],
  [
    "stated-counts",
    "bản",
    annexed(
      [
        table(
          "b",
          ["STT", "Tên bản"],
          [
            ["1", "Một"],
            ["2", "Hai"],
          ],
        ),
      ],
      "Thực hiện tại 35 bản",
    ),
    annexed(
      [
        table(
          "b",
          ["STT", "Tên bản"],
          [
            ["1", "Một"],
            ["2", "Hai"],
          ],
        ),
      ],
      "Thực hiện tại 02 bản",
    ),
  ],
  [
    "stated-counts",
    "articles of a regulation",
    ATTACHED("Quy chế này gồm 11 điều", "Hiệu lực"),
    ATTACHED("Quy chế này gồm 2 điều", "Hiệu lực"),
  ],
  [
    "stated-counts",
    "what follows",
    withBlocks(paragraph("Xây dựng gồm 05 mô hình:"), bullet("Bản số", "x"), bullet("Chợ số", "y")),
    withBlocks(paragraph("Xây dựng gồm 02 mô hình:"), bullet("Bản số", "x"), bullet("Chợ số", "y")),
  ],
  [
    "missing-role",
    "work for a deputy nobody is",
    annexed([TWO], "Phó Trưởng ban giúp Trưởng ban điều hành"),
    annexed(
      [people(["Lò Văn Một", "Trưởng ban"], ["Lò Thị Hai", "Phó Trưởng ban"])],
      "Phó Trưởng ban giúp Trưởng ban điều hành",
    ),
  ],
  [
    "sister-lists",
    "two orders",
    annexed([listOf("t", NAMES), listOf("u", [...NAMES].reverse())]),
    annexed([listOf("t", NAMES), listOf("u", NAMES)]),
  ],
  [
    "sister-lists",
    "one post twice",
    annexed([
      table(
        "v",
        ["STT", "Vị trí", "Nhiệm vụ"],
        [
          ["1", "Công chức hộ tịch", "Hộ tịch"],
          ["2", "Công chức hộ tịch", "Y tế"],
        ],
      ),
    ]),
    annexed([
      table(
        "v",
        ["STT", "Vị trí", "Nhiệm vụ"],
        [
          ["1", "Công chức hộ tịch", "Hộ tịch"],
          ["2", "Trưởng trạm Y tế", "Y tế"],
        ],
      ),
    ]),
  ],
  [
    "table-sums",
    "a row that does not add up",
    annexed([table("k", BUDGET, [["1", "Tập huấn", "500", "500", "7.500"]])]),
    annexed([table("k", BUDGET, [["1", "Tập huấn", "500", "500", "1.000"]])]),
  ],
  [
    "table-sums",
    "a column that does not",
    annexed([
      table("k", BUDGET, [
        ["1", "Máy", "1", "2", "3"],
        ["2", "Phần mềm", "1", "2", "3"],
        ["", "Tổng cộng", "2", "5", "7"],
      ]),
    ]),
    annexed([
      table("k", BUDGET, [
        ["1", "Máy", "1", "2", "3"],
        ["2", "Phần mềm", "1", "2", "3"],
        ["", "Tổng cộng", "2", "4", "6"],
      ]),
    ]),
  ],
  [
    "number-marks",
    "two marks for thousands",
    saying("Chi 1.150 triệu đồng và 2,500 triệu đồng"),
    saying("Chi 1.150 triệu đồng và 2,5 tỷ đồng"),
  ],
  [
    "number-marks",
    "a mark left over",
    annexed([table("k", BUDGET, [["1.", "Máy", "1.000", "2.280", "3.280."]])]),
    annexed([table("k", BUDGET, [["1.", "Máy", "1.000", "2.280", "3.280"]])]),
  ],
  [
    "duplicate-lines",
    "a bullet twice",
    withBlocks(
      bullet("Tuyên truyền đến người dân;", "x"),
      bullet("Chợ số", "y"),
      bullet("Tuyên truyền đến người dân.", "z"),
    ),
    withBlocks(bullet("Tuyên truyền đến người dân;", "x"), bullet("Tuyên truyền đến doanh nghiệp.", "z")),
  ],
  ["doubled-words", "a word twice", saying("Nhiệm vụ của của Tổ"), saying("Luôn luôn, dần dần, người người")],
  [
    "doubled-words",
    "a thing listed twice",
    saying("Số hóa hộ tịch, an sinh xã hội, giáo dục, hộ tịch"),
    saying("Số hóa hộ tịch, an sinh xã hội, giáo dục, đất đai"),
  ],
  ["misspelt-words", "a misspelling", saying("Bổ xung thành viên"), saying("Bổ sung thành viên")],
  [
    "misspelt-words",
    "a wrong form that is right after another word",
    saying("Đề nghị các đơn vị sử  lý dứt điểm"),
    saying("Nghiên cứu lịch sử lý luận; khai tiểu sử lý lịch; xử lý dứt điểm"),
  ],
  [
    "misspelt-words",
    "a tone on the wrong letter",
    saying("Nâng cao kết qủa"),
    saying("Nâng cao kết quả, giá quý, giấy tờ, giếng nước"),
  ],
  ["capitals", "Khoản, Điểm", saying("Theo Khoản 2 Điều 3"), saying("Theo khoản 2 Điều 3. Khoản 3 không áp dụng")],
  ["capitals", "điều, chương", saying("Theo khoản 2 điều 3"), saying("Trong điều kiện cho phép, theo Chương II")],
  ["capitals", "a name of an agency", saying("Ủy Ban Nhân Dân xã Bình Lư"), saying("Ủy ban nhân dân xã Bình Lư")],
  [
    "capitals",
    "Nhà nước, Nhân dân",
    saying("Chính sách của nhà nước"),
    saying("Ngân sách nhà nước, công an nhân dân, của Nhà nước"),
  ],
  [
    "tone-style",
    "two ways of setting the tone",
    saying("Văn hóa xã", "Số hoá hồ sơ"),
    saying("Văn hóa xã", "Số hóa hồ sơ, ông Hoà"),
  ],
  [
    "points-under-article",
    "a point without a clause",
    withBlocks(point("Một", "x"), point("Hai", "y")),
    withBlocks(clause("Gồm", "c", [point("Một", "x"), point("Hai", "y")])),
  ],
  [
    "typed-numbering",
    "a part twice",
    withBlocks(paragraph("Phần I", "x"), paragraph("Phần II", "y"), paragraph("Phần II", "z")),
    withBlocks(paragraph("Phần I", "x"), paragraph("Phần II", "y"), paragraph("Phần III", "z")),
  ],
  [
    "typed-numbering",
    "a number left out",
    withBlocks(paragraph("1. Một", "x"), paragraph("3. Ba", "y")),
    withBlocks(paragraph("1. Một", "x"), paragraph("2. Hai", "y"), paragraph("1. Danh sách khác", "z")),
  ],
  [
    "annex-origin",
    "another decision's number and day",
    annexed([paragraph("(Kèm theo Quyết định số 99/QĐ-UBND ngày 01 tháng 02 năm 2020)")]),
    annexed([paragraph("(Kèm theo Quyết định số 05/QĐ-UBND)")]),
  ],
  [
    "recipient-lines",
    "brackets drawn",
    sentTo("Sở Nội vụ } Báo cáo"),
    sentTo("Sở Nội vụ (b/c)", "Sở Khoa học và Công nghệ (b/c)"),
  ],
  [
    "recipient-lines",
    "the province's office left out",
    sentTo("Lãnh đạo UBND xã"),
    sentTo("Sở Khoa học và Công nghệ (b/c)"),
  ],
];
