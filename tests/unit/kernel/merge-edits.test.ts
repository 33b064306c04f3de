import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeEdits } from "@/lib/kernel/merge-edits";

const FIELDS = ["fullName", "phone", "note"] as const;
type Edit = Record<(typeof FIELDS)[number], string | null>;

const value = fc.constantFrom("a", "b", "c", null);
const edit: fc.Arbitrary<Edit> = fc.record({ fullName: value, phone: value, note: value });

test("what only one side changed is kept, whichever side it was", () => {
  const base: Edit = { fullName: "Lò A", phone: null, note: "cũ" };
  const { merged, conflicts } = mergeEdits(base, { ...base, phone: "0912345678" }, { ...base, note: "mới" });
  expect(merged).toEqual({ fullName: "Lò A", phone: "0912345678", note: "mới" });
  expect(conflicts).toEqual([]);
});

test("a field both changed to different values is a person's to decide, and stays as typed until then", () => {
  const base: Edit = { fullName: "Lò A", phone: null, note: "cũ" };
  const { merged, conflicts } = mergeEdits(base, { ...base, note: "của họ" }, { ...base, note: "của tôi" });
  expect(conflicts).toEqual(["note"]);
  expect(merged.note).toBe("của tôi");
});

test("no change of either side is ever lost in silence", () => {
  fc.assert(
    fc.property(edit, edit, edit, (base, theirs, mine) => {
      const { merged, conflicts } = mergeEdits(base, theirs, mine);
      for (const field of FIELDS) {
        if (conflicts.includes(field)) continue;
        if (mine[field] !== base[field]) expect(merged[field]).toBe(mine[field]);
        if (theirs[field] !== base[field]) expect(merged[field]).toBe(theirs[field]);
        if (mine[field] === base[field] && theirs[field] === base[field]) expect(merged[field]).toBe(base[field]);
      }
    }),
  );
});

test("a conflict is told exactly where both changed to different values, and who saves alone never meets one", () => {
  fc.assert(
    fc.property(edit, edit, edit, (base, theirs, mine) => {
      const told = mergeEdits(base, theirs, mine).conflicts;
      const both = FIELDS.filter(
        (field) => mine[field] !== base[field] && theirs[field] !== base[field] && mine[field] !== theirs[field],
      );
      expect([...told].sort()).toEqual([...both].sort());
      expect(mergeEdits(base, base, mine)).toEqual({ merged: mine, conflicts: [] });
    }),
  );
});
