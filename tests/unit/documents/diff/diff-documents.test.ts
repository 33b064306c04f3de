import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf, type DocumentDiff, diffDocuments } from "@/lib/documents/core/diff/diff-documents";
import { peopleChanges } from "@/lib/documents/core/diff/people";
import { summaryOf } from "@/lib/documents/core/diff/summary";
import { sideOf } from "@/lib/documents/core/diff/words";
import { plain } from "@/lib/documents/core/inline";
import type { ArticleBlock, DocumentModel, TableBlock } from "@/lib/documents/core/model";
import { plainText } from "@/lib/documents/core/plain-text";
import { sampleDocuments } from "@/prisma/seed/sample-documents";
import { randomModel } from "../random-model";

const partsOf = (diff: DocumentDiff) => diff.groups.flatMap(({ parts }) => parts);

function expectWhole(a: DocumentModel, b: DocumentModel): void {
  const parts = partsOf(diffDocuments(a, b));
  expect(parts.flatMap(({ after }) => after?.units ?? [])).toEqual(plainText(b));
  expect(parts.flatMap(({ before }) => before?.units ?? []).sort()).toEqual(plainText(a).sort());
  for (const { before, after, words } of parts) {
    expect([sideOf(words, "before"), sideOf(words, "after")]).toEqual([before?.words ?? "", after?.words ?? ""]);
  }
}

function article(id: string, first: string, ...clauses: readonly string[]): ArticleBlock {
  return {
    ...{ type: "article", id, title: null },
    content: [
      { type: "paragraph", id: `${id}-0`, text: plain(first) },
      ...clauses.map((text, at) => ({
        type: "clause" as const,
        id: `${id}-${at + 1}`,
        text: plain(text),
        content: [],
      })),
    ],
  };
}

const sample = (name: string): DocumentModel => {
  const found = sampleDocuments({ draft: false }).find((one) => one.name === name);
  if (!found) throw new Error(`no sample ${name}`);
  return found.model;
};

const RULES = article(
  "che-do",
  "Chế độ làm việc của Ban Chỉ đạo:",
  "Họp định kỳ mỗi quý một lần do Trưởng ban triệu tập.",
  "Báo cáo Ủy ban nhân dân tỉnh trước ngày 20 tháng cuối quý.",
);
const EFFECT = article("hieu-luc", "Quyết định này có hiệu lực kể từ ngày ký.");
const DOERS = article("thi-hanh", "Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội chịu trách nhiệm thi hành.");
const FIRST = article("mot", "Thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư.");
const decision = (...body: readonly ArticleBlock[]): DocumentModel => ({
  ...sample("qd-phe-duyet"),
  body,
  attached: [],
});

