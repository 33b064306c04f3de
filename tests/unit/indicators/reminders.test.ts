import { describe, expect, it } from "vitest";
import type { Due } from "@/lib/indicators/core/lateness";
import { MESSAGE_MOST, reminderTexts } from "@/lib/indicators/core/reminder-text";
import { isJustOver, momentOn, stepOn } from "@/lib/indicators/core/reminders";
import { latePicture, punctualityPicture } from "@/lib/indicators/core/zalo-picture";
import { addDays, civilDate } from "@/lib/kernel/civil-date";

const last = civilDate("2026-11-19");
const due: Due = { day: last, time: null, form: "before" };
const facts = {
  ...{ communeWords: "xã Bình Lư", periodWords: "tháng 11 năm 2026", due, today: civilDate("2026-11-14") },
  ...{ moment: "5" as const, late: [{ name: "Bản Nà Khằm", returned: false }] },
};

describe("when to remind", () => {
  it.each([
    [-6, null],
    [-5, 5],
    [-4, 5],
    [-3, 5],
    [-2, 2],
    [-1, 2],
    [0, 0],
    [1, null],
  ])("a month's report %i days from its last good day", (offset, step) => {
    expect(stepOn(last, addDays(last, offset), "month")).toBe(step);
  });

  it("a week's two days before and on its day, a day's on its day alone", () => {
    expect(stepOn(last, addDays(last, -5), "week")).toBeNull();
    expect(stepOn(last, addDays(last, -2), "week")).toBe(2);
    expect(stepOn(last, addDays(last, -1), "day")).toBeNull();
    expect(stepOn(last, last, "day")).toBe(0);
  });

  it("the office also once after it", () => {
    expect([0, 1, 3, 4].map((offset) => isJustOver(last, addDays(last, offset)))).toEqual([false, true, true, false]);
    expect([-9, -2, 0, 1].map((offset) => momentOn(last, addDays(last, offset)))).toEqual(["5", "2", "0", "after"]);
  });
});

describe("the text to copy into a chat", () => {
  it("names who is still to send, and until when", () => {
    const [text] = reminderTexts({
      ...facts,
      late: [...facts.late, { name: "Công an xã", returned: true }],
    });
    expect(text).toBe(
      [
        "Kính gửi các đồng chí Trưởng bản và đầu mối cơ quan, đơn vị xã Bình Lư.",
        "Còn 5 ngày đến hạn gửi báo cáo chuyển đổi số kỳ tháng 11 năm 2026 (hạn trước ngày 20/11). Các nơi sau chưa gửi, đề nghị gửi đúng hạn:",
        "1. Bản Nà Khằm",
        "2. Công an xã (đã trả lại, cần sửa và gửi lại)",
        "Trân trọng cảm ơn các đồng chí!",
      ].join("\n"),
    );
  });

  it("says by how much it is late", () => {
    const [text] = reminderTexts({ ...facts, moment: "after", today: civilDate("2026-11-22") });
    expect(text).toContain("Đã quá hạn 3 ngày");
  });

  it("names nobody when all have sent", () => {
    expect(reminderTexts({ ...facts, late: [] })).toEqual([
      "Báo cáo chuyển đổi số kỳ tháng 11 năm 2026: Các bản và cơ quan, đơn vị đều đã gửi báo cáo. Trân trọng cảm ơn các đồng chí!",
    ]);
  });

  it("falls into messages a chat takes, with everybody named once", () => {
    const late = Array.from({ length: 180 }, (_, index) => ({
      ...{ name: `Bản có tên khá dài thứ ${index + 1}`, returned: index % 2 === 0 },
    }));
    const texts = reminderTexts({ ...facts, late });
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(MESSAGE_MOST);
    const named = texts.flatMap((text) => text.split("\n").filter((line) => /^\d+\. /.test(line)));
    expect(named).toHaveLength(180);
    expect(new Set(named).size).toBe(180);
  });
});

describe("pictures for a chat", () => {
  const picture = (count: number) => ({
    ...{ communeWords: "XÃ BÌNH LƯ", title: "Báo cáo <tháng 11>", dueWords: "Hạn trước ngày 20/11/2026" },
    ...{
      over: true,
      asked: 41,
      sent: 41 - count,
      names: Array.from({ length: count }, (_, index) => `Bản số ${index + 1}`),
    },
  });

  it.each(["square", "tall"] as const)("name everybody or say how many are left out (%s)", (shape) => {
    for (const count of [0, 1, 9, 20, 41, 150]) {
      const svg = latePicture(picture(count), shape);
      const named = [...svg.matchAll(/>\d+\. Bản số \d+</g)].length;
      const left = Number(/… và (\d+) nơi khác/.exec(svg)?.[1] ?? 0);
      expect(named + left).toBe(count);
      if (count <= 41) expect(left).toBe(0);
    }
  });

  it("keep all words within the sheet and write signs of markup as words", () => {
    const svg = latePicture(picture(41), "square");
    expect(svg).toContain("Báo cáo &lt;tháng 11&gt;");
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(1080);
      expect(Number(y)).toBeLessThanOrEqual(1080);
    }
  });

  it("of months with nothing asked draw no bar", () => {
    const months = [
      { label: "T10", inTime: 0, late: 0, missing: 0 },
      { label: "T11", inTime: 30, late: 4, missing: 7 },
    ];
    const svg = punctualityPicture({ communeWords: "XÃ", title: "T", under: "U", months }, "square");
    expect([...svg.matchAll(/<rect [^>]*stroke="#ffffff"/g)]).toHaveLength(3);
    expect(svg).toContain(">30/41<");
    expect(svg).toContain(">–<");
  });
});
