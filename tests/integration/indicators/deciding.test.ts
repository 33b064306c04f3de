import { beforeEach, describe, expect, test } from "vitest";
import {
  approveReport,
  approveReports,
  chooseRival,
  dropDraft,
  returnReport,
  returnReports,
} from "@/lib/indicators/commands/decide-reports";
import { addPhoto } from "@/lib/indicators/commands/report-photos";
import { restateReport } from "@/lib/indicators/commands/restate-report";
import { saveDraft } from "@/lib/indicators/commands/save-draft";
import { submitReport } from "@/lib/indicators/commands/submit-report";
import type { Reporter } from "@/lib/indicators/core/reporter";
import { readReportPhoto } from "@/lib/indicators/queries/report-photos";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { latestUnreadNotices, unreadNoticeCount } from "@/lib/notices/queries";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "../governance/given-list";
import {
  filled,
  givenBaseFigure,
  givenReport,
  hamletReporter,
  indicatorOf,
  submissionOf,
  versionOf,
} from "./given-reports";

const database = useDatabase();
let communeId: string;
let office: Actor;
let leader: Actor;
let head: Actor;
let otherHead: Actor;
let hamlet: Reporter;
let otherHamlet: Reporter;
let skilled: string;

const PERIOD = "2026-11";
const desk = { via: "desk" } as const;

beforeEach(async () => {
  await database.truncateAll();
  const given = await givenCommune();
  communeId = given.communeId;
  [hamlet, otherHamlet] = [await hamletReporter(given.actor, 1), await hamletReporter(given.actor, 2)];
  skilled = await indicatorOf(given.actor, "XHS-02");
  for (const { id } of [hamlet, otherHamlet]) {
    await givenBaseFigure(given.actor, { hamletId: id, kind: "adults", figure: 200 });
  }
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
  leader = await givenAccount(database, communeId, ["lanh-dao"], { name: "Chủ tịch" });
  head = await givenAccount(database, communeId, ["truong-ban"], { name: "Trưởng bản 1", hamletId: hamlet.id });
  otherHead = await givenAccount(database, communeId, ["truong-ban"], {
    name: "Trưởng bản 2",
    hamletId: otherHamlet.id,
  });
});

const words = (result: Result<unknown>) => (result.ok ? "" : result.refusal.words);
const of = (numerator: number, more: Parameters<typeof submissionOf>[3] = {}, reporter = hamlet) =>
  submissionOf(reporter, PERIOD, [filled(skilled, { numerator })], more);
const seen = (id: string) => versionOf(office, id);
const states = async () =>
  (
    await database.superuserQuery<{ no: number; state: string }>("select no, state from report order by created_at, id")
  ).map(({ no, state }) => `${no} ${state}`);

