import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, readAnswer } from "@/lib/indicators/core/phone/answer";
import { clockWords } from "@/lib/indicators/core/phone/clock";
import {
  beginDraft,
  type Draft,
  filledValue,
  filledValues,
  readFigure,
  renewForm,
  typeInBox,
  typeWords,
  upgradeDraft,
  wasOvertaken,
} from "@/lib/indicators/core/phone/draft";
import type { PhoneBox, PhoneForm, StandingReport } from "@/lib/indicators/core/phone/kit";
import {
  BACKOFF_MS,
  backoff,
  beginAttempt,
  dueNow,
  hear,
  hearPhoto,
  isWaiting,
  nextAct,
  pressSend,
  reopen,
  takeBack,
} from "@/lib/indicators/core/phone/queue";

const box = (indicatorId: string, part: Partial<PhoneBox> = {}): PhoneBox => ({
  ...{ indicatorId, code: indicatorId, name: indicatorId, unit: "hộ", measure: "count", denominator: "none" },
  ...{ offered: null, history: [], numeratorWords: null, denominatorWords: null, before: null, ...part },
});
const FORM: PhoneForm = {
  ...{ periodKey: "2026-11", campaignId: null, periodWords: "tháng 11 năm 2026", reporter: "hamlet:1" },
  ...{ reporterName: "Bản Mẫu", dueWords: "trước ngày 20/11", lateFrom: "2026-11-19T17:00:00.000Z" },
  ...{ boxes: [box("a"), box("b")], standing: null, rivals: [] },
};
const standing = (part: Partial<StandingReport>): StandingReport => ({
  ...{ id: "r1", submissionKey: "k1", state: "submitted", senderName: "A", submittedAt: null, returnReason: null },
  ...{ values: [], difficulties: null, proposals: null, ...part },
});
const begun = (form: PhoneForm = FORM) => beginDraft({ accountId: "me", submissionKey: "k1", now: 0 }, form);
const typed = typeInBox(begun(), "a", { top: "5" }, 1);
const at = (now: number) => ({ now, clientAt: new Date(now).toISOString() });
const heard = (draft: Draft, answer: Answer, now = 0) =>
  hear(draft, answer, { sentAs: draft.clientAt, now, chance: 0.5 });
const READY = { online: true, signedIn: true };

describe("a draft on the phone", () => {
  it("keeps every letter as typed, right or wrong, and reads figures as people write them", () => {
    expect(
      [..."1.234,5"].reduce((draft, _, i) => typeInBox(draft, "a", { top: "1.234,5".slice(0, i + 1) }, i), begun())
        .typed.a?.top,
    ).toBe("1.234,5");
    expect(["", " 12 ", "1.234", "1 234", "12.345.678", "0"].map(readFigure)).toEqual([
      null,
      12,
      1234,
      1234,
      12345678,
      0,
    ]);
    expect(["-5", "−5", "3,5", "3.5"].map(readFigure)).toEqual([-5, -5, 3.5, 3.5]);
    expect(["12x", "x", "1e5", "--1", "0x10"].map((text) => Number.isNaN(readFigure(text)))).toEqual(
      Array(5).fill(true),
    );
  });

  it("says only what was filled in, and nothing of a box marked as having nothing", () => {
    expect(filledValues(typed).map(({ indicatorId, numerator }) => [indicatorId, numerator])).toEqual([["a", 5]]);
    expect(filledValue(box("a"), { top: "5", bottom: "6", yes: true, nothing: true, reason: " vì " })).toEqual({
      ...{ indicatorId: "a", numerator: null, denominator: null, yes: null, nothing: true, reason: "vì" },
    });
  });

  it("goes on from a returned report, and not from an approved one", () => {
    const values = [{ indicatorId: "a", numerator: 7, denominator: null, yes: null, nothing: false, reason: null }];
    const returned = begun({ ...FORM, standing: standing({ state: "returned", values, difficulties: "mưa" }) });
    expect(returned).toMatchObject({ typed: { a: { top: "7" } }, difficulties: "mưa", seenReportId: "r1" });
    expect(begun({ ...FORM, standing: standing({ state: "approved", values }) }).typed).toEqual({});
  });

  it("does not take another's report that came meanwhile as seen, but its own", () => {
    expect(renewForm(typed, { ...FORM, standing: standing({ submissionKey: "other" }) }).seenReportId).toBeNull();
    expect(renewForm(typed, { ...FORM, standing: standing({ state: "returned" }) }).seenReportId).toBe("r1");
  });

  it("keeps what was typed when the form changes", () => {
    expect(renewForm(typed, { ...FORM, boxes: [box("b"), box("c")] }).typed).toEqual(typed.typed);
  });

  it("tells of figures that were approved without the last change", () => {
    const sent: Draft = { ...typed, status: "sent" };
    const value = { indicatorId: "a", numerator: 5, denominator: null, yes: null, nothing: false, reason: null };
    const approved = (numerator: number) =>
      renewForm(sent, { ...FORM, standing: standing({ state: "approved", values: [{ ...value, numerator }] }) });
    expect([wasOvertaken(approved(5)), wasOvertaken(approved(4))]).toEqual([false, true]);
  });

  it("survives an update of the page: older drafts are completed, newer ones left alone, damaged ones told apart", () => {
    const { words: _words, fields: _fields, photosLeft: _left, ...older } = typed;
    const { rivals: _rivals, ...olderForm } = FORM;
    expect(upgradeDraft(older)).toEqual({ kind: "draft", draft: typed });
    expect(upgradeDraft({ ...typed, form: olderForm })).toMatchObject({
      kind: "draft",
      draft: { form: { rivals: [] } },
    });
    expect(upgradeDraft(structuredClone(typed))).toEqual({ kind: "draft", draft: typed });
    expect(upgradeDraft({ ...typed, schema: 2 }).kind).toBe("newer");
    for (const damaged of [null, 5, {}, { ...typed, form: {} }, { ...typed, submissionKey: 5 }]) {
      expect(upgradeDraft(damaged).kind).toBe("unreadable");
    }
  });
});

