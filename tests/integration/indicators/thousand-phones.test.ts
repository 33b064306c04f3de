import { expect, test } from "vitest";
import { phoneKit } from "@/app/api/bao-cao/kit/phone-kit";
import { addPhotoOfSubmission } from "@/lib/indicators/commands/report-photos";
import { submitReport } from "@/lib/indicators/commands/submit-report";
import { type Answer, readAnswer } from "@/lib/indicators/core/phone/answer";
import { beginDraft, type Draft, filledValues, typeInBox, upgradeDraft } from "@/lib/indicators/core/phone/draft";
import type { PhoneForm } from "@/lib/indicators/core/phone/kit";
import { beginAttempt, hear, hearPhoto, nextAct, pressSend, takeBack } from "@/lib/indicators/core/phone/queue";
import { readOwnForms } from "@/lib/indicators/queries/report-form";
import { submission } from "@/lib/indicators/schema";
import type { Actor } from "@/lib/kernel/actor";
import { seededChance } from "../../bench/seeded";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";

const database = useDatabase();

/** `npm run test:soak` sends the full thousand. */
const PHONES = Number(process.env.PHONES ?? 200);
const PERIOD = "2026-11";
const LOSS = 0.3;
const DOUBLED = 0.25;
const SECOND = 1000;
const TIMEOUT = 45 * SECOND;
/** So many arrivals are under way in the portal at a time, in no order. */
const AT_ONCE = 8;

interface Phone {
  readonly actor: Actor;
  draft: Draft;
  photo: Uint8Array | null;
  /** The answer to which request is being waited for; others come too late. */
  asked: number;
}

interface Message {
  readonly at: number;
  readonly phone: Phone;
  readonly act: () => Promise<void> | void;
}

/** A bản, and a head of it, for every phone; the commune has 35 to begin with. */
async function givenPhones(communeId: string): Promise<Phone[]> {
  await database.superuserQuery(
    `insert into hamlet (commune_id, id, number, name, folded)
     select $1, gen_random_uuid(), n, 'Bản thử ' || n, 'ban thu ' || n from generate_series(36, $2::int) n`,
    [communeId, PHONES],
  );
  const hamlets = await database.superuserQuery<{ id: string }>("select id from hamlet order by number limit $1", [
    PHONES,
  ]);
  const actors = hamlets.map(({ id }) => givenActor(communeId, ["truong-ban"], { hamletIds: [id], name: `TB ${id}` }));
  const [first] = actors;
  if (!first) throw new Error("no phones");
  const form = phoneKit(first, await readOwnForms(first)).forms.find(({ periodKey }) => periodKey === PERIOD);
  if (!form) throw new Error("the period is not asked for");
  return actors.map((actor, index) => {
    const own: PhoneForm = { ...form, reporter: `hamlet:${actor.hamletIds[0]}` };
    const draft = beginDraft({ accountId: actor.name, submissionKey: crypto.randomUUID(), now: 0 }, own);
    const photo = index % 10 === 0 ? new Uint8Array([0xff, 0xd8, 0xff, index & 0xff, index >> 8]) : null;
    return { actor, draft: { ...draft, photosLeft: photo ? 1 : 0 }, photo, asked: 0 };
  });
}

/** Types a figure into every box, as a hand does. */
function filledIn(draft: Draft, figure: number): Draft {
  return draft.form.boxes.reduce(
    (filling, { indicatorId, measure }) =>
      typeInBox(
        filling,
        indicatorId,
        measure === "yes-no" ? { yes: figure % 2 === 0 } : { top: String(figure), bottom: String(figure + 50) },
        1,
      ),
    draft,
  );
}

/** What the route handler does with a report, without the web between. */
async function arrive(actor: Actor, sent: Draft): Promise<Answer> {
  const { submissionKey, form, difficulties, proposals, clientAt, seenReportId } = sent;
  const { periodKey, campaignId, reporter } = form;
  const read = submission.parse({
    ...{ submissionKey, periodKey, campaignId, reporter, values: filledValues(sent) },
    ...{ difficulties, proposals, clientAt, seenReportId },
  });
  const result = await submitReport(actor, read, { via: "phone" });
  if (!result.ok) return { kind: "refused", words: result.refusal.words, fields: result.refusal.fields ?? {} };
  const { reportId, state, notes } = result.value;
  return readAnswer(200, { kind: state === "rival" ? "rival" : "done", reportId, words: notes.join(" ") });
}

async function arrivePhoto({ actor, draft }: Phone, bytes: Uint8Array): Promise<Answer> {
  const kept = await addPhotoOfSubmission(actor, draft.submissionKey, { bytes, fileName: "anh.jpg" });
  return kept.ok
    ? { kind: "done", reportId: kept.value.reportId, words: "" }
    : { kind: "refused", words: kept.refusal.words, fields: {} };
}

