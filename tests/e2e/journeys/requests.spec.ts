import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

const PHONE = { width: 390, height: 844 };

async function pageOf(browser: Browser, loginName: string, options: { phone?: boolean; scripts?: boolean } = {}) {
  const { phone = false, scripts = true } = options;
  const context = await browser.newContext({
    ...(phone ? { viewport: PHONE } : {}),
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await signInAs(page, loginName);
  return page;
}

/** Where the next roster of the body a request is about is prepared. */
async function proposedRosterOf(page: Page): Promise<string> {
  const body = await page
    .getByRole("link", { name: /^Tổ công nghệ số cộng đồng/ })
    .first()
    .getAttribute("href");
  return `${body}/du-kien`;
}

async function ask(head: Page, name: string): Promise<string> {
  await head.goto("/de-nghi-tham-gia/moi");
  await head.getByLabel("Ông", { exact: true }).check();
  await head.getByLabel(/^Họ và tên/).fill(name);
  await head.getByLabel(/^Vì sao/).fill("Thạo điện thoại, bà con tin");
  await head.getByRole("button", { name: "Gửi đề nghị" }).click();
  await head.waitForURL(/\/de-nghi-tham-gia\/[0-9a-f]{8}-[0-9a-f-]+$/);
  return new URL(head.url()).pathname;
}

test("a hamlet head asks on a phone, the Chủ tịch agrees without scripts, the office takes it in", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const office = await pageOf(browser, "vanhoa");
  const head = await pageOf(browser, "truongban", { phone: true });
  await head.goto("/de-nghi-tham-gia/moi");
  await head.getByRole("button", { name: "Gửi đề nghị" }).click();
  await expect(head.getByRole("link", { name: "Nhập họ và tên." })).toBeVisible();
  const request = await ask(head, "Giàng A Thử");
  const proposed = await proposedRosterOf(head);
  await expect(head.getByText("Chờ Chủ tịch đồng ý").first()).toBeVisible();
  await expectAccessible(head);
  await head.goto("/de-nghi-tham-gia?muc=cho-dong-y");
  await expect(head.getByText("Ông Giàng A Thử").first()).toBeVisible();
  await expectAccessible(head);

  const chief = await pageOf(browser, "chutich", { phone: true, scripts: false });
  await expect(chief.getByText(/^\d+ đề nghị chờ bạn đồng ý$/)).toBeVisible();
  await chief.goto("/thong-bao");
  await chief.getByRole("button", { name: /đề nghị cho ông Giàng A Thử tham gia/ }).click();
  await chief.waitForURL(request);
  await chief.getByRole("button", { name: "Đồng ý cho tham gia" }).click();
  await expect(chief.getByText("Đã đồng ý: đề nghị chờ quyết định.")).toBeVisible();

  await office.goto(proposed);
  await expect(office.getByRole("heading", { name: /^\d+ đề nghị đã được đồng ý$/ })).toBeVisible();
  await expectAccessible(office);
  await office.getByRole("button", { name: "Đưa vào danh sách dự kiến" }).click();
  await expect(office.getByText(/Đã đưa \d+ đề nghị vào danh sách dự kiến\./)).toBeVisible();
  await expect(office.getByRole("row", { name: /Giàng A Thử/ }).first()).toBeVisible();
  // Another's request is no page at all to somebody without a part in it.
  const stranger = await pageOf(browser, "xem");
  await stranger.goto(request);
  await expect(stranger.getByText("Ông Giàng A Thử")).toHaveCount(0);
});
