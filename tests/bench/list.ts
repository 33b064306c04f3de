import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { type BareNext, startBareNext } from "./bare-next";
import { type PeopleQuestion, readPeoplePage } from "./bare-next/app/people-sql";
import { type BenchPortal, openBenchPortal } from "./bench-portal";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { median, percentile, timeCrowd, timeEach } from "./timings";
import { openVisitor } from "./visitor";

const WARM_UP = 60;
const ROUNDS = 5;
const VISITS = 80;
const CROWD = 20;
const CROWD_VISITS = 400;

/** Searches with at least a full page of answers: two syllables most names have, in every large unit. */
function questionsOf({ commune }: BenchPortal): PeopleQuestion[] {
  const { communeId, units } = commune;
  return units.flatMap((unitId) => ["nguyen", "thi", "van"].map((word) => ({ communeId, word, unitId, page: 1 })));
}

function portalAddress({ url }: BenchPortal, { word, unitId }: PeopleQuestion): string {
  return `${url}/can-bo?q=${word}&don-vi=${unitId}`;
}

function bareAddress({ url }: BareNext, { communeId, word, unitId }: PeopleQuestion): string {
  return `${url}/?xa=${communeId}&q=${word}&don-vi=${unitId}`;
}

/** The address of something that only sends the very same bytes: what the loopback and the client cost. */
async function startEcho(html: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const bytes = gzipSync(html);
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }).end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

interface Rounds {
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

async function once(work: (turn: number) => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const taken = await timeEach(VISITS, work);
  return { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) };
}

/** Floors and ours in turn, so that a slow minute of the machine falls on all of them. */
async function inTurn<Name extends string>(
  works: Readonly<Record<Name, (turn: number) => Promise<unknown>>>,
): Promise<Record<Name, Rounds>> {
  const names = Object.keys(works) as Name[];
  const taken = {} as Record<Name, { p50: number[]; p95: number[] }>;
  for (const name of names) taken[name] = { p50: [], p95: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const { p50, p95 } = await once(works[name]);
      taken[name].p50.push(p50);
      taken[name].p95.push(p95);
    }
  }
  return taken;
}

async function assertFullPage(portal: BenchPortal, question: PeopleQuestion, cookie: string): Promise<string> {
  const visitor = openVisitor(cookie);
  const { status, text } = await visitor.look(portalAddress(portal, question));
  visitor.leave();
  const rows = text.split("</tbody>")[0]?.match(/<tr/g)?.length ?? 0;
  if (status !== 200 || rows < 50) throw new Error(`the people page answered ${status} with ${rows} rows`);
  return text;
}

async function measure(say: Say): Promise<Figure[]> {
  say("list: a portal with 10,000 people");
  const portal = await openBenchPortal();
  const pool = new pg.Pool({ connectionString: portal.appUrl, max: 10 });
  let bare: BareNext | null = null;
  try {
    const cookie = `${portal.cookie.name}=${portal.cookie.value}`;
    const idle = portal.memory();
    say("list: a bare Next page beside it");
    bare = await startBareNext(portal.appUrl);
    return await compare(portal, bare, pool, cookie, idle, say);
  } finally {
    await bare?.stop();
    await pool.end();
    await portal.stop();
  }
}

async function compare(
  portal: BenchPortal,
  bare: BareNext,
  pool: pg.Pool,
  cookie: string,
  idle: number,
  say: Say,
): Promise<Figure[]> {
  const questions = questionsOf(portal);
  const asked = (turn: number) => questions[turn % questions.length] as PeopleQuestion;
  const html = await assertFullPage(portal, asked(0), cookie);
  const echo = await startEcho(html);
  const visitor = openVisitor(cookie);
  const works = {
    sql: (turn: number) => readPeoplePage(pool, asked(turn)),
    echo: () => visitor.visit(echo.url),
    bare: (turn: number) => visitor.visit(bareAddress(bare, asked(turn))),
    ours: (turn: number) => visitor.visit(portalAddress(portal, asked(turn))),
  };
  try {
    for (const work of Object.values(works)) await timeEach(WARM_UP, work);
    say(`list: one client, ${ROUNDS} rounds of ${VISITS}`);
    const { sql, echo: sent, bare: least, ours } = await inTurn(works);
    say(`list: ${CROWD} clients`);
    let loaded = 0;
    const look = setInterval(() => {
      loaded = Math.max(loaded, portal.memory());
    }, 500);
    const crowds: { bare: Awaited<ReturnType<typeof timeCrowd>>[]; ours: Awaited<ReturnType<typeof timeCrowd>>[] } = {
      bare: [],
      ours: [],
    };
    for (let round = 0; round < 3; round += 1) {
      crowds.bare.push(await timeCrowd(CROWD, CROWD_VISITS, works.bare));
      crowds.ours.push(await timeCrowd(CROWD, CROWD_VISITS, works.ours));
    }
    clearInterval(look);
    const p95Of = (all: readonly { taken: readonly number[] }[]) =>
      median(all.map(({ taken }) => percentile(taken, 0.95)));
    const rateOf = (all: readonly { perSecond: number }[]) => median(all.map(({ perSecond }) => perSecond));
    const ratio = median(ours.p95) / median(least.p95);
    const words = (html.length / 1024).toFixed(0);
    return [
      figure("list.sql", median(sql.p95), "ms", null, `p50 ${median(sql.p50).toFixed(1)}; 50 of 10,000 and the count`),
      figure(
        "list.p95",
        median(ours.p95),
        "ms",
        median(least.p95),
        `${ratio.toFixed(2)} × a bare Next page; p50 ${median(ours.p50).toFixed(1)} against ${median(least.p50).toFixed(1)}; ${words} KB of HTML, sent alone in ${median(sent.p50).toFixed(1)} ms`,
      ),
      figure(
        "list.rps",
        rateOf(crowds.ours),
        "/s",
        rateOf(crowds.bare),
        `${CROWD} clients; the floor is the bare page`,
      ),
      figure(
        "list.p95.20",
        p95Of(crowds.ours),
        "ms",
        p95Of(crowds.bare),
        `${CROWD} clients; the floor is the bare page`,
      ),
      figure("memory.idle", idle, "MB", null, "web server, ready and not yet visited"),
      figure("memory.loaded", loaded, "MB", null, `web server, the most seen while ${CROWD} clients list people`),
    ];
  } finally {
    visitor.leave();
    echo.stop();
  }
}

export const listBench: Bench = {
  names: ["list.sql", "list.p95", "list.rps", "list.p95.20", "memory.idle", "memory.loaded"],
  measure,
};
