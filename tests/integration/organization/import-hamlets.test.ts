import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/kernel/actor";
import {
  changeHamletImport,
  commitHamletImport,
  dropHamletImport,
  startHamletImport,
  undoHamletImport,
} from "@/lib/organization/commands/import-hamlets";
import { readHamletImport } from "@/lib/organization/queries/hamlet-import";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "../governance/given-list";

const database = useDatabase();
let clerk: Actor;
let communeId: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  clerk = givenActor(communeId, ["van-hoa-xa-hoi"]);
});

const start = async (text: string) =>
  value(await startHamletImport(clerk, { fileName: "Danh sách bản", grid: readPastedTable(text) })).id;
const hamlets = () =>
  database.superuserQuery("select id, number, name, placeholder, folded from hamlet order by number, id");

test("names the numbered, adds the rest, and undo puts it back; both are told", async () => {
  const before = await hamlets();
  const id = await start("1. Nà Khằm\n2. Nà Đon\n99. Thèn Thầu");
  const view = await readHamletImport(clerk, id);
  expect(view?.plan.rows.map(({ plan }) => plan.kind)).toEqual(["name", "name", "add"]);
  expect(value(await commitHamletImport(clerk, { id, version: view?.version ?? 0 }))).toEqual({ named: 2, added: 1 });
  const named = (await hamlets()).filter(({ placeholder }) => !placeholder);
  expect(named.map(({ name }) => name)).toEqual(["Nà Khằm", "Nà Đon", "Thèn Thầu"]);
  expect(value(await undoHamletImport(clerk, { id }))).toEqual({ names: 2, added: 1 });
  expect(await hamlets()).toEqual(before);
  const words = await database.superuserQuery<{ words: string }>(
    "select words from audit_line where action like 'import.%' order by id",
  );
  expect(words.map((line) => line.words)).toEqual([
    "Đưa danh sách “Danh sách bản” vào kiểm tra",
    "Ghi danh sách bản “Danh sách bản”: đặt tên 2 bản, thêm 1 bản",
    "Hoàn tác danh sách bản “Danh sách bản”: bỏ tên 2 bản, gỡ 1 bản",
  ]);
});

test("a choice is kept, a stale or second write is refused, and so is who may not", async () => {
  const id = await start("1. Nà Khằm\n2. Nà Đon");
  value(await changeHamletImport(clerk, { id, version: 1, row: 1, choice: "skip" }));
  expect(code(await changeHamletImport(clerk, { id, version: 1, row: 2, choice: "skip" }))).toBe("stale");
  expect(code(await commitHamletImport(clerk, { id, version: 1 }))).toBe("stale");
  expect(code(await commitHamletImport(givenActor(communeId, ["uy-vien"]), { id, version: 2 }))).toBe("forbidden");
  const stranger = givenActor(await givenOtherCommune(), ["van-hoa-xa-hoi"]);
  expect(code(await commitHamletImport(stranger, { id, version: 2 }))).toBe("not-found");
  expect(await readHamletImport(stranger, id)).toBeNull();
  const both = await Promise.all([1, 2].map(() => commitHamletImport(clerk, { id, version: 2 })));
  expect(both.map(code).sort()).toEqual(["not-open", "ok"]);
  const named = (await hamlets()).filter(({ placeholder }) => !placeholder);
  expect(named.map(({ name }) => name)).toEqual(["Nà Đon"]);
});

test("two lists at once give no number and no name twice", async () => {
  const ids = [await start("500. Thèn Thầu\n501. Cò Lá"), await start("500. Thèn Thầu\n502. Nà Sài")];
  const both = await Promise.all(ids.map((id) => commitHamletImport(clerk, { id, version: 1 })));
  expect(both.map(code)).toEqual(["ok", "ok"]);
  const numbers = (await hamlets()).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const named = (await hamlets()).filter(({ placeholder }) => !placeholder).map(({ name }) => name);
  expect(named.toSorted()).toEqual(["Cò Lá", "Nà Sài", "Thèn Thầu"]);
});

test("a list put aside or without names writes nothing", async () => {
  const before = await hamlets();
  const id = await start("1. Nà Khằm");
  expect(value(await dropHamletImport(clerk, { id }))).toMatchObject({ fileName: "Danh sách bản" });
  expect(code(await commitHamletImport(clerk, { id, version: 2 }))).toBe("not-open");
  expect(code(await undoHamletImport(clerk, { id }))).toBe("not-committed");
  const empty = await startHamletImport(clerk, { fileName: "Trống", grid: readPastedTable("") });
  expect(code(empty)).toBe("no-rows");
  expect(await hamlets()).toEqual(before);
});
