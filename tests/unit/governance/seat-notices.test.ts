import { describe, expect, it } from "vitest";
import { type HeldPlace, seatNews, seatNewsWords } from "@/lib/governance/core/seat-notices";
import { civilDate } from "@/lib/kernel/civil-date";

const place = (personId: string, role: HeldPlace["role"], saying = "việc", begunBy = "07"): HeldPlace => ({
  ...{ personId, role, saying, begunBy },
});

describe("who is told what", () => {
  it("one thing each, and nothing where nothing changed", () => {
    const before = [place("an", "to-truong"), place("binh", "thanh-vien"), place("cuong", "thanh-vien")];
    const after = [
      place("an", "to-truong"),
      place("binh", "to-pho"),
      place("dung", "thanh-vien"),
      place("dung", "thanh-vien", "việc khác"),
    ];
    expect(seatNews(before, after)).toEqual([
      { personId: "binh", kind: "term-changed", roles: ["to-pho"] },
      { personId: "dung", kind: "term-begun", roles: ["thanh-vien"] },
      { personId: "cuong", kind: "term-ended", roles: ["thanh-vien"] },
    ]);
  });

  it("another duty alone is told, another order alone is not", () => {
    const held = [place("an", "to-truong"), place("binh", "thanh-vien")];
    expect(seatNews(held, [...held].reverse())).toEqual([]);
    expect(seatNews(held, [place("an", "to-truong", "việc mới"), place("binh", "thanh-vien")])).toMatchObject([
      { personId: "an", kind: "term-changed" },
    ]);
  });
});

describe("a decision that establishes anew", () => {
  it("tells those it seats again in the same place that they go on", () => {
    const news = seatNews([place("an", "to-truong")], [place("an", "to-truong", "việc", "09")]);
    expect(news).toEqual([{ personId: "an", kind: "term-begun", roles: ["to-truong"], goesOn: true }]);
    const told = {
      body: { kind: "to-cnscd-ban", name: "Tổ A" },
      day: civilDate("2026-11-22"),
      document: "Quyết định số 09",
    } as const;
    expect(news.map((one) => seatNewsWords(one, { ...told, revoked: false }))).toEqual([
      "Bạn tiếp tục giữ chức danh Tổ trưởng, Tổ A từ ngày 22/11/2026, theo Quyết định số 09.",
    ]);
    expect(news.map((one) => seatNewsWords(one, { ...told, revoked: true }))).toEqual([
      "Quyết định số 09 đã được thu hồi: bạn giữ chức danh Tổ trưởng, Tổ A theo văn bản trước đó.",
    ]);
  });
});

describe("the sentence", () => {
  const told = {
    body: { kind: "to-cnscd-ban", name: "Tổ công nghệ số cộng đồng bản Nà Khằm" },
    day: civilDate("2026-11-22"),
    document: "Quyết định số 07/QĐ-UBND",
    revoked: false,
  } as const;
  it.each([
    [
      "term-begun",
      false,
      "Bạn giữ chức danh Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm từ ngày 22/11/2026, theo Quyết định số 07/QĐ-UBND.",
    ],
    [
      "term-changed",
      false,
      "Chức danh, nhiệm vụ của bạn thay đổi: Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm, từ ngày 22/11/2026, theo Quyết định số 07/QĐ-UBND.",
    ],
    [
      "term-ended",
      false,
      "Bạn thôi giữ chức danh Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm từ ngày 22/11/2026, theo Quyết định số 07/QĐ-UBND.",
    ],
    [
      "term-begun",
      true,
      "Quyết định số 07/QĐ-UBND đã được thu hồi: bạn trở lại giữ chức danh Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm.",
    ],
    [
      "term-changed",
      true,
      "Quyết định số 07/QĐ-UBND đã được thu hồi: chức danh, nhiệm vụ của bạn trở lại như trước: Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm.",
    ],
    [
      "term-ended",
      true,
      "Quyết định số 07/QĐ-UBND đã được thu hồi: bạn không giữ chức danh Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm.",
    ],
  ] as const)("%s, revoked %s", (kind, revoked, words) => {
    expect(seatNewsWords({ personId: "an", kind, roles: ["to-pho"] }, { ...told, revoked })).toBe(words);
  });
});
