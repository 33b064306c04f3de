import { beforeEach, describe, expect, test } from "vitest";
import {
  keepDigitalModel,
  saveDigitalModel,
  setModelStage,
  withdrawModelStage,
} from "@/lib/indicators/commands/digital-models";
import type { ModelStage } from "@/lib/indicators/core/model-stages";
import { listDigitalModels } from "@/lib/indicators/queries/digital-models";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { code, value } from "../governance/given-list";
import { hamletReporter } from "./given-reports";

const database = useDatabase();
let office: Actor;
let communeId: string;
let hamletId: string;

async function modelOf(name: string) {
  const found = (await listDigitalModels(office)).find((model) => model.name === name);
  if (!found) throw new Error(`no model ${name}`);
  return found;
}

async function stage(name: string, to: ModelStage, day: string, documentCode: string | null = null) {
  const { id } = await modelOf(name);
  const since = civilDate(day);
  return setModelStage(office, { modelId: id, hamletId, place: null, stage: to, since, documentCode, note: null });
}

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  office = givenActor(communeId, ["van-hoa-xa-hoi"]);
  hamletId = (await hamletReporter(office, 1)).id;
});

describe("digital models", () => {
  test("are the six of the programme, one of them without a lead", async () => {
    const models = await listDigitalModels(office);
    expect(models.map(({ name }) => name)).toContain("Bản số");
    expect(models).toHaveLength(6);
    expect(models.filter(({ leadWords }) => leadWords === null).map(({ name }) => name)).toEqual(["Công dân số"]);
  });

  test("come to a place stage by stage, recognised only by a paper, and never go back unsaid", async () => {
    value(await stage("Bản số", "pilot", "2026-05-01"));
    expect((await modelOf("Bản số")).recognised).toBe(false);
    const unpapered = await stage("Bản số", "recognised", "2026-10-01");
    expect(unpapered.ok ? {} : unpapered.refusal.fields).toHaveProperty("documentCode");
    value(await stage("Bản số", "recognised", "2026-10-01", "214/QĐ-UBND"));
    expect((await modelOf("Bản số")).recognised).toBe(true);
    expect(code(await stage("Bản số", "pilot", "2026-11-01"))).toBe("wrong");
    expect(code(await stage("Bản số", "spread", "2026-09-01", "1/QĐ-UBND"))).toBe("wrong");
    expect(code(await stage("Bản số", "spread", "2026-11-23", "1/QĐ-UBND"))).toBe("wrong");
    value(await stage("Bản số", "ended", "2026-11-20"));
    expect((await modelOf("Bản số")).recognised).toBe(false);
  });

  test("written down twice at once come to one stage", async () => {
    const both = await Promise.all([stage("Bản số", "pilot", "2026-05-01"), stage("Bản số", "pilot", "2026-05-01")]);
    expect(both.map(code).sort()).toEqual(["ok", "wrong"]);
  });

  test("a stage written by mistake is taken back, the newest of its place alone", async () => {
    value(await stage("Bản số", "proposed", "2026-05-01"));
    value(await stage("Bản số", "pilot", "2026-06-01"));
    const { places, id, version } = await modelOf("Bản số");
    const [older, newer] = places[0]?.stages ?? [];
    expect(code(await withdrawModelStage(office, { id: older?.id ?? "" }))).toBe("stale");
    value(await withdrawModelStage(office, { id: newer?.id ?? "" }));
    expect((await modelOf("Bản số")).places[0]?.stage).toBe("proposed");
    expect(code(await keepDigitalModel(office, { id, version, keep: false }))).toBe("in-use");
  });

  test("are kept by the office alone, and a code is used once", async () => {
    const { id, version, ...model } = await modelOf("Công dân số");
    const fields = {
      code: model.code,
      name: model.name,
      leadWords: "Phòng Văn hóa - Xã hội",
      unitId: null,
      note: null,
    };
    const head = givenActor(communeId, ["truong-ban", "to-giup-viec"]);
    expect(code(await saveDigitalModel(head, { ...fields, id, version }))).toBe("forbidden");
    value(await saveDigitalModel(office, { ...fields, id, version }));
    expect(code(await saveDigitalModel(office, { ...fields, id, version }))).toBe("stale");
    expect(code(await saveDigitalModel(office, { ...fields, id: null, version: 0 }))).toBe("code-taken");
    value(await keepDigitalModel(office, { id, version: version + 1, keep: false }));
    value(await keepDigitalModel(office, { id, version: version + 2, keep: true }));
  });
});
