import { expect, test } from "vitest";
import { compareNames, nameSortKey } from "@/lib/kernel/names";
import { useDatabase } from "../../support/database";

const database = useDatabase();

test("the database orders people by tên, họ, đệm exactly as the program does", async () => {
  const given = ["Hà", "Hạ", "Hả", "Hân", "Hanh", "Đức", "Dung", "Ơn", "Ôn", "Oanh", "Ỷ", "Uyên", "Ưng", "ánh", "An"];
  const families = ["Lò", "Lù", "Đoàn", "Đỗ", "Dương", "Nguyễn", "Vàng"];
  const middles = ["", "A", "Thị", "Thị Thanh", "Văn"];
  const names = given.flatMap((tên) =>
    families.flatMap((family) => middles.map((middle) => `${family} ${middle} ${tên}`.replace("  ", " "))),
  );
  const rows = await database.appQuery<{ name: string }>(
    `select name from unnest($1::text[], $2::text[]) as listed(name, key) order by key collate "vi-x-icu", name collate "C"`,
    [names, names.map(nameSortKey)],
  );
  const ordered = [...names].sort((left, right) => compareNames(left, right) || (left < right ? -1 : 1));
  expect(rows.map(({ name }) => name)).toEqual(ordered);
});
