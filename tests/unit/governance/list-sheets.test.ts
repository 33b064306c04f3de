import { expect, test } from "vitest";
import { bodyListSheet } from "@/components/governance/body-list-sheet";
import { personSeatsSheet } from "@/components/governance/person-seats-sheet";
import { requestsSheet } from "@/components/governance/requests-sheet";
import { proposalSheet } from "@/components/governance/roster-sheet";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { teamRulesSheets } from "@/components/governance/team-rules-sheet";
import { unitSheet } from "@/components/organization/unit-sheet";
import type { RosterMember } from "@/lib/governance/core/roster";
import type { BodyList, BodyRow } from "@/lib/governance/queries/body-list";
import type { PersonSeat } from "@/lib/governance/queries/person-seats";
import type { RequestView } from "@/lib/governance/queries/requests";
import type { TeamRuleChoiceView, TeamRuleSetView } from "@/lib/governance/queries/team-rules";
import { civilDate } from "@/lib/kernel/civil-date";
import type { UnitView } from "@/lib/organization/queries/units";

const TODAY = civilDate("2026-11-22");

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

test("units go out with the filter they were narrowed by", () => {
  const unit: UnitView = {
    ...{ id: "u", name: "Trường PTDTBT Tiểu học Sơn Bình", shortName: null, kind: "truong-hoc", abbreviation: "TH" },
    ...{ version: 1, sample: false, people: 2, deleted: false },
  };
  const { caption, columns, rows } = unitSheet([unit], { query: "", kind: "truong-hoc" }, TODAY);
  expect(caption?.[1]).toBe("Ngày 22/11/2026, loại Trường học, 1 cơ quan, đơn vị");
  expect(rows).toEqual([[1, "Trường PTDTBT Tiểu học Sơn Bình", null, "Trường học", "TH", 2]]);
  expect(rows[0]).toHaveLength(columns.length);
});

test("a person's seats go out with the last day each held, and by which documents", () => {
  const seat: PersonSeat = {
    ...{ id: "s", termId: "t", body: { id: "b", kind: "ban-chi-dao", name: "Ban Chỉ đạo" }, role: "uy-vien" },
    ...{ positionTitle: "Công chức", exOfficio: null, duty: "Theo dõi", marks: [], pillars: [], units: [] },
    hamlets: [{ id: "h", name: "Nà Khằm", supporting: false }],
    ...{ headOfHamlet: null, from: civilDate("2026-01-01"), to: civilDate("2026-06-01"), standing: "ended" },
    ...{ begunBy: { id: "d", code: "01/QĐ-UBND" }, endedBy: { id: "e", code: "02/QĐ-UBND" } },
  };
  const { columns, rows } = personSeatsSheet("Lò Văn An", [seat], TODAY);
  expect(rows[0]).toHaveLength(columns.length);
  const at = (title: string) => rows[0]?.[columns.findIndex((column) => column.title === title)];
  expect([at("Từ ngày"), at("Đến hết ngày")]).toEqual(["2026-01-01", "2026-05-31"]);
  expect([at("Tình trạng"), at("Giao theo"), at("Thôi theo")]).toEqual(["Đã hết", "01/QĐ-UBND", "02/QĐ-UBND"]);
  expect(at("Phụ trách")).toBe("Nà Khằm");
});

test("rules of composition go out set by set, the one in force first, each rule with its source", () => {
  const set = (id: string, title: string, minMembers: number): TeamRuleSetView => ({
    ...{ id, code: id, title, note: null, edited: false, version: 1, heldSince: null, source: "Cẩm nang" },
    ...{ minMembers, maxMembers: null, headIsHamletHead: true, needsYouth: false, minAmbassadors: 0 },
    ...{ leastTeams: null, everyHamlet: false, recommended: [], fieldSources: {} },
    ...{ establishedBy: "chu-tich-ubnd", establishedBySource: "Cẩm nang" },
  });
  const choice: TeamRuleChoiceView = {
    ...{ from: civilDate("2026-07-01"), to: null, setId: "two", title: "Bộ hai", chosenBy: "Lò Văn An" },
  };
  const [rules, held] = teamRulesSheets([set("one", "Bộ một", 3), set("two", "Bộ hai", 5)], [choice], TODAY);
  expect(rules?.rows[0]?.slice(0, 5)).toEqual([1, "Bộ hai", "Đang áp dụng", expect.any(String), "5 người"]);
  expect(new Set(rules?.rows.map((cells) => cells[1]))).toEqual(new Set(["Bộ hai", "Bộ một"]));
  for (const cells of rules?.rows ?? []) expect(cells).toHaveLength(rules?.columns.length ?? 0);
  expect(held?.rows).toEqual([[1, "Bộ hai", "2026-07-01", null, "Lò Văn An"]]);
});

test("a working roster goes out saying that it does not hold yet", () => {
  const member: RosterMember = {
    ...{ id: "m", personId: null, exOfficio: null, vacant: false, honorific: null, fullName: "", positionTitle: "" },
    ...{ role: "uy-vien", position: 1, duty: "", marks: [], pillars: [], hamlets: [], units: [] },
  };
  const { caption, columns, rows } = proposalSheet(SHOWN_COMMITTEE, [member], TODAY);
  expect(caption?.join(" ")).toContain("DANH SÁCH DỰ KIẾN");
  expect(caption?.[1]).toContain("chưa có hiệu lực");
  expect(rows[0]?.[2]).toBe("Chưa có người");
  expect(rows[0]).toHaveLength(columns.length);
});