describe("the queue of a phone", () => {
  const waiting = pressSend(typed, at(100));

  it("waits once however often it is pressed, and sends only with network and sign-in", () => {
    expect(pressSend(waiting, at(200))).toBe(waiting);
    expect(nextAct([waiting], { now: 100, ...READY })).toEqual({ kind: "send", id: waiting.id, what: "report" });
    expect(nextAct([waiting], { now: 100, online: false, signedIn: true }).kind).toBe("rest");
    expect(nextAct([waiting], { now: 100, online: true, signedIn: false }).kind).toBe("rest");
    expect(nextAct([typed], { now: 100, ...READY }).kind).toBe("rest");
  });

  it("waits longer after every attempt without an answer, and not at all once the network is back", () => {
    let draft = waiting;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      draft = heard(beginAttempt(draft), { kind: "again" }, 0);
      waits.push(draft.notBefore);
    }
    expect(waits).toEqual([...BACKOFF_MS, BACKOFF_MS[4], BACKOFF_MS[4]]);
    expect(nextAct([draft], { now: 0, ...READY })).toEqual({ kind: "wait", ms: BACKOFF_MS[4] });
    expect(nextAct([dueNow(draft, 0)], { now: 0, ...READY }).kind).toBe("send");
    expect(backoff(1, 0)).toBeLessThan(backoff(1, 1));
  });

  it("goes on waiting, unchanged, while nobody or somebody else is signed in", () => {
    for (const kind of ["sign-in", "other-account"] as const) {
      expect(isWaiting(heard(beginAttempt(waiting), { kind }))).toBe(true);
    }
  });

  it("hears no answer to figures that have been changed since", () => {
    const first = beginAttempt(waiting);
    const changed = pressSend(typeInBox(takeBack(first), "a", { top: "6" }, 150), at(200));
    const done: Answer = { kind: "done", reportId: "r", words: "" };
    expect(hear(changed, done, { sentAs: first.clientAt, now: 300, chance: 0 })).toBe(changed);
    expect(heard(changed, done).status).toBe("sent");
    expect(changed.submissionKey).toBe(first.submissionKey);
  });

  it("gives a later change a later time, though the phone's clock was set back", () => {
    const again = pressSend(takeBack(waiting), at(50));
    expect(Date.parse(again.clientAt ?? "")).toBeGreaterThan(Date.parse(waiting.clientAt ?? ""));
  });

  it("puts the portal's words beside the boxes, and takes them away as they are corrected", () => {
    const refused = heard(waiting, {
      kind: "refused",
      words: "Sai",
      fields: { "a.numerator": "âm", "b.numerator": "x" },
    });
    expect(refused).toMatchObject({ status: "refused", words: "Sai" });
    const corrected = typeInBox(refused, "a", { top: "4" }, 300);
    expect(corrected).toMatchObject({ status: "filling", fields: { "b.numerator": "x" } });
    expect(pressSend(corrected, at(400)).status).toBe("waiting");
  });

  it("lets nothing be typed in what waits or was sent, until it is taken back or opened again", () => {
    const sent = heard(waiting, { kind: "done", reportId: "r", words: "" });
    for (const draft of [waiting, sent]) {
      expect(typeInBox(draft, "a", { top: "9" }, 0)).toBe(draft);
      expect(typeWords(draft, { difficulties: "x" }, 0)).toBe(draft);
    }
    expect(reopen(renewForm(sent, { ...FORM, standing: standing({}) }))).toMatchObject({
      status: "filling",
      seenReportId: "r1",
    });
    const approved = renewForm(sent, { ...FORM, standing: standing({ state: "approved" }) });
    expect(reopen(approved)).toBe(approved);
  });

  it("sends pictures after their report, each until it is there or refused", () => {
    const sent = heard({ ...waiting, photosLeft: 2 }, { kind: "done", reportId: "r", words: "" });
    expect(nextAct([sent], { now: 0, ...READY })).toMatchObject({ kind: "send", what: "photos" });
    const later = hearPhoto(sent, { kind: "again" }, { now: 0, chance: 0.5 });
    expect([later.photosLeft, later.notBefore]).toEqual([2, BACKOFF_MS[0]]);
    const refused = hearPhoto(later, { kind: "refused", words: "hỏng", fields: {} }, { now: 0, chance: 0 });
    const all = hearPhoto(refused, { kind: "done", reportId: "r", words: "" }, { now: 0, chance: 0 });
    expect([refused.photosLeft, all.photosLeft, isWaiting(all)]).toEqual([1, 0, false]);
  });

  it("takes only the portal's own words for an answer", () => {
    const done = { kind: "done", reportId: "r", words: "Đã gửi." };
    expect(readAnswer(200, done)).toEqual(done);
    // A public network's login page, a proxy's fault page, an empty answer, a fault of the portal.
    for (const [status, body] of [
      [200, null],
      [200, "<html>"],
      [502, done],
      [200, {}],
      [404, { error: "x" }],
    ] as const) {
      expect(readAnswer(status, body).kind).toBe("again");
    }
    expect(readAnswer(401, { error: "unauthenticated" }).kind).toBe("sign-in");
    expect(readAnswer(422, { kind: "refused", words: "Sai", fields: { a: "b", c: 5 } })).toEqual({
      ...{ kind: "refused", words: "Sai", fields: { a: "b" } },
    });
  });

  /** A network that loses, doubles and delays, a portal that keeps the newest of each key, a hand that goes on typing. */
  it("leaves the portal with each report once, and with its last figures", () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.constant("send") },
      fc.constantFrom("lose-answer", "lose-request", "double", "deliver-late", "change", "press", "take-back"),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const portal = new Map<string, { clientAt: string; figure: number | null }>();
        const underWay: Draft[] = [];
        let draft = pressSend(typed, at(1));
        let now = 1;
        const arrive = (sent: Draft): Answer => {
          const before = portal.get(sent.submissionKey);
          const clientAt = sent.clientAt ?? "";
          if (!before || Date.parse(clientAt) > Date.parse(before.clientAt)) {
            portal.set(sent.submissionKey, { clientAt, figure: filledValues(sent)[0]?.numerator ?? null });
          }
          return { kind: "done", reportId: "r", words: "" };
        };
        const send = (how: string) => {
          if (draft.status !== "waiting") return;
          draft = beginAttempt(draft);
          if (how === "lose-request") underWay.push(draft);
          const answer = how === "lose-request" ? ({ kind: "again" } as const) : arrive(draft);
          if (how === "double") arrive(draft);
          draft = heard(draft, how === "lose-answer" ? { kind: "again" } : answer, now);
        };
        for (const how of steps) {
          now += 1;
          if (how === "press") draft = pressSend(draft, at(now));
          else if (how === "take-back") draft = reopen(takeBack(draft));
          else if (how === "change") draft = typeInBox(draft, "a", { top: String(now) }, now);
          else if (how === "deliver-late") underWay.splice(0).forEach(arrive);
          else send(how);
        }
        draft = dueNow(pressSend(draft, at(now + 1)), now + 1);
        send("send");
        underWay.forEach(arrive);
        expect(draft.status).toBe("sent");
        expect([...portal.values()].map(({ figure }) => figure)).toEqual([filledValues(draft)[0]?.numerator]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a phone's clock", () => {
  it("is told of when it is off, in words", () => {
    const now = Date.parse("2026-11-18T00:00:00Z");
    expect(clockWords(now, now + 60_000)).toBeNull();
    expect(clockWords(Number.NaN, now)).toBeNull();
    expect(clockWords(now, now - 86_400_000)).toContain("chậm 1 ngày");
    expect(clockWords(now, now + 2 * 86_400_000)).toContain("nhanh 2 ngày");
    expect(clockWords(now, now + 3 * 3_600_000)).toContain("nhanh 3 giờ");
  });
});
