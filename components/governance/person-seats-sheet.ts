import { markLabel, roleLabel } from "@/lib/governance/labels";
import type { PersonSeat } from "@/lib/governance/queries/person-seats";
import { addDays, type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { chargeNames, exOfficioWords, pillarNames } from "./member-words";

const STANDING = { holds: "Đang giữ", ended: "Đã hết", "to-come": "Chưa đến ngày" } as const;

/** The bản in charge and in support, the bản whose team is headed, schools and cooperatives. */
function chargeWords({ headOfHamlet, hamlets, units }: PersonSeat): string {
  const head = headOfHamlet ? `${headOfHamlet.name} (đứng đầu Tổ)` : "";
  return [head, chargeNames(hamlets), units.map(({ name }) => name).join(", ")].filter(Boolean).join("; ");
}

/** All seats of a person, now and before, as a sheet: what they carry, from which day to which, by which document. */
export function personSeatsSheet(name: string, seats: readonly PersonSeat[], day: CivilDate): WorkbookSheet {
  const holding = seats.filter(({ standing }) => standing === "holds").length;
  return {
    name: "Tham gia các tổ chức",
    caption: [
      `CÁC TỔ CHỨC ${name.toLocaleUpperCase("vi")} THAM GIA`,
      `Ngày ${formatDay(day)}: ${seats.length} vị trí, đang giữ ${holding}`,
    ],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Tổ chức", width: 40 },
      { title: "Chức danh", width: 20 },
      { title: "Tham gia theo", width: 26 },
      { title: "Vai trò khác", width: 20 },
      { title: "Tình trạng", width: 16 },
      { title: "Từ ngày", width: 14, kind: "date" },
      { title: "Đến hết ngày", width: 14, kind: "date" },
      { title: "Giao theo", width: 18 },
      { title: "Thôi theo", width: 18 },
      { title: "Nhiệm vụ", width: 46 },
      { title: "Lĩnh vực", width: 24 },
      { title: "Phụ trách", width: 30 },
    ],
    rows: seats.map((seat, index) => [
      ...[index + 1, seat.body.name, roleLabel[seat.role], exOfficioWords(seat)],
      ...[seat.marks.map((mark) => markLabel[mark]).join(", "), STANDING[seat.standing]],
      // A span ends on the first day it no longer holds; people read the last day it did.
      ...[seat.from, seat.to ? addDays(seat.to, -1) : null],
      ...[seat.begunBy.code, seat.endedBy?.code ?? null],
      ...[seat.duty, pillarNames(seat.pillars), chargeWords(seat)],
    ]),
  };
}
