import { roleLabel } from "@/lib/governance/labels";
import type { ContactsView, HamletContact, HamletContacts, PhonesShown } from "@/lib/governance/queries/contacts";
import { formatDay } from "@/lib/kernel/civil-date";
import type { WorkbookColumn, WorkbookSheet, WorkbookValue } from "@/lib/spreadsheets/write-workbook";
import { chargeNames, memberName } from "./member-words";

const NUMBER: WorkbookColumn = { title: "STT", width: 6, kind: "number", align: "center" };
const PHONE: WorkbookColumn = { title: "Số điện thoại", width: 16 };

/** The column of numbers stands only where the reader may know something of them. */
const whenShown = <Value>(phones: PhonesShown, value: Value): readonly Value[] => (phones === "none" ? [] : [value]);

/** Who sits in a body on a day and how to reach them; `name` is the body in full. */
export function contactsSheet({ day, members, phones }: ContactsView, name: string): WorkbookSheet {
  const charges = members.some(({ hamlets }) => hamlets.length > 0);
  return {
    name: "Danh bạ",
    caption: [`DANH BẠ ${name.toLocaleUpperCase("vi")}`, `Ngày ${formatDay(day)}: ${members.length} vị trí`],
    columns: [
      NUMBER,
      { title: "Họ và tên", width: 28 },
      { title: "Chức danh", width: 18 },
      { title: "Chức vụ, đơn vị công tác", width: 34 },
      ...(charges ? [{ title: "Phụ trách bản", width: 28 }] : []),
      ...whenShown(phones, PHONE),
    ],
    rows: members.map((member, index) => [
      ...[index + 1, memberName(member), roleLabel[member.role], member.positionTitle],
      ...(charges ? [chargeNames(member.hamlets)] : []),
      ...whenShown<WorkbookValue>(phones, member.phone),
    ]),
  };
}

/** Whom to call about a bản on a day: who is in charge of it, then its team; `place` is the bản as a text calls it. */
export function hamletContactsSheet({ day, inCharge, team, phones }: HamletContacts, place: string): WorkbookSheet {
  const lines = [...inCharge, ...team];
  const role = ({ member, supporting }: HamletContact) => `${roleLabel[member.role]}${supporting ? " (phối hợp)" : ""}`;
  return {
    name: "Danh bạ",
    caption: [`DANH BẠ ${place.toLocaleUpperCase("vi")}`, `Ngày ${formatDay(day)}: ${lines.length} vị trí`],
    columns: [
      NUMBER,
      { title: "Họ và tên", width: 28 },
      { title: "Chức danh", width: 24 },
      { title: "Tổ chức", width: 40 },
      { title: "Chức vụ, đơn vị công tác", width: 34 },
      ...whenShown(phones, PHONE),
    ],
    rows: lines.map((line, index) => [
      ...[index + 1, memberName(line.member), role(line), line.body.name, line.member.positionTitle],
      ...whenShown<WorkbookValue>(phones, line.phone),
    ]),
  };
}
