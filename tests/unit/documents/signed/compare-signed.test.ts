import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSigned } from "@/lib/documents/core/signed/compare-signed";
import { type FrozenUnit, frozenUnits } from "@/lib/documents/core/signed/frozen-units";
import type { PageLine } from "@/lib/documents/core/signed/page-text";
import { sampleDecision } from "../sample-decision";

const units = frozenUnits(sampleDecision({}, 25));
const texts = units.map(({ text }) => text);

/** A text set on pages as a program would: lines of some sixty letters, a page number on the second page and after. */
function setPages(words: readonly string[], linesPerPage = 38): PageLine[][] {
  const lines = words.flatMap((unit) => unit.match(/.{1,60}(?:\s|$)/gu) ?? [unit]);
  const pages: PageLine[][] = [];
  for (let from = 0; from < lines.length; from += linesPerPage) {
    const number = pages.length + 1;
    const body = lines.slice(from, from + linesPerPage).map((text, index) => ({ text, at: 0.1 + (index / 40) * 0.8 }));
    pages.push([...(number > 1 ? [{ text: String(number), at: 0.04 }] : []), ...body]);
  }
  return pages;
}

const compared = (words: readonly string[]) => compareSigned(units, setPages(words));
const changed = (from: string | RegExp, to: string) => texts.map((text) => text.replace(from, to));
const at = (part: string) => {
  const index = texts.findIndex((text) => text.includes(part));
  if (index < 0) throw new Error(`no ${part} in the sample`);
  return index;
};
const body = units.findIndex(({ text }) => text.startsWith("Điều 2"));

describe("a signed copy's text", () => {
  it("is the same however its lines, pages, blanks, hyphens and composed letters fall", () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 60 }), fc.boolean(), (linesPerPage, decomposed) => {
        const pages = setPages(texts, linesPerPage).map((page) =>
          page.map(({ text, at: place }) => ({
            text: (decomposed ? text.normalize("NFD") : text).replaceAll(" ", "\u00a0").replaceAll("-", "‑"),
            at: place,
          })),
        );
        expect(compareSigned(units, pages)).toMatchObject({ verdict: "same", differences: [], additions: [] });
      }),
    );
  });

  it("is the same when the two columns of head and foot were written the other way round", () => {
    const end = units.findIndex(({ free }) => !free);
    expect(compared([...texts.slice(0, end).reverse(), ...texts.slice(end)]).verdict).toBe("same");
  });

  it("is the same when number and day were written by hand, which is told", () => {
    const blank = texts.map((text, index) =>
      units[index]?.dated
        ? text
            .replace(/số:? ?\d+\//iu, (found) => `${found.slice(0, 3)} …/`)
            .replace(/ngày \d+ tháng/u, "ngày …… tháng")
        : text,
    );
    expect(blank).not.toEqual(texts);
    const { verdict, dated } = compared(blank);
    expect(verdict).toBe("same");
    expect(dated.length).toBeGreaterThan(0);
    // Another number is another paper.
    const other = texts.map((text, index) => (units[index]?.dated ? text.replace(/\d+\//u, "99/") : text));
    expect(compared(other)).toMatchObject({ verdict: "differs", differences: [{ kind: "changed" }, {}] });
    // Another day within the text is a difference.
    expect(compared(changed("tháng 6 năm 2025", "tháng 7 năm 2025")).verdict).toBe("differs");
  });

  it("tells a word put in, taken out or changed with both wordings and the page", () => {
    const index = body + 1;
    const was = texts[index] ?? "";
    const now = was.replace(/^(\S+ \S+)/u, "$1 không");
    const { verdict, differences } = compared(texts.map((text) => (text === was ? now : text)));
    expect(verdict).toBe("differs");
    expect(differences).toEqual([{ kind: "changed", before: was, after: now, page: expect.any(Number) }]);
  });

  it("tells an article that is gone and one that was put in", () => {
    const without = compared(texts.filter((_, index) => index !== body));
    expect(without.differences).toEqual([{ kind: "missing", before: texts[body], after: null, page: null }]);
    const more = "Điều 9. Mỗi thành viên được hưởng phụ cấp hằng tháng theo mức do Trưởng ban quyết định.";
    const inserted = compareSigned(units, setPages([...texts.slice(0, body), more, ...texts.slice(body)], 200));
    expect(inserted.differences).toEqual([{ kind: "inserted", before: null, after: more, page: 1 }]);
  });

  it("tells two people who changed places in a list", () => {
    const names = texts
      .map((text, index) => [text, index] as const)
      .filter(([text]) => /^Lò |^Vàng |^Tẩn /u.test(text));
    const [[one, first] = ["", 0], [other, second] = ["", 0]] = names;
    expect(one).not.toBe(other);
    const swapped = texts.map((text, index) => (index === first ? other : index === second ? one : text));
    expect(compared(swapped).verdict).toBe("differs");
  });

  it("with any unit changed never reads as the same", () => {
    const solid = texts.map((_, index) => index).filter((index) => /\p{L}{2}/u.test(texts[index] ?? ""));
    fc.assert(
      fc.property(fc.constantFrom(...solid), fc.integer({ min: 15, max: 50 }), (index, linesPerPage) => {
        if (units[index]?.dated) return;
        const words = texts.map((text, place) => (place === index ? text.replace(/\p{L}{2}/u, "Ωψ") : text));
        expect(compareSigned(units, setPages(words, linesPerPage)).verdict).toBe("differs");
      }),
      { numRuns: 150 },
    );
  });

  it("keeps a stamp at the foot of a page and a head repeated on the next apart from our words", () => {
    const pages = setPages(texts, 30);
    const head = { text: texts[at("Họ và tên")] ?? "", at: 0.09 };
    const stamped = pages.map((page, index) => [
      ...(index === 2 ? [head] : []),
      ...page,
      ...(index === 0 ? [{ text: "Ký bởi: Ủy ban nhân dân xã Bình Lư", at: 0.92 }] : []),
    ]);
    expect(compareSigned(units, stamped)).toMatchObject({
      verdict: "same",
      differences: [],
      additions: [{ page: 1, text: "Ký bởi: Ủy ban nhân dân xã Bình Lư" }],
    });
  });

  it("of another paper differs, and of nothing at all cannot be compared", () => {
    const other = frozenUnits(sampleDecision({ subject: "Về việc khác hẳn", bases: [] }, 0));
    expect(compareSigned(units, setPages(other.map(({ text }) => text))).verdict).toBe("differs");
    expect(compareSigned(units, [])).toMatchObject({ verdict: "no-text", additions: [] });
    expect(compareSigned([], setPages(["Chữ"]))).toMatchObject({ verdict: "same", additions: [{ text: "Chữ" }] });
  });

  it("of five thousand rows is compared to its end", () => {
    const long: FrozenUnit[] = frozenUnits(sampleDecision({}, 5_000));
    expect(compareSigned(long, setPages(long.map(({ text }) => text))).verdict).toBe("same");
    const another = setPages(long.map(({ text }) => `${text.slice(0, 3)}x${text.slice(3)}`));
    expect(compareSigned(long, another)).toMatchObject({ verdict: "differs", more: true });
  });
});
