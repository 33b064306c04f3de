import { beforeEach, expect, test } from "vitest";
import { agreeToRequest, askToJoin, introduceRequest, returnRequest } from "@/lib/governance/commands/requests";
import { readRequest } from "@/lib/governance/queries/requests";
import { joinRequestSchema } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { readHome } from "@/lib/overview/queries/home";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenCommune } from "../../support/given-commune";
import { value } from "../governance/given-list";
import { givenTeam, hamletOf } from "../governance/given-team";

const database = useDatabase();
let office: Actor;
let leader: Actor;
let head: Actor;
let stranger: Actor;
let team: string;

beforeEach(async () => {
  await database.truncateAll();
  const { actor, communeId } = await givenCommune();
  team = await givenTeam(actor, 1);
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"]);
  leader = await givenAccount(database, communeId, ["lanh-dao"]);
  head = await givenAccount(database, communeId, ["truong-ban"], { hamletId: await hamletOf(actor, 1) });
  stranger = await givenAccount(database, communeId, ["truong-ban"], { hamletId: await hamletOf(actor, 2) });
});

const requestTasks = async (actor: Actor) =>
  (await readHome(actor)).tasks.filter(({ kind }) => kind.endsWith("-requests"));
const tasksOfAll = async () => Promise.all([head, leader, office, stranger].map(requestTasks));
const at = async (id: string) => ({ id, version: (await readRequest(office, id))?.version ?? 0 });

test("each finds on the home page what waits for them, and a stranger nothing", async () => {
  const asked = { bodyId: team, fullName: "Mùa A Sính", honorific: "ong", reason: "Thạo điện thoại" };
  const { id } = value(await askToJoin(office, joinRequestSchema.parse(asked)));
  expect(await tasksOfAll()).toEqual([[{ kind: "introduce-requests", count: 1 }], [], [], []]);
  value(await introduceRequest(head, { ...(await at(id)), introducedBy: "", introducedOn: null }));
  expect(await tasksOfAll()).toEqual([[], [{ kind: "agree-requests", count: 1 }], [], []]);
  const [notice] = (await readHome(leader)).unread;
  expect(notice).toMatchObject({ kind: "request-introduced", href: `/de-nghi-tham-gia/${id}`, read: false });
  value(await agreeToRequest(leader, await at(id)));
  expect(await tasksOfAll()).toEqual([[], [], [{ kind: "take-requests", count: 1 }], []]);
  value(await returnRequest(leader, { ...(await at(id)), reason: "Xem lại" }));
  expect(await tasksOfAll()).toEqual([[], [], [{ kind: "mend-requests", count: 1 }], []]);
});
