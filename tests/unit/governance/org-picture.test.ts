import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BODY_KINDS, type BodyKind } from "@/lib/governance/core/kinds";
import { drawOrganisation, gridColumns, type OrgBox, wrapWords } from "@/lib/governance/core/org-picture";
import { type Organisation, type OrgBody, type OrgNode, orgTree } from "@/lib/governance/core/org-tree";

const body = (id: string, kind: BodyKind, more: Partial<OrgBody> = {}): OrgBody => ({
  ...{
    id,
    kind,
    name: `Tên của ${id}`,
    parentId: null,
    hamletId: null,
    head: "Ông Lò Văn An",
    seated: 3,
    helpers: 0,
    vacant: 0,
  },
  ...more,
});
const hamlets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `h${index + 1}`,
    number: index + 1,
    name: `Bản số ${index + 1}`,
  }));
const BINH_LU: Organisation = {
  top: "Ủy ban nhân dân xã Bình Lư",
  bodies: [
    body("gv", "to-giup-viec"),
    body("bcd", "ban-chi-dao"),
    body("n1", "nhom-cong-tac", { parentId: "gv" }),
    body("n2", "nhom-cong-tac", { parentId: "bcd" }),
    body("xa", "to-cnscd-xa", { head: null, vacant: 1 }),
    body("tt", "ban-truyen-thong"),
    body("t1", "to-cnscd-ban", { hamletId: "h1" }),
  ],
  hamlets: hamlets(2),
};

/** "bcd(gv(n1),n2,…)": the shape of a tree in a line. */
const shape = ({ id, parts }: OrgNode): string => (parts.length > 0 ? `${id}(${parts.map(shape).join(",")})` : id);

describe("the tree of an organisation", () => {
  test("hangs every body under its own parent, else under the kind above it, and says what is missing", () => {
    const { root, cells, cellsUnder } = orgTree(BINH_LU);
    expect(shape(root)).toBe("ubnd(bcd(gv(n1),n2,xa,tt(chua-co-group)))");
    expect(cellsUnder).toBe("xa");
    expect(cells.map(({ title, details }) => [title, details])).toEqual([
      ["Bản số 1", ["Tổ trưởng: Ông Lò Văn An", "3 thành viên"]],
      ["Bản số 2", ["Chưa có Tổ"]],
    ]);
    const xa = root.parts[0]?.parts.find(({ id }) => id === "xa");
    expect(xa?.details).toEqual(["Chưa có Tổ trưởng", "3 thành viên, 1 vị trí khuyết"]);
  });

  test("of nothing is what there should be, and a team whose bản is gone is still there", () => {
    const left = body("t9", "to-cnscd-ban", { hamletId: "h9" });
    const { root, cells } = orgTree({ top: "UBND", bodies: [left], hamlets: [] });
    expect(shape(root)).toBe(
      "ubnd(chua-co-ban-chi-dao(chua-co-to-giup-viec,chua-co-to-cnscd-xa,chua-co-ban-truyen-thong(chua-co-group)))",
    );
    expect(cells.map(({ body: team }) => team?.id)).toEqual(["t9"]);
  });
});

const overlap = (a: OrgBox, b: OrgBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const organisation = fc
  .record({
    kinds: fc.array(fc.constantFrom(...BODY_KINDS.filter((kind) => kind !== "to-cnscd-ban")), { maxLength: 14 }),
    parents: fc.array(fc.option(fc.integer({ min: 0, max: 15 })), { minLength: 14, maxLength: 14 }),
    names: fc.array(fc.string({ maxLength: 90 }), { minLength: 14, maxLength: 14 }),
    hamletCount: fc.integer({ min: 0, max: 90 }),
    teams: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 60 }),
    head: fc.option(fc.constantFrom("Bà Tao Thị Bình", "Ông Nguyễn Trần Hoàng Phương Thảo Nguyên Dài Dằng Dặc")),
  })
  .map(({ kinds, parents, names, hamletCount, teams, head }): Organisation => {
    const bodies = kinds.map((kind, index) => {
      const parent = parents[index] ?? null;
      const parentId = parent === null ? null : `b${parent}`;
      return body(`b${index}`, kind, { name: names[index] ?? "", parentId, head });
    });
    const teamBodies = teams.map((number, index) =>
      body(`t${index}`, "to-cnscd-ban", { hamletId: `h${number}`, head }),
    );
    return { top: "Ủy ban nhân dân xã", bodies: [...bodies, ...teamBodies], hamlets: hamlets(hamletCount) };
  });

describe("the picture of an organisation", () => {
  test("has every body once, no box over another, nothing outside, all writing inside its box", () => {
    fc.assert(
      fc.property(organisation, (given) => {
        const tree = orgTree(given);
        const { width, height, boxes } = drawOrganisation(tree, "bản");
        const ids = boxes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, kind } of given.bodies) if (kind !== "to-cnscd-ban") expect(ids).toContain(id);
        expect(boxes.filter(({ look }) => look === "team" || look === "gap")).toHaveLength(tree.cells.length);
        for (const [index, box] of boxes.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other), `${box.id} ${other.id}`).toBe(false);
          for (const { y, size, text } of box.texts) {
            expect(y - size >= box.y && y <= box.y + box.height, text).toBe(true);
            expect([...text].length * size * 0.6).toBeLessThanOrEqual(box.width);
          }
        }
      }),
    );
  });

  test("links every box but the first to the one it stands under, and runs through no other", () => {
    fc.assert(
      fc.property(organisation, (given) => {
        const { boxes, links } = drawOrganisation(orgTree(given), "bản");
        const inTree = boxes.filter(({ look }) => look !== "team" && look !== "gap");
        const linked = links.filter(({ to }) => to !== "to-cnscd-ban").map(({ to }) => to);
        expect([...linked].sort()).toEqual(
          inTree
            .slice(1)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { from, to, points } of links) {
          for (const [index, [x, y]] of points.slice(1).entries()) {
            const [px, py] = points[index] ?? [0, 0];
            // A hair of a line as a box: it may touch what it joins, and nothing else.
            const [left, top] = [Math.min(x, px), Math.min(y, py)];
            const line = { width: Math.abs(x - px) + 0.01, height: Math.abs(y - py) + 0.01, x: left, y: top };
            const hit = boxes.filter((box) => box.id !== from && box.id !== to && overlap({ ...box, ...line }, box));
            expect(
              hit.map(({ id }) => id),
              `${from} → ${to}`,
            ).toEqual([]);
          }
        }
      }),
    );
  });

  test("is the same for the same organisation, wider than high for a commune of 35 bản, and reads its gaps in words", () => {
    const given = { ...BINH_LU, hamlets: hamlets(35) };
    const picture = drawOrganisation(orgTree(given), "bản");
    expect(drawOrganisation(orgTree(given), "bản")).toEqual(picture);
    expect(picture.width).toBeGreaterThan(picture.height);
    expect(picture.captions.map(({ text }) => text)).toEqual([
      "1/35 bản có Tổ công nghệ số cộng đồng; 34 bản chưa có.",
    ]);
    expect([1, 7, 35, 42, 43, 200].map(gridColumns)).toEqual([1, 7, 7, 7, 10, 10]);
  });
});

test("words are wrapped between words, and a word too long for a line is cut", () => {
  expect(wrapWords("Tổ công nghệ số cộng đồng", 12)).toEqual(["Tổ công nghệ", "số cộng đồng"]);
  expect(wrapWords("abcdefgh i", 5)).toEqual(["abcde", "fgh i"]);
  expect(wrapWords("   ", 5)).toEqual([]);
});
