import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapFindings } from "@/lib/document-kinds/core/gaps-left";
import { composePaper, signersFor } from "@/lib/document-kinds/core/papers/compose-paper";
import { draftPaperContent } from "@/lib/document-kinds/core/papers/draft-paper-content";
import { mergePaper, whatPaperChanged } from "@/lib/document-kinds/core/papers/merge-paper";
import type { PaperBlock, PaperContent, PaperIssuer } from "@/lib/document-kinds/core/papers/paper-content";
import { figuresOf } from "@/lib/document-kinds/core/papers/paper-figures";
import { issuerForm, seriesOf } from "@/lib/document-kinds/core/papers/paper-issuer";
import { fitsLayout } from "@/lib/document-kinds/core/papers/paper-kind";
import { PAPER_KINDS, type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { citesOf, numberBlocks } from "@/lib/document-kinds/core/papers/paper-numbering";
import { readPaperReferences, showPaperReferences } from "@/lib/document-kinds/core/papers/paper-references";
import { paperSigners } from "@/lib/document-kinds/core/papers/paper-signers";
import { paperKindWords } from "@/lib/document-kinds/labels";
import { paperContentSchema } from "@/lib/document-kinds/schema";
import { NAME_TO_FILL } from "@/lib/documents/core/compose-foot";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import type { DocumentModel, Signature } from "@/lib/documents/core/model";
import { plainText } from "@/lib/documents/core/plain-text";
import { civilDate } from "@/lib/kernel/civil-date";
import { SAMPLE_MEMBERS } from "@/prisma/seed/sample-documents";
import { samplePaperFacts } from "@/prisma/seed/sample-papers";

const FACTS = samplePaperFacts(SAMPLE_MEMBERS);
const OUTCOME = {
  number: "05",
  date: { type: "day", day: civilDate("2026-11-23") },
  marks: { draft: false, training: false },
} as const;
const by = (code: PaperIssuer["code"]): PaperIssuer => ({ code, unitId: code === "phong" ? "VHXH" : null });

function drafted(code: PaperKindCode, issuer = paperKinds[code].issuers[0] ?? "ubnd"): PaperContent {
  return draftPaperContent(paperKinds[code], {
    ...{ ...FACTS, today: civilDate("2026-11-23"), issuer: by(issuer), drafter: "VHXH", bases: [] },
    ...{ signer: FACTS.signers.find((one) => one.issuer === issuer) ?? null, committeeDecision: null },
  });
}

function wordsOf(code: PaperKindCode, content: PaperContent): string {
  return plainText(composePaper(paperKinds[code], content, FACTS, OUTCOME)).join("\n");
}

function signedBy({ signature }: DocumentModel): readonly Signature[] {
  if (!signature) return [];
  return signature.type === "single" ? [signature.signature] : [signature.left, signature.right];
}

const text = (type: "roman" | "clause" | "point" | "paragraph" | "article", id: string, words = id): PaperBlock => {
  return { type, id, text: words };
};

describe("every kind of paper", () => {
  it.each(PAPER_KINDS)("%s is drawn by every issuer in its form, with nothing left unnamed", (code) => {
    const kind = paperKinds[code];
    expect(paperKindWords[code].about).toMatch(/\.$/u);
    for (const issuer of kind.issuers) {
      const content = drafted(code, issuer);
      expect(fitsLayout(kind.layout, content.blocks)).toBe(true);
      const ids = [content.blocks, content.attached?.blocks ?? [], ...content.annexes.map(({ blocks }) => blocks)]
        .flat()
        .map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const model = composePaper(kind, content, FACTS, OUTCOME);
      expect(JSON.stringify(model)).not.toMatch(/\{\{|undefined|null năm/u);
      expect(wordsOf(code, content)).not.toContain("Điều …");
      expect(model.addressees.length > 0).toBe(kind.addressed);
      expect(model.header.issued === null).toBe(kind.signedBy === "secretary-and-chair");
    }
  });

  it.each(PAPER_KINDS)(
    "%s without a signer has the block to be filled in: its head's post, and a line for the name",
    (code) => {
      for (const issuer of paperKinds[code].issuers) {
        const content = { ...drafted(code, issuer), signerId: null, secretary: "" };
        const model = composePaper(paperKinds[code], content, { ...FACTS, signers: [] }, OUTCOME);
        const posts = signedBy(model).map(({ authority, name }) => [authority.at(-1), name]);
        const head = {
          ubnd: "CHỦ TỊCH",
          "chu-tich-ubnd": "CHỦ TỊCH",
          "ban-chi-dao": "TRƯỞNG BAN",
          phong: "TRƯỞNG PHÒNG",
        };
        const pair = [
          ["THƯ KÝ", ""],
          ["CHỦ TỌA", ""],
        ];
        expect(posts).toEqual(paperKinds[code].signedBy === "one" ? [[head[issuer], ""]] : pair);
        expect(plainText(model).filter((line) => line === NAME_TO_FILL)).toHaveLength(posts.length);
        // It is a form, not a paper that could go out: the missing name is still found.
        const said = lintDocument(model, { register: [], unitCodes: [] }).filter(
          ({ rule }) => rule === "signature-form",
        );
        expect(said.map(({ words }) => words)).toContain("Phần ký chưa ghi họ và tên người ký.");
      }
    },
  );

  it("has symbol, series and head by kind and issuer", () => {
    const symbol = (code: PaperKindCode, issuer: PaperIssuer["code"]) =>
      composePaper(paperKinds[code], drafted(code, issuer), FACTS, OUTCOME).header.number.symbol;
    expect(symbol("cong-van", "ubnd")).toBe("UBND-VHXH");
    expect(symbol("cong-van", "ban-chi-dao")).toBe("BCĐ-VHXH");
    expect(symbol("cong-van", "phong")).toBe("VHXH-CĐS");
    expect(symbol("to-trinh", "ubnd")).toBe("TTr-UBND");
    expect(symbol("bao-cao-quy", "phong")).toBe("BC-VHXH");
    expect(symbol("giay-moi", "ubnd")).toBe("GM-UBND");
    expect(symbol("bien-ban", "ban-chi-dao")).toBe("BB-BCĐ");
    expect(symbol("qd-quy-che-bcd", "ban-chi-dao")).toBe("QĐ-BCĐ");
    expect(symbol("chuong-trinh-cong-tac", "ban-chi-dao")).toBe("CTr-BCĐ");
    const board = issuerForm(by("ban-chi-dao"), FACTS);
    expect([board.superior, board.agency]).toEqual([["UBND XÃ BÌNH LƯ"], ["BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ"]]);
    expect(seriesOf(null, board)).toBe("CV-BCĐ");
    expect(seriesOf("KẾ HOẠCH", issuerForm(by("ubnd"), FACTS))).toBe("KH-UBND");
    expect(issuerForm(by("phong"), FACTS)).toMatchObject({ agency: ["PHÒNG VĂN HÓA - XÃ HỘI"], code: "VHXH" });
  });

  it("names the heads of the Group as its list has them, and leaves a gap for whom it has not", () => {
    const kind = paperKinds["qd-truong-group"];
    const group = {
      name: "Group “Bình Lư Số”",
      members: [
        { called: "bà Lò Thị Một, chức vụ: Bí thư Đoàn xã", role: "truong-group" },
        { called: "ông Lò Văn Hai", role: "quan-tri-vien" },
        { called: "bà Lò Thị Ba", role: "quan-tri-vien" },
        { called: "ông Lò Văn Bốn", role: "thanh-vien" },
      ],
    } as const;
    const content = draftPaperContent(kind, {
      ...{ ...FACTS, today: civilDate("2026-11-23"), issuer: by("chu-tich-ubnd"), drafter: "VHXH", bases: [] },
      ...{ signer: null, committeeDecision: null, group },
    });
    const words = wordsOf("qd-truong-group", content);
    expect(words).toContain("Giao bà Lò Thị Một, chức vụ: Bí thư Đoàn xã, làm Trưởng Group “Bình Lư Số”.");
    expect(words).toContain(
      "ông (bà) …, chức vụ: …, làm Phó Trưởng Group; ông Lò Văn Hai; bà Lò Thị Ba, làm Quản trị viên.",
    );
    expect(words).not.toContain("Lò Văn Bốn");
  });

  it("gives the Quy chế of the committee four chapters and eleven articles of its own numbering", () => {
    const words = wordsOf("qd-quy-che-bcd", drafted("qd-quy-che-bcd"));
    expect(words.match(/^Chương [IV]+$/gmu)).toEqual(["Chương I", "Chương II", "Chương III", "Chương IV"]);
    const rules = words.slice(words.indexOf("QUY CHẾ\n"));
    expect(rules.match(/^Điều \d+\./gmu)?.at(-1)).toBe("Điều 11.");
    expect(words).toContain("(Kèm theo Quyết định số 05/QĐ-BCĐ ngày 23 tháng 11 năm 2026 của Trưởng Ban Chỉ đạo");
  });

  it("signs a decision of the committee by its head, with the post in the agency above the name", () => {
    const words = wordsOf("qd-quy-che-bcd", drafted("qd-quy-che-bcd"));
    expect(words).toContain("TRƯỞNG BAN\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\nĐoàn Trung Nam");
    expect(words).not.toContain("TM.");
    expect(wordsOf("cong-van", drafted("cong-van", "ubnd"))).toContain("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n");
  });

  it("signs a biên bản by secretary and chair, and gives it no place and day", () => {
    const words = wordsOf("bien-ban", { ...drafted("bien-ban"), secretary: "Trịnh Thị Hường" });
    expect(words).toContain("THƯ KÝ\nTrịnh Thị Hường\nCHỦ TỌA\nĐoàn Trung Nam\nNơi nhận:");
    expect(words).not.toContain("Bình Lư, ngày");
  });

  it("counts figures from the facts when it is composed", () => {
    expect(figuresOf(FACTS)).toMatchObject({ "so-ban": "35 bản", "so-to": "33 Tổ công nghệ số cộng đồng" });
    const content = drafted("bao-cao-thang");
    const fewer = { ...FACTS, teams: FACTS.teams.slice(0, 30) };
    const words = plainText(composePaper(paperKinds["bao-cao-thang"], content, fewer, OUTCOME)).join("\n");
    expect(words).toContain("Toàn xã có 30 bản, đã thành lập 30 Tổ công nghệ số cộng đồng");
  });

  it("puts what the title of an annex refers to into it, in capitals", () => {
    const content = drafted("qd-khen-thuong");
    const title = "Danh sách của {{so:so-ban}} theo {{den:danh-sach}}";
    const annexes = content.annexes.map((annex) => ({ ...annex, title }));
    const { annexes: drawn } = composePaper(paperKinds["qd-khen-thuong"], { ...content, annexes }, FACTS, OUTCOME);
    expect(drawn.map((annex) => annex.title)).toEqual(["DANH SÁCH CỦA 35 BẢN THEO PHỤ LỤC"]);
  });
});

describe("numbers and references", () => {
  const blocks = [
    text("roman", "r1"),
    text("clause", "c1"),
    ...["p1", "p2", "p3", "p4", "p5", "p6"].map((id) => text("point", id)),
    text("roman", "r2"),
    text("clause", "c2"),
  ];

  it("run I, 1, a b c d đ e and start anew under each heading", () => {
    const marks = [...numberBlocks(blocks).values()].map(({ mark }) => mark);
    expect(marks).toEqual(["I.", "1.", "a)", "b)", "c)", "d)", "đ)", "e)", "II.", "1."]);
    expect(citesOf(blocks, []).get("p5")).toBe("điểm đ khoản 1 Mục I");
  });

  it("agree with what composing prints, whatever stands where", () => {
    const type = fc.constantFrom("roman", "clause", "point", "paragraph", "bullet", "clause-title", "sub-bullet");
    fc.assert(
      fc.property(fc.array(type, { minLength: 1, maxLength: 25 }), (types) => {
        const list = types.map((one, index): PaperBlock => ({ type: one, id: `k${index}`, text: `chữ${index}` }));
        const content = { ...drafted("ke-hoach"), blocks: list, annexes: [] };
        const words = wordsOf("ke-hoach", content).split("\n");
        for (const { id } of list) {
          const said = words.find((line) => line.toLocaleLowerCase("vi").includes(`chữ${id.slice(1)}`));
          const { mark = "" } = numberBlocks(list).get(id) ?? {};
          expect(said?.replaceAll("\u00a0", " ").startsWith(mark)).toBe(true);
        }
      }),
    );
  });

  it("are mended when what they point to moves, and said to be lost when it goes", () => {
    const pointing = text("paragraph", "d", "Như {{den:r2}} và {{den:c2}}.");
    const said = (list: readonly PaperBlock[]) =>
      wordsOf("ke-hoach", { ...drafted("ke-hoach"), blocks: list, annexes: [] });
    expect(said([...blocks, pointing])).toContain("Như Mục II và khoản 1 Mục II.");
    expect(said([...blocks.slice(8), ...blocks.slice(0, 8), pointing])).toContain("Như Mục I và khoản 1 Mục I.");
    expect(said([...blocks.slice(0, 8), pointing])).toContain("Như Điều … và Điều …");
  });

  it("are typed as they read", () => {
    const referable = { cites: citesOf(blocks, []), figures: figuresOf(FACTS) };
    const typed = "Theo «Mục II», «điểm đ khoản 1 Mục I» và «35 bản»; «không có» giữ nguyên.";
    const stored = readPaperReferences(typed, referable);
    expect(stored).toBe("Theo {{den:r2}}, {{den:p5}} và {{so:so-ban}}; «không có» giữ nguyên.");
    expect(showPaperReferences(stored, referable)).toBe(typed);
  });
});

describe("the form of a paper", () => {
  it("does not let a decision begin with anything but an article, nor take parts of another layout", () => {
    const decision = [text("article", "a1", ""), text("paragraph", "p1")];
    expect(fitsLayout("articles", decision)).toBe(true);
    expect(fitsLayout("articles", [...decision].reverse())).toBe(false);
    expect(fitsLayout("articles", [...decision, text("roman", "r")])).toBe(false);
    expect(fitsLayout("headings", [text("paragraph", "p"), text("article", "a")])).toBe(false);
  });

  it("says what of the first draft is still to be filled in, and nothing of v.v…", () => {
    const content = drafted("cong-van");
    expect(gapFindings(content).map(({ where }) => where.part)).toEqual(["subject", "body"]);
    const filled = { ...content, subject: "phối hợp", blocks: [text("paragraph", "p", "Máy tính, máy in, v.v…")] };
    expect(gapFindings(filled)).toEqual([]);
  });
});

describe("what a draft may carry", () => {
  const table = (rows: number): PaperBlock => ({
    ...{ type: "table", id: "b", note: "", columns: [{ head: "STT", widthMm: 13, align: "center" }] },
    rows: Array.from({ length: rows }, (_, index) => ({ id: `d${index}`, group: false, cells: [String(index)] })),
  });

  it("passes the border as it was drawn, for every kind", () => {
    for (const code of PAPER_KINDS) {
      const content = { ...drafted(code), issuer: { code: "ubnd", unitId: null }, signerId: null };
      expect(paperContentSchema.parse(content).blocks).toEqual(content.blocks);
    }
  });

  it("is cleaned of what does not print, and refused in words where it is more than a paper holds", () => {
    const content = { ...drafted("cong-van"), signerId: null };
    const odd = {
      ...content,
      subject: "phối\u0007 hợp \ud800\ufffe",
      blocks: [text("paragraph", "p", "a\u200bb\r\nc")],
    };
    const parsed = paperContentSchema.parse(odd);
    expect(parsed.subject.startsWith("phối hợp")).toBe(true);
    expect(parsed.blocks[0]).toMatchObject({ text: "ab\nc" });
    expect(parsed.subject).not.toMatch(/\p{Surrogate}/u);
    const large = paperContentSchema.safeParse({ ...content, blocks: [table(5000)] });
    expect(large.error?.issues[0]?.message).toBe("Bảng có nhiều nhất 1.000 dòng: tách thành nhiều phụ lục.");
    expect(paperContentSchema.safeParse({ ...content, blocks: [{ type: "part", id: "x", text: "" }] }).success).toBe(
      false,
    );
  });

  it("prints a table of a thousand rows and cells of several lines", () => {
    const words = wordsOf("ke-hoach", { ...drafted("ke-hoach"), blocks: [table(1000)], annexes: [] });
    expect(words).toContain("\n999\n");
  });
});

describe("two people in one paper", () => {
  const base = drafted("ke-hoach");
  const [first, second] = base.blocks;
  const change = (at: number, words: string): PaperContent => ({
    ...base,
    blocks: base.blocks.map((block, index) => (index === at ? { ...block, text: words } : block)) as PaperBlock[],
  });

  it("both keep what they wrote in different parts", () => {
    const added = {
      ...change(0, "Câu của họ"),
      blocks: [...change(0, "Câu của họ").blocks, text("paragraph", "them")],
    };
    const { merged, conflicts } = mergePaper(base, added, change(1, "Tiêu đề của tôi"));
    expect(conflicts).toEqual([]);
    expect(merged.blocks[0]).toMatchObject({ id: first?.id, text: "Câu của họ" });
    expect(merged.blocks[1]).toMatchObject({ id: second?.id, text: "Tiêu đề của tôi" });
    expect(merged.blocks.at(-1)).toMatchObject({ id: "them" });
  });

  it("are told where both wrote, and mine is kept", () => {
    const { merged, conflicts } = mergePaper(base, change(1, "họ"), change(1, "tôi"));
    expect(conflicts).toEqual(["Mục I"]);
    expect(merged.blocks[1]).toMatchObject({ text: "tôi" });
    expect(whatPaperChanged(base, { ...base, addressees: ["Ai đó"] })).toEqual(["Kính gửi"]);
  });
});

describe("who signs", () => {
  const units = FACTS.units;
  const post = (id: string, title: string, signing: "chu-tich" | "pho-chu-tich" | null = null) => {
    return { id, title, name: id, unitId: null, signing, powers: [] };
  };
  const UBND = { code: "ubnd" as const, unitId: null };

  it("is read from the posts held, heads before deputies who sign KT.", () => {
    const signers = paperSigners(
      [
        post("pho", "Phó Trưởng phòng Văn hóa - Xã hội"),
        post("truong", "Trưởng phòng Văn hóa - Xã hội"),
        post("kt", "Trưởng phòng Kinh tế"),
        post("chanh", "Chánh Văn phòng HĐND và UBND"),
        post("ct", "Chủ tịch Ủy ban nhân dân xã", "chu-tich"),
      ],
      [{ personId: "tb", name: "Trưởng ban", role: "truong-ban", post: "Chủ tịch UBND xã" }],
      units,
    );
    const ofUnit = (abbreviation: string) => signers.filter(({ unitId }) => unitId === abbreviation);
    expect(ofUnit("VHXH").map(({ id, lines }) => [id, ...lines])).toEqual([
      ["truong", "TRƯỞNG PHÒNG"],
      ["pho", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"],
    ]);
    expect(ofUnit("KT").map(({ id }) => id)).toEqual(["kt"]);
    expect(ofUnit("VP").map(({ id }) => id)).toEqual(["chanh"]);
    expect(signers.filter(({ issuer }) => issuer === "ban-chi-dao")).toMatchObject([
      { id: "tb", lines: ["TRƯỞNG BAN"], postAboveName: "CHỦ TỊCH UBND XÃ" },
    ]);
  });

  it("follows what they were on that day: thừa lệnh within its limits, quyền Chủ tịch instead of ký thay", () => {
    const order = { form: "tl" as const, issuers: ["ubnd" as const], types: ["Công văn", "Giấy mời"] };
    const acting = { form: "q" as const, issuers: ["ubnd" as const], types: [] };
    const signers = paperSigners(
      [
        { ...post("chanh", "Chánh Văn phòng HĐND và UBND"), powers: [order] },
        { ...post("pct", "Phó Chủ tịch UBND xã", "pho-chu-tich"), powers: [acting] },
      ],
      [],
      [],
    );
    const lines = (typeName: string | null) =>
      signersFor({ signers }, UBND, typeName).map(({ id, lines: own }) => [id, ...own]);
    expect(lines(null)).toEqual([
      ["pct", "Q. CHỦ TỊCH"],
      ["chanh", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
    ]);
    expect(lines("QUYẾT ĐỊNH")).toEqual([["pct", "Q. CHỦ TỊCH"]]);
    expect(signersFor({ signers }, { code: "chu-tich-ubnd", unitId: null }, null).map(({ id }) => id)).toEqual(["pct"]);
  });
});
