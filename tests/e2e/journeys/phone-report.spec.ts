import { readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test";
import { decodeHandSentFile, decodeHandSentText } from "../../../lib/indicators/core/hand-sent";
import sample from "../../../prisma/seed/data/sample-accounts.json" with { type: "json" };
import { chromiumArguments, ensureChromium } from "../../support/chromium";
import { type PortalProcess, startPortal } from "../../support/portal-process";
import { makeTemporaryFolder } from "../../support/temporary-folder";
import { expectAccessible } from "../support/accessible";
import { openWeakNetwork, type WeakNetwork } from "../support/weak-network";

// Reports of its own portal: other journeys decide on theirs.
test.describe.configure({ mode: "serial" });
test.setTimeout(240_000);

const PAGE = "/bao-cao/dien-thoai";
const PHONE = { viewport: { width: 390, height: 844 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" } as const;
let folder: string;
let portal: PortalProcess;
let network: WeakNetwork;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = makeTemporaryFolder("portal-phone-");
  portal = await startPortal({ DATA_DIR: join(folder, "data"), PORTAL_TEST: "1" }, ["--training"]);
  network = await openWeakNetwork(portal.url);
});

test.afterAll(async () => {
  network?.stop();
  await portal?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const profileOf = (name: string) => join(folder, name);

/** A phone with its memory: opened again with the same name it is the same phone. */
async function openPhone(name: string): Promise<{ phone: BrowserContext; page: Page }> {
  const phone = await chromium.launchPersistentContext(profileOf(name), {
    ...PHONE,
    executablePath: ensureChromium(),
    args: chromiumArguments(),
  });
  return { phone, page: phone.pages()[0] ?? (await phone.newPage()) };
}

/** The battery is taken out: the browser gets no chance to write anything down. */
async function kill(name: string, phone: BrowserContext): Promise<void> {
  const pid = Number(
    readlinkSync(join(profileOf(name), "SingletonLock"))
      .split("-")
      .at(-1),
  );
  const closed = new Promise((done) => phone.once("close", done));
  process.kill(pid, "SIGKILL");
  await closed;
  rmSync(join(profileOf(name), "SingletonLock"), { force: true });
}

async function signIn(page: Page, loginName: string): Promise<void> {
  await page.getByLabel("Tên đăng nhập").fill(loginName);
  await page.getByLabel(/^Mật khẩu/).fill(sample.password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.waitForURL((url) => url.pathname === PAGE);
}

async function openSignedIn(page: Page, loginName: string): Promise<void> {
  await page.goto(`${network.url}/dang-nhap?tiep=${PAGE}`);
  await signIn(page, loginName);
  await expect(page.getByRole("button", { name: /^(?:Nhập|Xem|Sửa)/ }).first()).toBeVisible();
}

const openForm = (page: Page) =>
  page
    .getByRole("button", { name: /^(?:Nhập báo cáo|Sửa)/ })
    .first()
    .click();

/** Fills the box on the screen, whatever it asks. */
async function fillBox(page: Page, figure: number): Promise<void> {
  const yes = page.getByRole("radio", { name: "Có" });
  if (await yes.isVisible()) await yes.check();
  else {
    const fields = page.locator("input[inputmode=numeric]");
    await fields.first().fill(String(figure));
    const below = fields.nth(1);
    if ((await below.count()) > 0 && !(await below.getAttribute("placeholder"))) await below.fill(String(figure + 100));
  }
}

async function fillToEnd(page: Page, figure: number): Promise<void> {
  for (let box = 0; box < 30; box += 1) {
    if (await page.getByRole("heading", { name: "Khó khăn và đề nghị" }).isVisible()) return;
    const place = page.url();
    await fillBox(page, figure);
    await page.getByRole("button", { name: "Tiếp" }).click();
    await page.waitForURL((url) => url.href !== place);
  }
}

const kept = (page: Page) => expect(page.getByText("Đã lưu trên máy", { exact: true })).toBeVisible();

/** What the portal has, asked as the page asks. */
function readKit(page: Page) {
  return page.evaluate(async () => {
    const kit = await (await fetch("/api/bao-cao/kit", { cache: "no-store" })).json();
    return kit as {
      forms: {
        periodKey: string;
        rivals: unknown[];
        standing: { state: string; values: { numerator: number }[] } | null;
      }[];
    };
  });
}

test("a report filled in without network, through a killed browser, a lost answer, an update and an ended session, arrives once", async () => {
  let { phone, page } = await openPhone("sinh");
  await openSignedIn(page, "truongban");
  await expect(page.getByText("Trang này mở được cả khi không có mạng.")).toBeVisible();
  await expectAccessible(page);

  // In the field: no network from here on.
  await phone.setOffline(true);
  await page.reload();
  await openForm(page);
  await expect(page.locator("input[inputmode=numeric]").first()).toBeFocused();
  await fillBox(page, 41);
  await page.getByRole("button", { name: "Tiếp" }).click();
  await fillBox(page, 42);
  await kept(page);
  const place = new URL(page.url()).hash;
  // A browser writes its cookies down now and then; who signed in just before is asked again, which comes below.
  const cookies = await phone.cookies();
  await kill("sinh", phone);

  ({ phone, page } = await openPhone("sinh"));
  await phone.addCookies(cookies);
  await phone.setOffline(true);
  await page.goto(`${network.url}${PAGE}${place}`);
  await expect(page.locator("input[inputmode=numeric]").first()).toHaveValue("42");
  await page.getByRole("link", { name: "Trước" }).click();
  await expect(page.locator("input[inputmode=numeric]").first()).toHaveValue("41");
  // The phone's own back button, and on again.
  await page.goBack();
  await expect(page.locator("input[inputmode=numeric]").first()).toHaveValue("42");
  await expectAccessible(page);
  await fillToEnd(page, 43);
  await page.getByLabel(/^Khó khăn/).fill("Sóng yếu ở cuối bản.\nMất điện hai ngày.");
  const picture = await page.screenshot();
  await page.locator("input[type=file]").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: picture });
  await expect(page.getByRole("img", { name: "Ảnh kèm theo" })).toBeVisible();
  await page.getByRole("button", { name: "Tiếp" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Gửi báo cáo" }).dblclick();
  await expect(page.getByText("Đã lưu trên máy, chờ mạng (1)")).toBeVisible();

  // The way out by hand says the same.
  await page.getByText("Gửi bằng tay").click();
  const text = await page.getByLabel("Báo cáo bằng chữ").inputValue();
  const byHand = decodeHandSentText(text);
  expect(byHand.ok && byHand.value.values[0]?.numerator).toBe(41);
  expect(byHand.ok && byHand.value.difficulties).toContain("Mất điện");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu tệp để gửi tay" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const file = decodeHandSentFile(Buffer.concat(chunks).toString("utf8"));
  expect(file.ok && file.value.report).toEqual(byHand.ok && byHand.value);
  const [photo] = file.ok ? file.value.photos : [];
  expect(Buffer.from(photo?.base64 ?? "", "base64").byteLength).toBeLessThanOrEqual(200_000);

  // The network is back, but the portal's answer is lost on the way.
  network.loseAnswers = true;
  await phone.setOffline(false);
  await expect.poll(() => network.arrived()).toBeGreaterThan(0);
  await expect(page.getByText(/Đã lưu trên máy, sẽ tự gửi lại \(1\)/)).toBeVisible();
  network.loseAnswers = false;
  await page.getByRole("button", { name: "Gửi ngay" }).click();
  await expect(page.getByText("Cổng đã nhận báo cáo.")).toBeVisible();
  expect(network.arrived()).toBeGreaterThan(1);
  const [form] = (await readKit(page)).forms;
  expect(form).toMatchObject({ standing: { state: "submitted" }, rivals: [] });
  await expect(page.getByText(/ảnh chờ gửi/)).toHaveCount(0);

  // A new edition of the page while a change is being typed.
  await page.getByRole("button", { name: "Sửa số" }).click();
  await page.goto(`${network.url}${PAGE}${place}`);
  await page.locator("input[inputmode=numeric]").first().fill("40");
  await kept(page);
  network.build = "ban-moi";
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["dien-thoai-ban-moi"]);
  await page.reload();
  await expect(page.locator("input[inputmode=numeric]").first()).toHaveValue("40");

  // The session has ended meanwhile: the queue asks to sign in and goes on by itself.
  await phone.clearCookies();
  await page.getByRole("link", { name: "Xem tất cả các ô" }).click();
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(page.getByText("Đã lưu trên máy, chờ đăng nhập (1)")).toBeVisible();
  await page.getByRole("link", { name: "Đăng nhập để gửi" }).click();
  await signIn(page, "truongban");
  await expect(page.getByText("Đã gửi", { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await readKit(page)).forms[0]?.standing?.values.some(({ numerator }) => numerator === 40))
    .toBe(true);
  expect((await readKit(page)).forms[0]?.rivals).toEqual([]);

  // Another's hand on the same phone sees nothing of it.
  await page.getByRole("button", { name: /^Xem/ }).first().click();
  await page.getByRole("button", { name: "Sửa số" }).click();
  await page.getByRole("link", { name: "Danh sách kỳ" }).click();
  await page.getByRole("link", { name: "Đăng xuất" }).click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await page.waitForURL(/dang-nhap/);
  await page.goto(`${network.url}${PAGE}${place}`);
  await expect(page.locator("input[inputmode=numeric]")).toHaveCount(0);
  await page.goto(`${network.url}/dang-nhap?tiep=${PAGE}`);
  await signIn(page, "congan");
  await expect(page.getByRole("heading", { name: "Công an xã" })).toBeVisible();
  await expect(page.getByText("Lạc Hiền")).toHaveCount(0);
  await phone.close();
});

test("two phones that did not know of each other: both reports are kept and shown side by side", async () => {
  const first = await openPhone("an");
  const second = await openPhone("binh");
  await openSignedIn(first.page, "congan");
  await openSignedIn(second.page, "congan");
  for (const [{ page }, figure] of [
    [first, 50],
    [second, 60],
  ] as const) {
    await openForm(page);
    await fillToEnd(page, figure);
    await page.getByRole("button", { name: "Tiếp" }).click();
  }
  await first.page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(first.page.getByText("Cổng đã nhận báo cáo.")).toBeVisible();
  await second.page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(second.page.getByRole("columnheader", { name: "Báo cáo kia" })).toBeVisible();
  await expect(second.page.getByText("Khác nhau").first()).toBeVisible();
  await expectAccessible(second.page);
  await first.phone.close();
  await second.phone.close();
});

test("a browser that keeps nothing is told so and still sends; strangers and bad input are refused in words", async ({
  browser,
}) => {
  const phone = await browser.newContext(PHONE);
  const page = await phone.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
  await openSignedIn(page, "truongban");
  await expect(page.getByText(/Trình duyệt này không lưu được trên máy/)).toBeVisible();
  await openForm(page);
  // One that is full already opens where one looks it over.
  await expect(page.getByRole("button", { name: /^(?:Tiếp|Gửi báo cáo)$/ })).toBeVisible();
  const line = page.locator("main ol a").first();
  if (await line.isVisible()) await line.click();
  // What is wrong is said beside the box, and nothing is lost.
  const box = page.locator("input[inputmode=numeric]").first();
  await box.fill("-3");
  await expect(page.getByText(/không thể là số âm/)).toBeVisible();
  await box.fill("2,5");
  await expect(page.getByText(/phải là số nguyên/)).toBeVisible();
  await fillToEnd(page, 30);
  await page.getByRole("button", { name: "Tiếp" }).click();
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(page.getByText("Cổng đã nhận báo cáo.")).toBeVisible();

  const statuses = await page.evaluate(async () => {
    const bodies = ["", "{", "[]", "null", '{"accountId":5}', '{"submission":{}}', "x".repeat(300_000), "\u0000"];
    return Promise.all(bodies.map(async (body) => (await fetch("/api/bao-cao/gui", { method: "POST", body })).status));
  });
  for (const status of statuses) expect([409, 413, 422]).toContain(status);
  const strange = await phone.request.post(`${network.url}/api/bao-cao/gui`, { data: {} });
  expect(strange.status()).toBe(403);
  const foreign = await phone.request.post(`${network.url}/api/bao-cao/gui`, {
    data: {},
    headers: { Origin: "https://example.com", "Sec-Fetch-Site": "cross-site" },
  });
  expect(foreign.status()).toBe(403);
  await phone.close();
});
