import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeNamedIn, officePattern, withSuccessor } from "@/lib/documents/core/office-change";
import {
  copiesByName,
  copiesProposed,
  type OfferedGroup,
  offerOn,
  recipientKey,
  sharesOf,
  withGroup,
} from "@/lib/documents/core/recipients";
import { sumOfSendings } from "@/lib/documents/core/sending-words";
import { addDays, civilDate } from "@/lib/kernel/civil-date";

const DAY = civilDate("2026-11-22");
const place = (name: string, from: string | null = null, to: string | null = null) => ({
  ...{ id: name, name, purpose: "report" as const, copies: 2 },
  ...{ from: from ? civilDate(from) : null, to: to ? civilDate(to) : null },
});
const group = (...texts: readonly string[]): OfferedGroup => ({
  ...{ id: "g", name: "Nhóm" },
  lines: texts.map((text) => ({ text, copies: 3 })),
});
const line = (text: string) => ({ type: "to" as const, id: text, text });

describe("groups of recipients", () => {
  it("offer what holds on the day, the last day of the old and the first of the new included", () => {
    const of = { id: "g", name: "N", recipients: [place("A", null, "2026-11-22"), place("B", "2026-11-22")] };
    const names = (day = DAY) => offerOn(of, day)?.lines.map(({ text }) => text);
    expect(names()).toEqual(["B (b/c)"]);
    expect(names(addDays(DAY, -1))).toEqual(["A (b/c)"]);
    expect(offerOn({ ...of, recipients: [] }, DAY)).toBeNull();
  });

  it("put into a draft name nobody twice, however the purpose is written, and use up empty lines", () => {
    const lines = [line("Sở Khoa học và Công nghệ tỉnh (b/c);"), line("")];
    const added = withGroup(lines, group("Sở Khoa học và Công nghệ tỉnh (để báo cáo)", "Công an xã"), () => "moi");
    expect(added.map((one) => (one.type === "to" ? one.text : one.type))).toEqual([
      "Sở Khoa học và Công nghệ tỉnh (b/c);",
      "Công an xã",
    ]);
  });

  it("added twice change nothing the second time", () => {
    const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => recipientKey(text) !== "");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 6 }), (before, texts) => {
        const once = withGroup(before.map(line), group(...texts), () => "moi");
        expect(withGroup(once, group(...texts), () => "moi")).toEqual(once);
      }),
    );
  });

  it("give the number of copies: known ones by their group, others one, and one for each keeper", () => {
    const known = copiesByName([group("Trưởng các bản")]);
    const recipients = {
      lines: [
        { type: "as-article" as const, id: "r1", articleId: "a2" },
        line("Trưởng các bản (t/h)"),
        line("Đảng ủy"),
        line(" "),
      ],
      archive: ["VT", "VHXH"],
    };
    const shares = sharesOf({ addressees: [], recipients }, new Map([["a2", 2]]), known);
    expect(shares).toEqual([
      { name: "Như Điều 2", copies: 1 },
      { name: "Trưởng các bản (t/h)", copies: 3 },
      { name: "Đảng ủy", copies: 1 },
    ]);
    expect(copiesProposed(shares, recipients)).toBe(7);
    const above = { lines: [{ type: "as-above" as const, id: "r" }], archive: ["VT"] };
    expect(sharesOf({ addressees: ["Trưởng các bản", "Trưởng các bản"], recipients: above }, new Map(), known)).toEqual(
      [{ name: "Trưởng các bản", copies: 3 }],
    );
  });

  it("sum up in the register as copies, the first day and who signed", () => {
    const sent = { copies: 2, sentOn: DAY, receivedOn: null, receivedName: null };
    expect(sumOfSendings([])).toEqual({ copies: null, firstOn: null, received: "" });
    expect(
      sumOfSendings([sent, { ...sent, sentOn: addDays(DAY, -1), receivedOn: DAY, receivedName: "Lò Thị Hai" }]),
    ).toEqual({ copies: 4, firstOn: addDays(DAY, -1), received: "Lò Thị Hai (22/11/2026)" });
    const unnamed = { ...sent, receivedOn: DAY };
    expect(sumOfSendings([unnamed, sent]).received).toBe("1/2 nơi đã nhận");
  });
});

describe("an office that ended", () => {
  const change = {
    ...{ id: "c", formerName: "Ủy ban Dân tộc; UBDT; Sở LĐ-TB & XH", successorName: "Bộ Dân tộc và Tôn giáo" },
    ...{ since: civilDate("2025-03-01"), source: "s", note: null, confirmed: true },
  };

  it.each(["Gửi Uỷ ban  Dân tộc.", "UBDT", "Sở LĐ-TB&XH tỉnh"])("is found in %s", (text) => {
    expect(changeNamedIn(text, [change], DAY)).toBe(change);
  });

  it.each(["UBDTX", "Ủy ban Dân tộcx", "Ban Dân tộc"])("is not found in %s", (text) => {
    expect(changeNamedIn(text, [change], DAY)).toBeNull();
  });

  it("is still there before its last day, and gives way to its successor after", () => {
    expect(changeNamedIn("UBDT", [change], civilDate("2025-02-28"))).toBeNull();
    expect(withSuccessor("Lãnh đạo UBDT (b/c)", change)).toBe("Lãnh đạo Bộ Dân tộc và Tôn giáo (b/c)");
    expect(withSuccessor("UBDT", { ...change, successorName: null })).toBeNull();
  });

  it("may be entered with any signs without breaking the search", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (formerName) => {
        const pattern = officePattern({ formerName });
        if (pattern) expect(() => "Sở Nội vụ (cũ)".match(pattern)).not.toThrow();
      }),
    );
  });
});