describe("approving", () => {
  test("is for the office and the leaders, of what waits, as it was seen", async () => {
    const id = await givenReport(head, of(120));
    const wrong = ["chi-xem", "truong-ban", "uy-vien", "to-giup-viec", "van-thu", "dau-moi", "truong-group"] as const;
    for (const role of wrong) {
      const one = givenActor(communeId, [role], { hamletIds: [hamlet.id] });
      expect([
        code(await approveReport(one, await seen(id))),
        code(await returnReport(one, await seen(id), "Sai")),
      ]).toEqual(["forbidden", "forbidden"]);
    }
    const before = await seen(id);
    value(await submitReport(head, of(130, { seenReportId: id }), desk));
    const stale = await approveReport(office, before);
    expect(code(stale)).toBe("stale");
    expect(words(stale)).toMatch(/^Báo cáo tháng 11 năm 2026 của .+ không dùng nữa \(Trưởng bản 1\) trong lúc bạn xem/);
    const [standing] = await database.superuserQuery<{ id: string }>("select id from report where state = 'submitted'");
    value(await approveReport(leader, await seen(standing?.id ?? "")));
    expect(code(await approveReport(office, await seen(standing?.id ?? "")))).toBe("not-waiting");
  });

  test("locks: the program refuses, and the database does by itself", async () => {
    const id = await givenReport(head, of(120), { office });
    expect(code(await returnReport(office, await seen(id), "Sai"))).toBe("not-waiting");
    expect(code(await addPhoto(head, id, { bytes: photo(1), fileName: "a.jpg" }))).toBe("locked");
    const refused = (sql: string) =>
      expect(database.appQuery(`select set_config('app.commune_id', '${communeId}', false); ${sql}`)).rejects.toThrow(
        "locked",
      );
    await refused("update report set difficulties = 'khác'");
    await refused("update report set state = 'returned'");
    await refused("update report_value set numerator = 1");
    await refused("delete from report_value");
    await refused("delete from report");
    expect(await states()).toEqual(["1 approved"]);
  });

  test("of many takes those it can and says of each other why not", async () => {
    const one = await givenReport(head, of(120));
    const two = await givenReport(otherHead, of(50, {}, otherHamlet));
    const stale = { ...(await seen(two)), version: 9 };
    const { done, skipped } = value(await approveReports(office, [await seen(one), stale]));
    expect([done, skipped.length, skipped[0]]).toEqual([1, 1, expect.stringContaining("trong lúc bạn xem")]);
    expect((await states()).sort()).toEqual(["1 approved", "1 submitted"]);
    expect(code(await approveReports(office, []))).toBe("none");
    expect(code(await approveReports(head, [await seen(two)]))).toBe("forbidden");
  });

  test("by two at the same moment happens once", async () => {
    const id = await givenReport(head, of(120));
    const both = await Promise.all([approveReport(office, await seen(id)), approveReport(leader, await seen(id))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.superuserQuery("select 1 from report_step where act = 'approve'")).toHaveLength(1);
  });
});

describe("returning", () => {
  test("says why, tells the reporter, and the mended report waits again, in time as it was first sent", async () => {
    const id = await givenReport(head, of(120));
    const [first] = await database.superuserQuery<{ submitted_at: Date }>("select submitted_at from report");
    expect(code(await returnReport(office, await seen(id), ""))).toBe("reason");
    value(await returnReport(office, await seen(id), "Thiếu hộ mới về"));
    expect((await latestUnreadNotices(head, 5)).map((notice) => notice.words)).toEqual([
      expect.stringMatching(/^Báo cáo tháng 11 năm 2026 của .+ bị trả lại: Thiếu hộ mới về$/),
    ]);
    expect(await unreadNoticeCount(otherHead)).toBe(0);
    const [row] = await database.superuserQuery<{ submission_key: string }>("select submission_key from report");
    value(await submitReport(head, of(125, { submissionKey: row?.submission_key ?? "", seenReportId: id }), desk));
    expect(await states()).toEqual(["1 submitted"]);
    expect(await database.superuserQuery("select submitted_at from report")).toEqual([first]);
    expect(
      (await database.superuserQuery<{ act: string }>("select act from report_step order by at, id")).map(
        ({ act }) => act,
      ),
    ).toEqual(["submit", "return", "submit"]);
  });

  test("of several gives each the same reason", async () => {
    const ids = [await givenReport(head, of(120)), await givenReport(otherHead, of(5, {}, otherHamlet))];
    const all = await Promise.all(ids.map(seen));
    expect(value(await returnReports(office, all, "Đối chiếu lại"))).toEqual({ done: 2, skipped: [] });
    expect(await states()).toEqual(["1 returned", "1 returned"]);
  });
});

describe("restating", () => {
  const restated = async (approved: string, numerator = 150, more = {}) => ({
    ...of(numerator, { seenReportId: approved, ...more }),
    reason: "Đếm sót một nhóm hộ",
  });

  test("takes the place of what was approved once it is approved itself; the former stays as it was", async () => {
    const approved = await givenReport(head, of(120), { office });
    const { reportId } = value(await restateReport(head, await restated(approved), desk));
    expect(await states()).toEqual(["1 approved", "2 submitted"]);
    value(await approveReport(office, await seen(reportId)));
    expect(await states()).toEqual(["1 superseded", "2 approved"]);
    expect(
      await database.superuserQuery(
        "select r.no, v.numerator from report r join report_value v on v.report_id = r.id order by 1",
      ),
    ).toEqual([
      { no: 1, numerator: 120 },
      { no: 2, numerator: 150 },
    ]);
    const [line] = await database.superuserQuery<{ words: string }>(
      "select words from audit_line where action = 'report.restated'",
    );
    expect(line?.words).toContain("Báo cáo lại báo cáo tháng 11");
  });

  test("wants a reason, what was approved last, and one at a time; a retry is the same restatement", async () => {
    const approved = await givenReport(head, of(120), { office });
    expect(code(await restateReport(head, { ...(await restated(approved)), reason: "" }, desk))).toBe("reason");
    expect(code(await restateReport(head, await restated(crypto.randomUUID()), desk))).toBe("stale");
    expect(code(await restateReport(otherHead, await restated(approved), desk))).toBe("forbidden");
    const one = await restated(approved);
    const [first, second] = await Promise.all([restateReport(head, one, desk), restateReport(head, one, desk)]);
    expect(value(first).reportId).toBe(value(second).reportId);
    const other = await restateReport(head, await restated(approved, 99), desk);
    expect([code(other), words(other)]).toEqual(["stale", expect.stringContaining("Trưởng bản 1")]);
    expect(code(await restateReport(head, await restated(approved, 9, { periodKey: "2026-10" }), desk))).toBe(
      "not-approved",
    );
  });

  test("on behalf says who gave the figures", async () => {
    const approved = await givenReport(head, of(120), { office });
    expect(code(await restateReport(office, await restated(approved), { via: "on-behalf" }))).toBe("who-gave");
    value(await restateReport(office, await restated(approved), { via: "on-behalf", givenBy: "Lò Văn An" }));
    const [line] = await database.superuserQuery<{ words: string }>(
      "select words from audit_line where action = 'report.restated'",
    );
    expect(line?.words).toContain("số liệu do Lò Văn An cung cấp");
  });
});

describe("two reports of one month", () => {
  test("are chosen from: the one kept waits for approval, the other is put away and kept", async () => {
    const first = await givenReport(head, of(100));
    const second = await givenReport(head, of(90));
    expect(code(await approveReport(office, await seen(first)))).toBe("rivals");
    expect(code(await chooseRival(head, { keep: await seen(second), other: await seen(first) }))).toBe("forbidden");
    value(await chooseRival(office, { keep: await seen(second), other: await seen(first) }));
    expect(await states()).toEqual(["1 dropped", "1 submitted"]);
    value(await approveReport(office, await seen(second)));
    expect(code(await chooseRival(office, { keep: await seen(first), other: await seen(second) }))).toBe("not-waiting");
  });

  test("of which one was approved: choosing the other restates it", async () => {
    const first = await givenReport(head, of(100), { office });
    const second = await givenReport(head, of(90));
    value(await chooseRival(office, { keep: await seen(second), other: await seen(first) }));
    expect(await states()).toEqual(["1 approved", "2 submitted"]);
    value(await approveReport(office, await seen(second)));
    expect(await states()).toEqual(["1 superseded", "2 approved"]);
  });
});

describe("a draft", () => {
  test("is kept and gone on with, not written over by who had not seen it, and may be put away", async () => {
    const one = of(50);
    const { id, version } = value(await saveDraft(head, one, desk, null));
    expect(code(await saveDraft(head, of(60), desk, null))).toBe("stale");
    value(
      await saveDraft(head, { ...one, values: [filled(skilled, { numerator: 60 })], seenReportId: id }, desk, version),
    );
    expect(await database.superuserQuery("select numerator from report_value")).toEqual([{ numerator: 60 }]);
    expect(code(await dropDraft(otherHead, await seen(id)))).toBe("not-found");
    value(await dropDraft(head, await seen(id)));
    expect(await states()).toEqual(["1 dropped"]);
  });

  test("becomes the report when it is sent", async () => {
    const one = of(50);
    const { id } = value(await saveDraft(head, one, desk, null));
    expect(value(await submitReport(head, { ...one, seenReportId: id }, desk))).toMatchObject({ reportId: id });
    expect(await states()).toEqual(["1 submitted"]);
    expect(code(await dropDraft(head, await seen(id)))).toBe("not-waiting");
  });
});

function photo(mark: number, size = 64): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set([0xff, 0xd8, 0xff, mark]);
  return bytes;
}

