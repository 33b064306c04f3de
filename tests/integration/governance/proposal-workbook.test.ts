import { beforeEach, expect, test } from "vitest";
import { proposalWorkbook } from "@/app/(portal)/to-chuc/proposal-workbook";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import type { Actor } from "@/lib/kernel/actor";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { givenPeople, givenWorkingRoster } from "./given-roster";

const database = useDatabase();
let communeId: string;
let actor: Actor;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId, actor } = await givenCommune());
  const people = await givenPeople(actor, ["Lò Văn An"]);
  await givenWorkingRoster(actor, [{ personId: people.get("Lò Văn An") ?? "" }]);
});

test("a working roster goes out to those who prepare it, and to nobody else", async () => {
  const answer = await proposalWorkbook(givenActor(communeId, ["to-giup-viec"]), SHOWN_COMMITTEE);
  const grids = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  expect(JSON.stringify(grids)).toContain("Lò Văn An");
  expect((await proposalWorkbook(givenActor(communeId, ["truong-ban"]), SHOWN_COMMITTEE)).status).toBe(403);
  const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
  expect((await proposalWorkbook(stranger, SHOWN_COMMITTEE)).status).toBe(404);
});
