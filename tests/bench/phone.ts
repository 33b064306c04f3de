import { rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import sample from "@/prisma/seed/data/sample-accounts.json";
import { chromiumArguments, findChromium } from "@/tests/support/chromium";
import { startPortal } from "@/tests/support/portal-process";
import { makeTemporaryFolder } from "@/tests/support/temporary-folder";
import { type Bench, type Figure, figure, type Say } from "./figure";

const PAGE = "/bao-cao/dien-thoai";
const PHONE = { locale: "vi-VN", viewport: { width: 390, height: 844 } } as const;
/** Nothing has come for so long: the page and its worker are at rest. */
const REST_MS = 2000;

interface Scales {
  readonly url: string;
  /** Bytes that came from the portal since the last time, headers, worker and all. */
  readonly weigh: () => Promise<number>;
  readonly stop: () => void;
}

/** Stands between browser and portal and counts, so that nothing goes uncounted, a service worker's own fetches too. */
async function putScales(portalUrl: string): Promise<Scales> {
  const { port } = new URL(portalUrl);
  let bytes = 0;
  let last = Date.now();
  const server = createServer((browser) => {
    const portal = connect(Number(port), "127.0.0.1");
    portal.on("data", (chunk: Buffer) => {
      bytes += chunk.byteLength;
      last = Date.now();
    });
    browser.pipe(portal).pipe(browser);
    for (const socket of [browser, portal]) socket.on("error", () => browser.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const weigh = async () => {
    while (Date.now() - last < REST_MS) await new Promise((done) => setTimeout(done, 100));
    const weighed = bytes;
    bytes = 0;
    return weighed;
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, weigh, stop: () => server.close() };
}

/** A phone that is signed in and has never seen the page. */
async function signedInPhone(browser: Browser, url: string): Promise<BrowserContext> {
  const desk = await browser.newContext(PHONE);
  const page = await desk.newPage();
  await page.goto(`${url}/dang-nhap?tiep=/tro-giup`);
  await page.getByLabel("Tên đăng nhập").fill("truongban");
  await page.getByLabel(/^Mật khẩu/).fill(sample.password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === "/tro-giup");
  const phone = await browser.newContext(PHONE);
  await phone.addCookies(await desk.cookies());
  await desk.close();
  return phone;
}

async function visit(phone: BrowserContext, { url, weigh }: Scales): Promise<number> {
  await weigh();
  const page = await phone.newPage();
  await page.goto(url + PAGE);
  await page
    .getByRole("button", { name: /Nhập|Xem|Sửa/ })
    .first()
    .waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const bytes = await weigh();
  await page.close();
  return bytes / 1024;
}

async function measure(say: Say): Promise<Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium was found: the weight of the page is not measured");
  say("phone: a portal with the sample, and a browser");
  const folder = makeTemporaryFolder("portal-bench-");
  const portal = await startPortal({ DATA_DIR: join(folder, "data"), HOST: "127.0.0.1" }, ["--training"]);
  const scales = await putScales(portal.url);
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({ executablePath, args: chromiumArguments() });
    const phone = await signedInPhone(browser, scales.url);
    const first = await visit(phone, scales);
    const again = await visit(phone, scales);
    return [
      figure("phone.first", first, "KB", null, "hamlet report page, everything sent to a phone that has never seen it"),
      figure("phone.again", again, "KB", null, "the same page opened again, nothing changed"),
    ];
  } finally {
    await browser?.close();
    scales.stop();
    await portal.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const phoneBench: Bench = { names: ["phone.first", "phone.again"], measure };
