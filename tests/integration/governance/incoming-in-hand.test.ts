import { beforeEach, describe, expect, test } from "vitest";
import { handOnIncoming } from "@/lib/documents/commands/hand-on-incoming";
import { addIncoming, finishIncoming } from "@/lib/documents/commands/incoming";
import { incomingInHandOf } from "@/lib/documents/queries/incoming-in-hand";
import { incomingSchema } from "@/lib/documents/schema";
import { handOnSchema } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "./given-list";
import { givenPeople } from "./given-roster";

const database = useDatabase();
let communeId: string;
let clerk: Actor;
let [páo, chi] = ["", ""];

/** Three papers given to Páo: one due late, one due soon, one done. */
beforeEach(async () => {
  await database.truncateAll();
  const given = await givenCommune();
  communeId = given.communeId;
  clerk = givenActor(communeId, ["van-thu"]);
  [páo = "", chi = ""] = [...(await givenPeople(given.actor, ["Tẩn A Páo", "Vàng Văn Chi"])).values()];
  const ids: string[] = [];
  for (const [subject, dueOn] of [
    ["Báo cáo năm", "30/12/2026"],
    ["Rà soát Tổ", "01/12/2026"],
    ["Đã xong", ""],
  ]) {
    const typed = incomingSchema.parse({
      ...{ receivedOn: "20/11/2026", issuer: "Sở Khoa học và Công nghệ", type: "Công văn", subject, dueOn },
      givenTo: `person:${páo}`,
    });
    ids.push(value(await addIncoming(clerk, { ...typed, scan: null })).id);
  }
  value(await finishIncoming(clerk, { id: ids[2] ?? "", version: 1, done: true }));
});

const subjects = async (personId: string, actor = clerk) =>
  (await incomingInHandOf(actor, personId)).map(({ subject }) => subject);
const all = async () => (await incomingInHandOf(clerk, páo)).map(({ id, version }) => ({ id, version }));

describe("papers somebody has in hand", () => {
  test("are those given to them by name and not done, the nearest due first, for who reads the register", async () => {
    expect(await subjects(páo)).toEqual(["Rà soát Tổ", "Báo cáo năm"]);
    expect(await subjects(páo, givenActor(communeId, ["chi-xem", "truong-ban"]))).toEqual([]);
    expect(await subjects(páo, givenActor(await givenOtherCommune(), ["van-thu"]))).toEqual([]);
  });

  test("go to another in one act, and what is done stays whose it was", async () => {
    const form = { fromId: páo, "nguoi-nhan": chi, papers: (await all()).map(({ id, version }) => `${id}:${version}`) };
    expect(value(await handOnIncoming(clerk, handOnSchema.parse(form)))).toEqual({ count: 2, name: "Vàng Văn Chi" });
    expect(await subjects(páo)).toEqual([]);
    expect(await subjects(chi)).toEqual(["Rà soát Tổ", "Báo cáo năm"]);
  });

  test("stay when one of them has changed, for who does not keep the register, or with nobody to go to", async () => {
    const papers = await all();
    const input = { fromId: páo, toId: chi, papers };
    expect(code(await handOnIncoming(givenActor(communeId, ["van-hoa-xa-hoi", "lanh-dao"]), input))).toBe("forbidden");
    expect(code(await handOnIncoming(clerk, { ...input, toId: páo }))).toBe("unknown-receiver");
    expect(code(await handOnIncoming(clerk, { ...input, papers: [] }))).toBe("nothing");
    expect(code(await handOnIncoming(givenActor(await givenOtherCommune(), ["van-thu"]), input))).toBe(
      "unknown-receiver",
    );
    value(await finishIncoming(clerk, { ...(papers[1] ?? { id: "", version: 0 }), done: true }));
    expect(code(await handOnIncoming(clerk, input))).toBe("stale");
    expect(await subjects(páo)).toEqual(["Rà soát Tổ"]);
    expect(await subjects(chi)).toEqual([]);
  });
});