describe("photos", () => {
  test("are kept once each, five at most, small and truly pictures, and seen by who may see the report", async () => {
    const id = await givenReport(head, of(50));
    const add = (actor: Actor, bytes: Uint8Array) => addPhoto(actor, id, { bytes, fileName: "IMG_1.jpg" });
    const { id: photoId } = value(await add(head, photo(1)));
    expect(value(await add(head, photo(1)))).toEqual({ id: photoId, again: true });
    const twice = await Promise.all([add(head, photo(2)), add(head, photo(2))]);
    expect(new Set(twice.map((one) => value(one).id)).size).toBe(1);
    expect(code(await add(otherHead, photo(3)))).toBe("not-found");
    expect(code(await add(givenActor(communeId, ["chi-xem"]), photo(3)))).toBe("forbidden");
    expect(code(await add(head, new TextEncoder().encode("%PDF-1.7 …")))).toBe("not-a-photo");
    expect(code(await add(head, photo(3, 1_048_577)))).toBe("too-big");
    for (const mark of [3, 4, 5]) value(await add(head, photo(mark)));
    expect(code(await add(head, photo(6)))).toBe("too-many");
    expect((await readReportPhoto(head, id, photoId))?.mediaType).toBe("image/jpeg");
    expect(await readReportPhoto(otherHead, id, photoId)).toBeNull();
    const stranger = await givenOtherCommune();
    expect(await readReportPhoto(givenActor(stranger, ["quan-tri"]), id, photoId)).toBeNull();
  });
});
