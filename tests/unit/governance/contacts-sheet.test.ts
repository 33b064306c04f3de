import { describe, expect, test } from "vitest";
import { contactsSheet, hamletContactsSheet } from "@/components/governance/contacts-sheet";
import type { ContactsView, HamletContact, HamletContacts, MemberContact } from "@/lib/governance/queries/contacts";
import { civilDate } from "@/lib/kernel/civil-date";

const DAY = civilDate("2026-11-22");

const an: MemberContact = {
  ...{ id: "a", personId: "an", honorific: "ong", fullName: "Lò Văn An", positionTitle: "Chủ tịch UBND xã" },
  ...{ role: "truong-ban", position: 1, duty: "", marks: [], pillars: [], hamlets: [], units: [] },
  ...{ vacant: false, exOfficio: null, bodyId: "b", seatId: "s", from: DAY, to: null, begunByDocumentId: "d" },
  phone: "0912 345 678",
};
const vacant: MemberContact = {
  ...{ ...an, id: "v", personId: null, honorific: null, fullName: "", role: "uy-vien", vacant: true },
  ...{ positionTitle: "Bí thư Đoàn xã", phone: null },
};
const view: ContactsView = { day: DAY, members: [an, vacant], phones: "written", written: 1 };

describe("the contacts of a body as a sheet", () => {
  test("say whose they are, of which day, and give each place its post and number", () => {
    const sheet = contactsSheet(view, "Ban Chỉ đạo chuyển đổi số xã Bình Lư");
    expect(sheet.caption).toEqual(["DANH BẠ BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ XÃ BÌNH LƯ", "Ngày 22/11/2026: 2 vị trí"]);
    expect(sheet.columns.map(({ title }) => title)).toEqual([
      ...["STT", "Họ và tên", "Chức danh", "Chức vụ, đơn vị công tác", "Số điện thoại"],
    ]);
    expect(sheet.rows).toEqual([
      [1, "Ông Lò Văn An", "Trưởng ban", "Chủ tịch UBND xã", "0912 345 678"],
      [2, "Khuyết", "Ủy viên", "Bí thư Đoàn xã", null],
    ]);
  });

  test("have no column of numbers for who may not know of them, even should a number slip in", () => {
    const sheet = contactsSheet({ ...view, phones: "none", written: 0 }, "Ban Chỉ đạo");
    expect(sheet.columns.map(({ title }) => title)).not.toContain("Số điện thoại");
    expect(JSON.stringify(sheet)).not.toContain("0912");
  });

  test("name the bản each is in charge of where any is", () => {
    const hamlets = [
      { id: "h1", name: "Nà Khằm", supporting: false },
      { id: "h2", name: "Nà Cà", supporting: true },
    ];
    const sheet = contactsSheet({ ...view, members: [{ ...an, hamlets }, vacant] }, "Ban Chỉ đạo");
    const at = sheet.columns.findIndex(({ title }) => title === "Phụ trách bản");
    expect(sheet.rows.map((row) => row[at])).toEqual(["Nà Khằm; phối hợp: Nà Cà", ""]);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
  });
});

test("the contacts of a bản as a sheet have who is in charge first, then its team, each with the body", () => {
  const line = (name: string, given: Partial<HamletContact>): HamletContact => ({
    ...{ id: name, personId: name, body: { id: "b", kind: "ban-chi-dao", name: "Ban Chỉ đạo" }, supporting: false },
    ...{ member: { ...an, fullName: name }, phone: "0912 ••• 678" },
    ...given,
  });
  const tổ = { id: "t", kind: "to-cnscd-ban", name: "Tổ bản Nà Khằm" } as const;
  const contacts: HamletContacts = {
    ...{ day: DAY, phones: "masked", written: 0, inCharge: [line("Lò Văn An", { supporting: true })] },
    team: [line("Tao Thị Bình", { body: tổ, member: { ...an, fullName: "Tao Thị Bình", role: "to-truong" } })],
  };
  const { caption, columns, rows } = hamletContactsSheet(contacts, "bản Nà Khằm, xã Bình Lư");
  expect(caption?.[0]).toBe("DANH BẠ BẢN NÀ KHẰM, XÃ BÌNH LƯ");
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    [1, "Ông Lò Văn An", "Trưởng ban (phối hợp)", "Ban Chỉ đạo"],
    [2, "Ông Tao Thị Bình", "Tổ trưởng", "Tổ bản Nà Khằm"],
  ]);
  expect(columns.at(-1)?.title).toBe("Số điện thoại");
  expect(rows.map((row) => row.at(-1))).toEqual(["0912 ••• 678", "0912 ••• 678"]);
});
