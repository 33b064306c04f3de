import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  citedDocument,
  relationSentence,
  subjectInText,
  typeInText,
} from "@/lib/documents/core/relations/cite-document";
import type { Relation } from "@/lib/documents/core/relations/relation";
import { connectedTo, drawRelations } from "@/lib/documents/core/relations/relation-picture";
import { addDays, civilDate } from "@/lib/kernel/civil-date";

const DAY = civilDate("2026-01-01");
const relation = (id: string, from: number, to: number): Relation => ({
  ...{ id, fromId: `d${from}`, toId: `d${to}`, kind: "amends", part: null },
});
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `d${index}`, issuedOn: addDays(DAY, index) },
    lines: [`Số ${index}/QĐ-UBND`, "Về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư và nhiều việc khác rất dài"],
  }));

describe("the picture of what documents do to each other", () => {
  it("puts no box over another and keeps every line within", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 25 }),
        (count, pairs) => {
          const links = pairs.filter(([a, b]) => a !== b).map(([a, b], index) => relation(`r${index}`, a, b));
          const picture = drawRelations(documents(count), links, () => "sửa đổi");
          const [...boxes] = picture.boxes;
          expect(boxes).toHaveLength(count);
          for (const [index, box] of boxes.entries()) {
            expect(box.y + box.height).toBeLessThanOrEqual(boxes[index + 1]?.y ?? picture.height);
            for (const { y } of box.texts) expect(y).toBeLessThanOrEqual(box.y + box.height);
          }
          expect(picture.links).toHaveLength(
            links.filter(({ fromId, toId }) => [fromId, toId].every((id) => boxes.some((box) => box.id === id))).length,
          );
          for (const { points } of picture.links)
            for (const [x] of points) expect(x).toBeLessThanOrEqual(picture.width);
          const uprights = picture.links.map(({ points }) => [points[1], points[2]] as const);
          for (const [i, [a, b]] of uprights.entries()) {
            for (const [c, d] of uprights.slice(i + 1)) {
              if (!a || !b || !c || !d || a[0] !== c[0]) continue;
              const apart = Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]);
              expect(apart).toBe(true);
            }
          }
        },
      ),
    );
  });

  it("walks to everything joined, either way, and no further than asked", () => {
    const links = [relation("r1", 1, 0), relation("r2", 2, 1), relation("r3", 5, 4)];
    expect(connectedTo("d0", links, 10)).toEqual(["d0", "d1", "d2"]);
    expect(connectedTo("d1", links, 2)).toHaveLength(2);
  });
});

describe("how text names a document", () => {
  const target = {
    ...{ code: "05/QĐ-UBND", issuedOn: civilDate("2026-08-10"), issuerName: "Ủy ban nhân dân xã Bình Lư" },
    subject: "Về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư",
  };

  it("takes the type from the symbol", () => {
    expect([typeInText("05/QĐ-UBND"), typeInText("12/UBND-VHXH"), typeInText("KH-UBND")]).toEqual([
      ...["Quyết định", "Công văn", "Kế hoạch"],
    ]);
  });

  it("keeps the capital of a name at the beginning of a subject", () => {
    expect(subjectInText("Ban hành Quy chế")).toBe("về việc ban hành Quy chế");
    expect(subjectInText("UBND xã họp")).toBe("về việc UBND xã họp");
  });

  it("says what the document does, whole and in part", () => {
    expect(relationSentence("Quyết định", "replaces", null, target)).toBe(
      "Quyết định này thay thế Quyết định số 05/QĐ-UBND ngày 10 tháng 8 năm 2026 của Ủy ban nhân dân xã Bình Lư về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư.",
    );
    expect(relationSentence("Quyết định", "ends", "Điều 3", target)).toBe(
      `Bãi bỏ Điều 3 của ${citedDocument(target)} kể từ ngày Quyết định này có hiệu lực.`,
    );
    expect(relationSentence("Công văn", "corrects", null, target)).toBeNull();
  });
});
