import { beforeEach, describe, expect, test } from "vitest";
import { approveReport } from "@/lib/indicators/commands/decide-reports";
import { sendDeskReport } from "@/lib/indicators/commands/desk-report";
import { addRemark, answerRemark } from "@/lib/indicators/commands/remarks";
import type { Reporter } from "@/lib/indicators/core/reporter";
import { reporterKey } from "@/lib/indicators/core/reporter";
import { readOwnReports } from "@/lib/indicators/queries/own-reports";
import { countOpenRemarks, listRemarks } from "@/lib/indicators/queries/remarks";
import { reportWork } from "@/lib/indicators/queries/report-work";
import { readPeriodReports, readReport } from "@/lib/indicators/queries/reports";
import { type DeskReport, deskReportSchema } from "@/lib/indicators/schema";
import type { Actor } from "@/lib/kernel/actor";
import { latestUnreadNotices } from "@/lib/notices/queries";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
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
let province: Actor;
let head: Actor;
let otherHead: Actor;
let hamlet: Reporter;
let skilled: string;

const PERIOD = "2026-11";

beforeEach(async () => {
  await database.truncateAll();
  const given = await givenCommune();
  communeId = given.communeId;
  hamlet = await hamletReporter(given.actor, 1);
  const other = await hamletReporter(given.actor, 2);
  skilled = await indicatorOf(given.actor, "XHS-02");
  await givenBaseFigure(given.actor, { hamletId: hamlet.id, kind: "adults", figure: 200 });
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
  province = await givenAccount(database, communeId, ["chi-xem"], { name: "Sở KHCN" });
  head = await givenAccount(database, communeId, ["truong-ban"], { name: "Trưởng bản 1", hamletId: hamlet.id });
  otherHead = await givenAccount(database, communeId, ["truong-ban"], { name: "Trưởng bản 2", hamletId: other.id });
});

const sent = (numerator: number, more: Parameters<typeof submissionOf>[3] = {}) =>
  submissionOf(hamlet, PERIOD, [filled(skilled, { numerator })], more);
const wish = () => ({
  ...{ indicatorId: skilled, periodKey: PERIOD, reporter: hamlet, kind: "request" as const },
  text: "Cao hơn tháng trước nhiều, kiểm tra lại",
});

describe("a word on a figure", () => {
  test("of the province reaches the office, is answered once, and who asked is told", async () => {
    const report = await givenReport(head, sent(120), { office });
    const { id } = value(await addRemark(province, wish()));
    expect((await latestUnreadNotices(office, 3)).map(({ kind }) => kind)).toEqual(["figure-asked"]);
    expect(await countOpenRemarks(office)).toBe(1);
    expect((await reportWork(office)).remarks).toBe(1);
    expect((await readReport(head, report))?.comments.map(({ text }) => text)).toEqual([wish().text]);
    const answer = { id, version: 1, answer: "Bản vừa mở lớp, số đúng" };
    expect(code(await answerRemark(province, answer))).toBe("forbidden");
    expect(code(await answerRemark(head, answer))).toBe("forbidden");
    const both = await Promise.all([answerRemark(office, answer), answerRemark(office, { ...answer, answer: "Khác" })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await latestUnreadNotices(province, 3)).map(({ kind }) => kind)).toEqual(["figure-answered"]);
    expect(await countOpenRemarks(office)).toBe(0);
    expect((await listRemarks(province, { answered: true, page: 1 })).rows).toHaveLength(1);
  });

  test("is all a viewer may write, and no business of another bản", async () => {
    const report = await givenReport(head, sent(120));
    value(await addRemark(province, wish()));
    expect(code(await addRemark(head, wish()))).toBe("forbidden");
    expect(code(await addRemark(givenActor(communeId, ["uy-vien"]), wish()))).toBe("forbidden");
    expect(code(await approveReport(province, await versionOf(office, report)))).toBe("forbidden");
    expect((await listRemarks(head, { answered: false, page: 1 })).total).toBe(1);
    expect((await listRemarks(otherHead, { answered: false, page: 1 })).total).toBe(0);
    expect(await readReport(otherHead, report)).toBeNull();
    expect(await readPeriodReports(otherHead, { periodKey: PERIOD, campaignId: null })).toBeNull();
    expect((await readReport(province, report))?.may).toMatchObject({ decide: false, mend: false, remark: true });
  });
});

