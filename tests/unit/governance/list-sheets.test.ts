import { expect, test } from "vitest";
import { bodyListSheet } from "@/components/governance/body-list-sheet";
import { requestsSheet } from "@/components/governance/requests-sheet";
import type { BodyList, BodyRow } from "@/lib/governance/queries/body-list";
import type { RequestView } from "@/lib/governance/queries/requests";
import { civilDate } from "@/lib/kernel/civil-date";

const row = (name: string, parts: readonly BodyRow[] = []): BodyRow => ({
  body: {
    ...{ id: name, kind: "to-giup-viec", name, from: civilDate("2025-09-05"), to: null, parentId: null },
    ...{ hamlet: null, version: 1 },
  },
  ...{ state: "active", head: null, seated: 5, vacant: 1, proposed: 0, parts },
});

test("the list of bodies goes out with what stands under each, in one order", () => {
  const list = {
    ...{ day: civilDate("2026-11-22"), own: [] },
    groups: [{ kind: "to-giup-viec", rows: [row("Tổ giúp việc", [row("Nhóm một")]), row("Tổ khác")] }],
  } as unknown as BodyList;
  const { rows, columns } = bodyListSheet(list);
  expect(rows.map((cells) => cells[1])).toEqual(["Tổ giúp việc", "Nhóm một", "Tổ khác"]);
  for (const cells of rows) expect(cells).toHaveLength(columns.length);
});

test("requests go out without a telephone number", () => {
  const request = {
    ...{ id: "a", kind: "join", state: "asked", body: { name: "Tổ bản Nà Khằm" }, honorific: "ba" },
    ...{ fullName: "Lò Thị Mai", phone: "0912345678", positionTitle: "Giáo viên", marks: ["dai-su-so"] },
    ...{ reason: "Muốn giúp bà con", askedByName: "Lường Văn Sinh", askedAt: new Date("2026-11-22T03:00:00Z") },
    ...{ introducedByName: null, agreedByName: null, returnedReason: null },
  } as unknown as RequestView;
  const { rows, columns } = requestsSheet("cho-gioi-thieu", [request]);
  expect(rows[0]).toHaveLength(columns.length);
  expect(JSON.stringify(rows)).toContain("Bà Lò Thị Mai");
  expect(JSON.stringify(rows)).not.toContain("0912345678");
});