describe("two documents part by part", () => {
  it("finds nothing between a document and itself, of every kind and shape", () => {
    for (const { model } of sampleDocuments({ draft: false })) {
      const diff = diffDocuments(model, model);
      expect(changesOf(diff)).toEqual([]);
      expect(summaryOf(diff)).toBe("");
      expectWhole(model, model);
    }
    fc.assert(
      fc.property(randomModel, (model) => {
        expect(changesOf(diffDocuments(model, model))).toEqual([]);
      }),
    );
  });

  it("holds every text unit of both, whatever the two documents are", () => {
    fc.assert(fc.property(randomModel, randomModel, expectWhole));
    const samples = sampleDocuments({ draft: false });
    samples.forEach(({ model }, at) => {
      expectWhole(model, samples[(at * 7 + 3) % samples.length]?.model ?? model);
    });
  });

  it("says moved of an article that stands elsewhere, and nothing of one that is only numbered anew", () => {
    const diff = diffDocuments(decision(FIRST, RULES, EFFECT, DOERS), decision(FIRST, EFFECT, DOERS, RULES));
    expect(changesOf(diff).map(({ status, after }) => [status, after?.place])).toEqual([["moved", "Điều 4"]]);
    expect(summaryOf(diff)).toBe("Chuyển chỗ 1 điều.");
    const without = diffDocuments(decision(FIRST, RULES, EFFECT, DOERS), decision(FIRST, EFFECT, DOERS));
    expect(
      changesOf(without).every(({ status, before }) => status === "removed" && before?.place.includes("Điều 2")),
    ).toBe(true);
    expect(summaryOf(without)).toBe("Bỏ 1 điều.");
  });

  it("counts articles mended, clauses put in and bases taken out", () => {
    const after = article(
      "che-do",
      "Chế độ làm việc của Ban Chỉ đạo:",
      "Họp định kỳ mỗi tháng một lần do Trưởng ban triệu tập.",
      "Giao Phòng Văn hóa - Xã hội làm cơ quan thường trực.",
      "Báo cáo Ủy ban nhân dân tỉnh trước ngày 20 tháng cuối quý.",
    );
    const base = decision(FIRST, RULES, EFFECT, DOERS);
    const changed = { ...decision(FIRST, after, EFFECT, DOERS), bases: base.bases.slice(1) };
    const diff = diffDocuments(base, changed);
    expect(summaryOf(diff)).toBe("Bỏ 1 căn cứ; sửa 1 điều; thêm 1 khoản.");
    const [mended] = changesOf(diff).filter(({ status }) => status === "changed");
    expect(mended?.after?.place).toBe("Khoản 1 Điều 2");
    expect(mended?.words.filter(({ type }) => type !== "same")).toEqual([
      { type: "removed", text: "quý" },
      { type: "added", text: "tháng" },
    ]);
  });

  it("tells people: who came, who went, whose role changed, each once however many lists name them", () => {
    const model = sample("qd-thanh-lap-bcd");
    const swap = (text: string) =>
      text.replace("Lê Thị Chinh", "Phạm Thị Mẫu Thay").replace(/(Nguyễn Thị Hà.*)Ủy viên/u, "$1Phó Trưởng ban");
    const after = JSON.parse(JSON.stringify(model), (_, value) =>
      typeof value === "string" ? swap(value) : value,
    ) as DocumentModel;
    const [annex] = after.annexes;
    const table = annex?.content[0] as TableBlock;
    const rows = table.rows.map((row) =>
      JSON.stringify(row).includes("Nguyễn Thị Hà")
        ? (JSON.parse(JSON.stringify(row).replace("Ủy viên", "Phó Trưởng ban")) as TableBlock["rows"][number])
        : row,
    );
    const diff = diffDocuments(model, {
      ...after,
      annexes: annex ? [{ ...annex, content: [{ ...table, rows }] }] : [],
    });
    expect(peopleChanges(diff).map(({ words }) => words)).toEqual([
      "thêm bà Phạm Thị Mẫu Thay (Ủy viên)",
      "bớt bà Lê Thị Chinh (Ủy viên)",
      "bà Nguyễn Thị Hà: Ủy viên → Phó Trưởng ban",
    ]);
    expect(summaryOf(diff)).toBe("Thêm 1 người; bớt 1 người; đổi vai trò, nội dung của 1 người.");
  });

  it("tells a member who went from one team to another, by the name of the team", () => {
    const model = sample("qd-thanh-lap-to-cnscd");
    const [annex] = model.annexes;
    const table = annex?.content[0] as TableBlock;
    const at = table.rows.findIndex(({ type }) => type !== "group");
    const [member] = table.rows.slice(at + 2, at + 3);
    const others = table.rows.filter((row) => row !== member);
    const second = others.findIndex(
      ({ type }, index) => index > at && type === "group" && others[index + 1]?.type !== "group",
    );
    const rows = [...others.slice(0, second + 1), ...(member ? [member] : []), ...others.slice(second + 1)];
    const after = { ...model, annexes: annex ? [{ ...annex, content: [{ ...table, rows }] }] : [] };
    const diff = diffDocuments(model, after);
    expect(changesOf(diff).map(({ status }) => status)).toEqual(["moved"]);
    const [came, went] = peopleChanges(diff).map(({ words }) => words);
    expect([came, went].map((words) => words?.split(" ")[0])).toEqual(["thêm", "bớt"]);
    expect(came).toMatch(/, Tổ công nghệ số cộng đồng /u);
  });
});