test(`${PHONES} phones on a network that loses a third, doubles a quarter and turns the order round: each report once`, {
  timeout: 900_000,
}, async () => {
  const { communeId } = await givenCommune();
  const chance = seededChance(20_261_122);
  const phones = await givenPhones(communeId);
  const begun = Date.parse("2026-11-18T02:00:00Z");
  const clock = (at: number) => new Date(begun + at).toISOString();
  const waiting: Message[] = [];
  const count = { requests: 0, lost: 0, arrived: 0, attempts: 0, changed: 0, killed: 0 };
  const later = (at: number, phone: Phone, act: Message["act"]) => void waiting.push({ at, phone, act });
  // From a moment to a minute: a request that was given up arrives after the one that followed it.
  const delay = () => 200 + Math.floor(chance.next() ** 3 * 60 * SECOND);

  /** One request over the network: perhaps lost, perhaps twice; its answer perhaps lost, perhaps too late. */
  const request = (phone: Phone, at: number, portal: () => Promise<Answer>, hearing: (answer: Answer) => void) => {
    phone.asked += 1;
    const asked = phone.asked;
    const answered = (answer: Answer) => {
      if (phone.asked !== asked) return;
      phone.asked += 1;
      hearing(answer);
    };
    const send = () => {
      count.requests += 1;
      if (chance.next() < LOSS) {
        count.lost += 1;
        return;
      }
      const arrival = at + delay();
      later(arrival, phone, async () => {
        count.arrived += 1;
        const answer = await portal();
        if (chance.next() < LOSS) count.lost += 1;
        else {
          const back = arrival + delay();
          later(back, phone, () => {
            now = Math.max(now, back);
            answered(answer);
          });
        }
      });
    };
    send();
    if (chance.next() < DOUBLED) send();
    later(at + TIMEOUT, phone, () => answered({ kind: "again" }));
  };

  let now = 0;
  /** What the page does whenever it looks: the next thing of its queue. */
  const look = (phone: Phone, at: number): void => {
    const next = nextAct([phone.draft], { now: at, online: true, signedIn: true });
    if (next.kind === "wait") later(at + next.ms, phone, () => look(phone, at + next.ms));
    if (next.kind !== "send") return;
    count.attempts += 1;
    const heard = (draft: Draft) => {
      phone.draft = draft;
      look(phone, now);
    };
    if (next.what === "photos") {
      const { photo } = phone;
      if (!photo) throw new Error("no picture");
      request(
        phone,
        at,
        () => arrivePhoto(phone, photo),
        (answer) => heard(hearPhoto(phone.draft, answer, { now, chance: chance.next() })),
      );
      return;
    }
    phone.draft = beginAttempt(phone.draft);
    const sent = phone.draft;
    request(
      phone,
      at,
      () => arrive(phone.actor, sent),
      (answer) => heard(hear(phone.draft, answer, { sentAs: sent.clientAt, now, chance: chance.next() })),
    );
  };

  for (const [index, phone] of phones.entries()) {
    const start = Math.floor(chance.next() * 600 * SECOND);
    later(start, phone, () => {
      phone.draft = filledIn(phone.draft, index);
      phone.draft = pressSend(phone.draft, { now: start, clientAt: clock(start) });
      look(phone, start);
      // Tapped twice.
      look(phone, start);
    });
    if (index % 4 === 0) {
      const then = start + Math.floor(chance.next() * 90 * SECOND);
      later(then, phone, () => {
        if (phone.draft.status !== "waiting") return;
        count.changed += 1;
        const changed = filledIn(takeBack(phone.draft), index + 5000);
        phone.draft = pressSend(changed, { now: then, clientAt: clock(then) });
        look(phone, then);
      });
    }
    if (index % 3 === 0) {
      const then = start + Math.floor(chance.next() * 90 * SECOND);
      later(then, phone, () => {
        // The browser is killed and opened again: what was asked is forgotten, what was kept is there.
        count.killed += 1;
        phone.asked += 1;
        const kept = upgradeDraft(structuredClone(phone.draft));
        if (kept.kind !== "draft") throw new Error("the draft was lost");
        phone.draft = kept.draft;
        look(phone, then);
      });
    }
  }

  while (waiting.length > 0) {
    waiting.sort((a, b) => a.at - b.at);
    now = Math.max(now, waiting[0]?.at ?? now);
    const due = waiting.findIndex(({ at }) => at > now + SECOND);
    const together = waiting.splice(0, Math.min(AT_ONCE, due < 0 ? AT_ONCE : due));
    await Promise.all(together.map(async ({ act }) => act()));
  }

  expect(phones.filter(({ draft }) => draft.status !== "sent" || draft.photosLeft > 0)).toEqual([]);
  const reports = await database.superuserQuery<{ hamlet: string; key: string; state: string; figures: number[] }>(
    `select r.hamlet_id as hamlet, r.submission_key as key, r.state,
       (select array_agg(distinct v.numerator) from report_value v where v.report_id = r.id and v.numerator is not null)
         as figures
     from report r where r.period_key = $1`,
    [PERIOD],
  );
  const expected = phones.map(({ actor, draft }) => {
    const figures = [...new Set(filledValues(draft).flatMap(({ numerator }) => numerator ?? []))];
    return { hamlet: actor.hamletIds[0], key: draft.submissionKey, state: "submitted", figures };
  });
  const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);
  expect(reports.sort(byKey)).toEqual(expected.sort(byKey));
  const [photos] = await database.superuserQuery<{ photos: number }>(
    "select count(*)::int as photos from report_photo",
  );
  expect(photos?.photos).toBe(phones.filter(({ photo }) => photo).length);
  const { requests, lost, arrived, attempts, changed, killed } = count;
  console.log(
    `${PHONES} phones: ${attempts} attempts, ${requests} requests, ${lost} messages lost, ${arrived} arrived, ` +
      `${changed} changed under way, ${killed} killed; ${reports.length} reports, each once`,
  );
});
