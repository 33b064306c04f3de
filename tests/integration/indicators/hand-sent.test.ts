import { beforeEach, describe, expect, test } from "vitest";
import { approveReport, returnReport } from "@/lib/indicators/commands/decide-reports";
import { submitReport } from "@/lib/indicators/commands/submit-report";
import { dropHandSent, startHandSent, takeHandSent } from "@/lib/indicators/commands/take-hand-sent";
import { encodeHandSentFile, encodeHandSentText, type HandSentReport } from "@/lib/indicators/core/hand-sent";
import { type Reporter, reporterKey } from "@/lib/indicators/core/reporter";
import { listHandSent, readHandSent, readHandSentPhoto } from "@/lib/indicators/queries/hand-sent";
import type { Actor } from "@/lib/kernel/actor";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenCommune } from "../../support/given-commune";
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
let office: Actor;
let head: Actor;
let hamlet: Reporter;
let skilled: string;

const PERIOD = "2026-11";
/** The smallest picture: a white dot. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

beforeEach(async () => {
  await database.truncateAll();
  const { actor, communeId } = await givenCommune();
  hamlet = await hamletReporter(actor, 1);
  skilled = await indicatorOf(actor, "XHS-02");
  await givenBaseFigure(actor, { hamletId: hamlet.id, kind: "adults", figure: 200 });
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
  head = await givenAccount(database, communeId, ["truong-ban"], { name: "Trưởng bản 1", hamletId: hamlet.id });
});

const blank = { numerator: null, denominator: null, yes: null, nothing: false, reason: null };
function written(numerator: number, more: Partial<HandSentReport> = {}): HandSentReport {
  return {
    ...{ submissionKey: crypto.randomUUID(), periodKey: PERIOD, campaignId: null, reporter: reporterKey(hamlet) },
    ...{ reporterName: "Bản số 01", clientAt: "2026-11-18T02:00:00.000Z", difficulties: "Mất sóng", proposals: null },
    values: [{ ...blank, code: "XHS-02", numerator, denominator: 200 }],
    ...more,
  };
}
const read = async (text: string) => value(await startHandSent(office, { fileName: "", text })).id;
async function look(id: string) {
  const view = await readHandSent(office, id);
  if (!view) throw new Error("not there");
  return view;
}
const take = async (id: string, givenBy = "Lò Văn An mang tới") =>
  takeHandSent(office, { id, version: (await look(id)).version, givenBy });
const reports = () =>
  database.superuserQuery<{ id: string; state: string; via: string; given_by: string | null; difficulties: string }>(
    "select id, state, via, given_by, difficulties from report order by created_at, id",
  );
const states = async () => (await reports()).map(({ state }) => state).sort();

describe("a report given by hand", () => {
  test("is looked at, then taken in with who gave it; read and taken in again it stays one report", async () => {
    const text = encodeHandSentText(written(120));
    const id = await read(`Gửi chị Lan\n${text}\nCảm ơn`);
    expect(await reports()).toEqual([]);
    expect((await look(id)).held).toMatchObject({ reporterName: "Bản số 01", unknown: [], same: null });
    expect(value(await take(id))).toMatchObject({ state: "submitted", again: false });
    const kept = { state: "submitted", via: "file", given_by: "Lò Văn An mang tới", difficulties: "Mất sóng" };
    expect(await reports()).toEqual([expect.objectContaining(kept)]);

    const second = await read(text);
    expect((await look(second)).held?.same).toMatchObject({ state: "submitted" });
    expect(value(await take(second))).toMatchObject({ again: true });
    expect(await reports()).toHaveLength(1);
    expect(code(await take(second))).toBe("not-open");
  });

  test("that came by network after all is the same report", async () => {
    const report = written(120);
    const submission = submissionOf(hamlet, PERIOD, [filled(skilled, { numerator: 120 })], {
      ...{ submissionKey: report.submissionKey, clientAt: report.clientAt, difficulties: report.difficulties },
    });
    value(await submitReport(head, submission, { via: "phone" }));
    expect(value(await take(await read(encodeHandSentText(report))))).toMatchObject({ again: true });
    expect(await states()).toEqual(["submitted"]);
  });

  test("two who take the same in at once make one report", async () => {
    const text = encodeHandSentText(written(120));
    const ids = [await read(text), await read(text)];
    await Promise.all(ids.map((id) => take(id)));
    expect(await reports()).toHaveLength(1);
  });

  test("waits beside another of its period for a choice, shown side by side before", async () => {
    await givenReport(head, submissionOf(hamlet, PERIOD, [filled(skilled, { numerator: 90 })]));
    const id = await read(encodeHandSentText(written(120)));
    expect((await look(id)).held?.open?.values[0]).toMatchObject({ numerator: 90 });
    expect(value(await take(id))).toMatchObject({ state: "rival" });
    expect(await states()).toEqual(["rival", "submitted"]);
  });

  test("mended after it was returned brings the newer figures; approved it is locked", async () => {
    const report = written(120);
    const { reportId } = value(await take(await read(encodeHandSentText(report))));
    value(await returnReport(office, await versionOf(office, reportId), "Xem lại số"));
    const mended = { ...written(100), submissionKey: report.submissionKey, clientAt: "2026-11-21T02:00:00.000Z" };
    expect(value(await take(await read(encodeHandSentText(mended))))).toMatchObject({ reportId, again: false });
    const values = await database.superuserQuery("select numerator from report_value");
    expect(values).toEqual([{ numerator: 100 }]);
    value(await approveReport(office, await versionOf(office, reportId)));
    expect(value(await take(await read(encodeHandSentText(written(90)))))).toMatchObject({ state: "rival" });
    expect(await states()).toEqual(["approved", "rival"]);
  });

  test("brings its pictures, each once", async () => {
    const report = written(120);
    const photos = [{ name: "mat-song.png", mime: "image/png", base64: DOT }];
    const text = encodeHandSentFile({ report, photos });
    const id = await read(text);
    expect((await look(id)).photos).toEqual(["mat-song.png"]);
    expect((await readHandSentPhoto(office, id, 0))?.mediaType).toBe("image/png");
    expect(await readHandSentPhoto(head, id, 0)).toBeNull();
    value(await take(id));
    value(await take(await read(text)));
    const kept = await database.superuserQuery("select file_name, mime from report_photo");
    expect(kept).toEqual([{ file_name: "mat-song.png", mime: "image/png" }]);
  });

  test("cut short, changed on the way, of a month to come or above its denominator is refused in words", async () => {
    const text = encodeHandSentText(written(120));
    const start = (given: string) => startHandSent(office, { fileName: "", text: given });
    expect(code(await start(text.replace("120/200", "130/200")))).toBe("damaged");
    expect(code(await start(text.slice(0, -20)))).toBe("not-a-report");
    expect(
      code(
        await start(
          encodeHandSentFile({ report: written(1), photos: [] }).replace('"numerator": 1,', '"numerator": 2,'),
        ),
      ),
    ).toBe("damaged");
    expect(code(await start("{ hỏng"))).toBe("not-a-report");
    const far = await read(encodeHandSentText(written(120, { periodKey: "2027-03" })));
    expect((await look(far)).refusal).toContain("chưa bắt đầu");
    expect(code(await take(far))).toBe("not-asked");
    const over = await read(encodeHandSentText(written(201)));
    expect((await look(over)).held?.findings.get(skilled)).toMatchObject({ kind: "refusal" });
    expect(code(await take(over))).toBe("invalid");
    expect(await reports()).toEqual([]);
  });

  test("figures nobody asks for are named and left out; a bản head has nothing to do here", async () => {
    const strange = written(120);
    const values = [...strange.values, { ...blank, code: "XHS-99", numerator: 5 }];
    const id = await read(encodeHandSentText({ ...strange, values }));
    expect((await look(id)).held?.unknown).toEqual(["XHS-99"]);
    expect(code(await startHandSent(head, { fileName: "", text: encodeHandSentText(strange) }))).toBe("forbidden");
    expect(code(await takeHandSent(head, { id, version: 1, givenBy: "An" }))).toBe("not-found");
    expect(await readHandSent(head, id)).toBeNull();
    expect(await listHandSent(head)).toEqual([]);
    value(await take(id));
    expect(await reports()).toHaveLength(1);
    const other = await read(encodeHandSentText(written(1)));
    value(await dropHandSent(office, { id: other }));
    expect((await look(other)).state).toBe("dropped");
  });
});
