import { type Browser, type BrowserContext, type CDPSession, chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "@/tests/support/chromium";
import { type BenchPortal, openBenchPortal } from "./bench-portal";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { median } from "./timings";

const ROUNDS = 3;
/** 400 kbit/s and 400 ms there and back: the edge of a network in the mountains. */
const SLOW_NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOW_CPU = 4;

interface Weight {
  readonly js: number;
  readonly total: number;
  readonly requests: number;
}

async function newVisit(browser: Browser, portal: BenchPortal): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1366, height: 768 } });
  await context.addCookies([{ ...portal.cookie, url: portal.url }]);
  return context;
}

/** What went over the wire, headers and all, for one page in an empty browser. */
async function weigh(browser: Browser, portal: BenchPortal): Promise<Weight> {
  const context = await newVisit(browser, portal);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    const types = new Map<string, string>();
    let [js, total] = [0, 0];
    devtools.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      total += encodedDataLength;
      if (types.get(requestId) === "Script") js += encodedDataLength;
    });
    await page.goto(`${portal.url}/can-bo`, { waitUntil: "networkidle" });
    const rows = await page.locator("main tbody tr").count();
    if (rows !== 50) throw new Error(`the page shows ${rows} rows`);
    const requests = [...types.values()].length;
    return { js: js / 1024, total: total / 1024, requests };
  } finally {
    await context.close();
  }
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW_NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW_CPU });
}

/** Notes, in the page itself, when a table with rows has come. */
function noteRows(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector("main tbody tr:nth-child(10)")) return;
    performance.mark("rows-are-there");
    watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Seconds until the rows are drawn: they are in the page, and the page has been painted. */
async function rowsOnScreen(context: BrowserContext, portal: BenchPortal): Promise<number> {
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript(noteRows);
  await page.goto(`${portal.url}/can-bo`, { waitUntil: "load" });
  const moments = await page.evaluate(() =>
    ["rows-are-there", "first-contentful-paint"].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  await page.close();
  const [there, painted] = moments;
  if (there === undefined || painted === undefined) throw new Error("the rows never came");
  return Math.max(there, painted) / 1000;
}

async function visitSlowly(browser: Browser, portal: BenchPortal): Promise<{ first: number; again: number }> {
  const context = await newVisit(browser, portal);
  try {
    const first = await rowsOnScreen(context, portal);
    return { first, again: await rowsOnScreen(context, portal) };
  } finally {
    await context.close();
  }
}

async function measure(say: Say): Promise<Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium was found: the weight of the page is not measured");
  say("page: a portal with 10,000 people, and a browser");
  const portal = await openBenchPortal();
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({ executablePath, args: chromiumArguments() });
    const { js, total, requests } = await weigh(browser, portal);
    const slow: { first: number; again: number }[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      say(`page: slowly, ${round} of ${ROUNDS}`);
      slow.push(await visitSlowly(browser, portal));
    }
    const again = median(slow.map((visit) => visit.again)).toFixed(2);
    return [
      figure("page.js", js, "KB", null, "people page, first visit, gzipped, of 1,024 bytes"),
      figure("page.total", total, "KB", null, "everything the page asks for, headers too"),
      figure("page.requests", requests, "requests", null, "people page, first visit"),
      figure(
        "page.slow",
        median(slow.map((visit) => visit.first)),
        "s",
        null,
        `rows drawn at 400 kbit/s, 400 ms, ${SLOW_CPU} × slower processor; again ${again} s`,
      ),
    ];
  } finally {
    await browser?.close();
    await portal.stop();
  }
}

export const pageBench: Bench = { names: ["page.js", "page.total", "page.requests", "page.slow"], measure };
