import { beforeEach, expect, test } from "vitest";
import { addPhotoOfSubmission } from "@/lib/indicators/commands/report-photos";
import { MOST_PHOTO_BYTES, MOST_PHOTOS } from "@/lib/indicators/core/photo";
import type { Reporter } from "@/lib/indicators/core/reporter";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { filled, givenReport, hamletReporter, indicatorOf, submissionOf } from "./given-reports";

const database = useDatabase();
let head: Actor;
let office: Actor;
let hamlet: Reporter;
let key: string;

const jpeg = (mark: number, size = 5) => Uint8Array.from({ length: size }, (_, at) => [0xff, 0xd8, 0xff][at] ?? mark);
const codeOf = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const keep = async (actor: Actor, bytes: Uint8Array, submissionKey = key) =>
  codeOf(await addPhotoOfSubmission(actor, submissionKey, { bytes, fileName: "đường\u0000.jpg" }));
const photos = () => database.superuserQuery("select file_name, mime, bytes from report_photo order by created_at");

beforeEach(async () => {
  await database.truncateAll();
  const { actor, communeId } = await givenCommune();
  hamlet = await hamletReporter(actor, 1);
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"]);
  head = await givenAccount(database, communeId, ["truong-ban"], { hamletId: hamlet.id });
  const value = filled(await indicatorOf(actor, "XHS-02"), { numerator: 12, denominator: 40 });
  const submission = submissionOf(hamlet, "2026-11", [value]);
  key = submission.submissionKey;
  await givenReport(head, submission, { sending: { via: "phone" } });
});

test("a picture of one's own report is there once, however often it is sent", async () => {
  expect(await Promise.all([keep(head, jpeg(1)), keep(head, jpeg(1)), keep(head, jpeg(2))])).toEqual([
    "ok",
    "ok",
    "ok",
  ]);
  expect(await keep(head, jpeg(1))).toBe("ok");
  expect(await photos()).toEqual(Array(2).fill({ file_name: "đường.jpg", mime: "image/jpeg", bytes: 5 }));
});

test("only pictures, of a size, so many, and only for one's own", async () => {
  expect(await keep(head, new TextEncoder().encode("<svg onload=alert(1)>"))).toBe("not-a-photo");
  expect(await keep(head, jpeg(1, MOST_PHOTO_BYTES + 1))).toBe("too-big");
  const { communeId } = head;
  expect(await keep(givenActor(communeId, ["truong-ban"], { hamletIds: [crypto.randomUUID()] }), jpeg(1))).toBe(
    "not-found",
  );
  expect(await keep(givenActor(communeId, ["chi-xem"]), jpeg(1))).toBe("forbidden");
  expect(await keep(givenActor(crypto.randomUUID(), ["quan-tri"]), jpeg(1))).toBe("not-found");
  expect(await keep(head, jpeg(1), crypto.randomUUID())).toBe("not-found");
  for (let one = 0; one < MOST_PHOTOS; one += 1) expect(await keep(head, jpeg(one))).toBe("ok");
  expect(await keep(head, jpeg(99))).toBe("too-many");
  expect(await photos()).toHaveLength(MOST_PHOTOS);
});

test("nothing is added to what was approved, and what was there is still answered as there", async () => {
  expect(await keep(head, jpeg(1))).toBe("ok");
  await database.superuserQuery("update report set state = 'approved' where submission_key = $1", [key]);
  expect([await keep(head, jpeg(1)), await keep(head, jpeg(2)), await keep(office, jpeg(2))]).toEqual([
    "ok",
    "locked",
    "locked",
  ]);
});
