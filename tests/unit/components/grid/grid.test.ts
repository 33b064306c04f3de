import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdits,
  type CellEdit,
  cellKey,
  cellText,
  changing,
  type EditHistory,
  type GridCells,
  NO_EDITS,
  redo,
  remember,
  undo,
} from "@/components/ui/grid/grid-edits";
import { cleared, copyOf, type GridFrame, moved, pasteInto, tabbed } from "@/components/ui/grid/grid-range";
import { readPastedCells, writePastedCells } from "@/lib/kernel/tabbed-text";

const frame: GridFrame = {
  rows: ["r0", "r1", "r2"],
  columns: ["a", "b"],
  mayEdit: (row, column) => !(row === "r1" && column === "b"),
};
const at = (row: number, column: number) => ({ row, column });
const one = (row: number, column: number) => ({ anchor: at(row, column), focus: at(row, column) });
const cells = (texts: Record<string, string>): GridCells => new Map(Object.entries(texts));

describe("cells on the clipboard", () => {
  test("are read as Excel writes them", () => {
    expect(readPastedCells("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(readPastedCells('"a ""b""\nc"\t2')).toEqual([['a "b"\nc', "2"]]);
    expect(readPastedCells("1\t\t3\n")).toEqual([["1", "", "3"]]);
    expect(readPastedCells("1\t")).toEqual([["1", ""]]);
    expect(readPastedCells('"5" cái\t2')).toEqual([['"5" cái', "2"]]);
    expect(readPastedCells("")).toEqual([]);
  });

  test("come back as they were copied", () => {
    const text = fc.string({ maxLength: 6 }).map((raw) => raw.trim());
    const line = fc.array(text, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (rows) => {
        const same = rows.every((row) => row.length === rows[0]?.length && row.join("") !== "");
        fc.pre(same);
        expect(readPastedCells(`${writePastedCells(rows)}\n`)).toEqual(rows);
      }),
    );
  });
});

describe("pasting into a grid", () => {
  test("goes from the upper left on, leaves locked cells and what falls outside, and counts them", () => {
    const { edits, left } = pasteInto(new Map(), frame, one(1, 0), [
      ["1", "2", "3"],
      ["4", "5", "6"],
    ]);
    expect(edits.map(({ row, column, after }) => [row, column, after])).toEqual([
      ["r1", "a", "1"],
      ["r2", "a", "4"],
      ["r2", "b", "5"],
    ]);
    expect(left).toBe(3);
  });

  test("fills a selection with one cell", () => {
    const { edits, left } = pasteInto(new Map(), frame, { anchor: at(2, 1), focus: at(0, 0) }, [["7"]]);
    expect(edits).toHaveLength(5);
    expect(left).toBe(1);
  });

  test("copies what it shows and empties what may be emptied", () => {
    const filled = cells({ [cellKey("r0", "a")]: "1", [cellKey("r1", "b")]: "9" });
    const all = { anchor: at(0, 0), focus: at(2, 1) };
    expect(copyOf(filled, frame, all)).toEqual([
      ["1", ""],
      ["", "9"],
      ["", ""],
    ]);
    const after = applyEdits(filled, cleared(filled, frame, all));
    expect(cellText(after, "r0", "a")).toBe("");
    expect(cellText(after, "r1", "b")).toBe("9");
  });
});

describe("moving", () => {
  const size = { rows: 3, columns: 2 };
  test("stays on the grid", () => {
    expect(moved(at(0, 0), -1, -1, size)).toEqual(at(0, 0));
    expect(moved(at(2, 1), 5, 5, size)).toEqual(at(2, 1));
  });
  test("by Tab goes on to the next row and leaves at both ends", () => {
    expect(tabbed(at(0, 1), false, size)).toEqual(at(1, 0));
    expect(tabbed(at(1, 0), true, size)).toEqual(at(0, 1));
    expect(tabbed(at(2, 1), false, size)).toBeNull();
    expect(tabbed(at(0, 0), true, size)).toBeNull();
  });
});

describe("undo", () => {
  const act = fc.array(
    fc.record({
      row: fc.constantFrom("r0", "r1"),
      column: fc.constantFrom("a", "b"),
      after: fc.string({ maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  );

  test("of every act gives back the beginning, and redo the end", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        let now: GridCells = cells({ [cellKey("r0", "a")]: "x" });
        let history: EditHistory = NO_EDITS;
        const start = now;
        for (const wanted of acts) {
          const seen = new Map(now);
          const edits: CellEdit[] = wanted.map((edit) => {
            const before = cellText(seen, edit.row, edit.column);
            seen.set(cellKey(edit.row, edit.column), edit.after);
            return { ...edit, before };
          });
          now = applyEdits(now, edits);
          history = remember(history, edits);
        }
        const end = now;
        for (let step = undo(history); step; step = undo(history)) {
          now = applyEdits(now, step.edits);
          history = step.history;
        }
        for (const row of ["r0", "r1"])
          for (const column of ["a", "b"]) expect(cellText(now, row, column)).toBe(cellText(start, row, column));
        for (let step = redo(history); step; step = redo(history)) {
          now = applyEdits(now, step.edits);
          history = step.history;
        }
        for (const row of ["r0", "r1"])
          for (const column of ["a", "b"]) expect(cellText(now, row, column)).toBe(cellText(end, row, column));
      }),
    );
  });

  test("a new act forgets what was undone; what changes nothing is no act", () => {
    const edit = { row: "r0", column: "a", before: "", after: "1" };
    const undone = undo(remember(NO_EDITS, [edit]));
    expect(undone && redo(remember(undone.history, [edit]))).toBeNull();
    expect(changing([{ ...edit, after: "" }])).toEqual([]);
  });
});