describe("the plain form", () => {
  const form = (fields: Record<string, string>): DeskReport =>
    deskReportSchema.parse({
      ...{ periodKey: PERIOD, campaignId: "", reporter: reporterKey(hamlet), submissionKey: crypto.randomUUID() },
      ...{ seenReportId: "", seenVersion: "", viec: "gui" },
      ...fields,
    });
  const box = (field: string) => `${skilled}.${field}`;

  test("reads figures as people write them, and keeps beside its box what is none", () => {
    expect(form({ [box("numerator")]: "1.200", [box("denominator")]: "2 000" }).submission.values).toEqual([
      filled(skilled, { numerator: 1200, denominator: 2000 }),
    ]);
    expect(form({ [box("numerator")]: "–", [box("denominator")]: "200" }).submission.values).toEqual([
      filled(skilled, { nothing: true }),
    ]);
    const wrong = deskReportSchema.safeParse({
      ...{ periodKey: PERIOD, submissionKey: crypto.randomUUID(), [box("numerator")]: "một trăm" },
    });
    expect(wrong.error?.issues.map(({ path }) => path.join("."))).toEqual([box("numerator")]);
  });

  test("asks once about a jump, and sends it when one is sure or says why", async () => {
    for (const [month, numerator] of [
      ["2026-08", 50],
      ["2026-09", 52],
      ["2026-10", 54],
    ] as const) {
      await givenReport(head, submissionOf(hamlet, month, [filled(skilled, { numerator })]), { office });
    }
    const typed = { [box("numerator")]: "190", [box("denominator")]: "200" };
    const asked = await sendDeskReport(head, form(typed));
    expect([code(asked), Object.keys(asked.ok ? {} : (asked.refusal.fields ?? {}))]).toEqual([
      "remarks",
      [box("reason"), "sure"],
    ]);
    value(await sendDeskReport(head, form({ ...typed, sure: "co" })));
    expect(
      (
        await readReport(
          office,
          (await readPeriodReports(office, { periodKey: PERIOD, campaignId: null }))?.rows[0]?.report?.id ?? "",
        )
      )?.remarks,
    ).toHaveLength(1);
  });

  test("keeps a draft, sends it as the same report, and restates once it is approved", async () => {
    const typed = { [box("numerator")]: "100", [box("denominator")]: "200" };
    const first = form({ ...typed, viec: "luu" });
    const { reportId } = value(await sendDeskReport(head, first));
    expect((await reportWork(head)).owed.find(({ periodKey }) => periodKey === PERIOD)?.fill).toBe("filling");
    const { submissionKey } = first.submission;
    const second = form({ ...typed, submissionKey, seenReportId: reportId, seenVersion: "1" });
    expect(value(await sendDeskReport(head, second)).reportId).toBe(reportId);
    value(await approveReport(office, await versionOf(office, reportId)));
    const again = { ...typed, [box("numerator")]: "110", seenReportId: reportId };
    expect(code(await sendDeskReport(head, form(again)))).toBe("reason");
    const restated = value(await sendDeskReport(head, form({ ...again, restateReason: "Đếm sót" })));
    expect((await readReport(head, restated.reportId))?.report).toMatchObject({ no: 2, restatesId: reportId });
  });

  test("typed by the office is on behalf, and says who gave the figures", async () => {
    const typed = { [box("numerator")]: "100", [box("denominator")]: "200" };
    expect(code(await sendDeskReport(office, form(typed)))).toBe("who-gave");
    const { reportId } = value(await sendDeskReport(office, form({ ...typed, givenBy: "Lò Văn An, gọi điện" })));
    expect((await readReport(head, reportId))?.report).toMatchObject({
      via: "on-behalf",
      givenBy: "Lò Văn An, gọi điện",
    });
    expect(code(await sendDeskReport(province, form({ ...typed, givenBy: "A" })))).toBe("forbidden");
    expect(code(await sendDeskReport(otherHead, form(typed)))).toBe("forbidden");
  });
});

test("one finds one's own former reports, those that were replaced too, and nobody else's", async () => {
  const first = await givenReport(head, sent(120), { office });
  const { reportId } = value(
    await sendDeskReport(
      head,
      deskReportSchema.parse({
        ...{ periodKey: PERIOD, campaignId: "", reporter: reporterKey(hamlet), submissionKey: crypto.randomUUID() },
        ...{ seenReportId: first, seenVersion: "2", viec: "gui", restateReason: "Đếm sót", sure: "co" },
        [`${skilled}.numerator`]: "125",
      }),
    ),
  );
  value(await approveReport(office, await versionOf(office, reportId)));
  const own = await readOwnReports(head);
  expect(own.map(({ id, no, state, periodWords }) => [id, no, state, periodWords])).toEqual([
    [reportId, 2, "approved", "tháng 11 năm 2026"],
    [first, 1, "superseded", "tháng 11 năm 2026"],
  ]);
  expect(await readOwnReports(otherHead)).toEqual([]);
  expect(await readOwnReports(office)).toEqual([]);
});
