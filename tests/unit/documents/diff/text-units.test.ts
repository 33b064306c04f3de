import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTextUnits, sameText } from "@/lib/documents/core/diff/text-units";
import { sideOf, wordChanges } from "@/lib/documents/core/diff/words";

const syllable = fc.constantFrom(
  "Ủy",
  "ban",
  "xã",
  "Bình",
  "Lư",
  "chuyển",
  "đổi",
  "số",
  "năm",
  "2026",
  "thành",
  "viên",
);
const sentence = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 14 }), fc.constantFrom("", ".", ";", ","))
  .map(([words, mark]) => `${words.join(" ")}${mark}`);
const text = fc.array(sentence, { maxLength: 12 });
const sideUnits = (changes: ReturnType<typeof diffTextUnits>, side: "before" | "after") =>
  changes.flatMap((change) => change[side] ?? []).sort();

describe("the words that changed in a text", () => {
  it("tells syllables, not letters", () => {
    expect(wordChanges("Giao Phòng Văn hóa chủ trì.", "Giao Văn phòng Đảng ủy chủ trì.")).toEqual([
      { type: "same", text: "Giao " },
      { type: "removed", text: "Phòng " },
      { type: "same", text: "Văn " },
      { type: "removed", text: "hóa" },
      { type: "added", text: "phòng Đảng ủy" },
      { type: "same", text: " chủ trì." },
    ]);
  });

  it("gives back both texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const changes = wordChanges(before, after);
        expect([sideOf(changes, "before"), sideOf(changes, "after")]).toEqual([before, after]);
      }),
    );
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const changes = wordChanges(before, after);
        expect([sideOf(changes, "before"), sideOf(changes, "after")]).toEqual([before, after]);
      }),
    );
  });

  it("says of wholly different long texts that one stands for the other", () => {
    const [a, b] = ["a", "b"].map((letter) => Array.from({ length: 4000 }, (_, at) => `${letter}${at}`).join(" "));
    const changes = wordChanges(a ?? "", b ?? "");
    expect([sideOf(changes, "before"), sideOf(changes, "after")]).toEqual([a, b]);
    expect(changes.length).toBeLessThanOrEqual(4);
  });
});

describe("two texts unit by unit", () => {
  it("finds nothing between a text and itself, whatever its spaces", () => {
    fc.assert(
      fc.property(text, (units) => {
        expect(
          sameText(
            diffTextUnits(
              units,
              units.map((unit) => `  ${unit.replaceAll(" ", "\u00a0")} `),
            ),
          ),
        ).toBe(true);
      }),
    );
  });

  it("holds every unit of both texts once, the second in its order", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffTextUnits(before, after);
        expect(changes.flatMap((change) => change.after ?? [])).toEqual(after);
        expect(sideUnits(changes, "before")).toEqual([...before].sort());
        for (const { before: was, after: is, words } of changes) {
          expect([sideOf(words, "before"), sideOf(words, "after")]).toEqual([was ?? "", is ?? ""]);
        }
      }),
    );
  });

  it("finds as added one way what is removed the other way", () => {
    const told = (changes: ReturnType<typeof diffTextUnits>, status: string) =>
      changes.flatMap((change) => (change.status === status ? [change.after ?? change.before] : []));
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { maxLength: 12 }), fc.uniqueArray(sentence, { maxLength: 12 }), (a, b) => {
        const [forth, back] = [diffTextUnits(a, b), diffTextUnits(b, a)];
        for (const unit of told(forth, "added")) expect(a).not.toContain(unit);
        for (const unit of told(forth, "removed")) expect(b).not.toContain(unit);
        expect(told(forth, "added").length - told(forth, "removed").length).toBe(b.length - a.length);
        expect(told(back, "removed").length - told(back, "added").length).toBe(b.length - a.length);
      }),
    );
  });

  it("says moved of what stands elsewhere, and changed of what says more", () => {
    const before = ["Điều về thành viên", "Giao Văn phòng chủ trì", "Quyết định này có hiệu lực"];
    const after = ["Giao Văn phòng chủ trì", "Quyết định này có hiệu lực kể từ ngày ký", "Điều về thành viên"];
    const told = diffTextUnits(before, after).map(({ status, after: is, before: was }) => [status, is ?? was]);
    expect(told).toEqual([
      ["same", after[0]],
      ["changed", after[1]],
      ["moved", after[2]],
    ]);
  });

  it("is done with thousands of rows to the end", () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `Hàng ${at} của phụ lục ${at * 7}`);
    const other = rows.filter((_, at) => at % 100 !== 0).map((row, at) => (at % 50 === 0 ? `${row} sửa` : row));
    const changes = diffTextUnits(rows, other);
    expect(changes.filter(({ status }) => status === "removed")).toHaveLength(60);
  });
});
