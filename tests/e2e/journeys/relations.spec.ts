import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

/** Opens a document of the sample by its number; its address. */
async function open(page: Page, code: string): Promise<string> {
  await page.goto(`/van-ban?q=${encodeURIComponent(code)}`);
  await page.getByRole("link", { name: `Số ${code}`, exact: true }).click();
  await expect(page.getByRole("heading", { name: "Quan hệ với văn bản khác" })).toBeVisible();
  return new URL(page.url()).pathname;
}

const rowOf = (page: Page, code: string) => page.getByRole("link", { name: `Số ${code}`, exact: true });

test("replacing a decision: the old one holds to the day before, and says by what it was replaced", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, "vanthu");
  const old = await open(page, "04/QĐ-BCĐ");
  await page.getByRole("button", { name: "Thay thế", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Văn bản này tác động đến" })).toBeVisible();
  await expect(page.locator("#tac-dong").getByRole("link", { name: /Quyết định số 04\/QĐ-BCĐ/ })).toBeVisible();
  // The text says it from the first.
  await expect(page.getByRole("button", { name: "Chèn câu này" })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Cấp số, ban hành" }).click();
  const preview = page.locator(".vb-document").first();
  await expect(preview).toContainText("Quyết định này thay thế Quyết định số");
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByText(/Đã ban hành Quyết định số \d+\/QĐ-BCĐ/)).toBeVisible();
  const issued =
    /(\d+\/QĐ-BCĐ)/.exec((await page.getByText(/Đã ban hành Quyết định số/).textContent()) ?? "")?.[1] ?? "";

  await page.goto(old);
  await expect(page.getByText("Văn bản này không còn hiệu lực")).toBeVisible();
  await page
    .getByRole("link", { name: new RegExp(`Quyết định số ${issued}`) })
    .first()
    .click();
  await page.getByRole("link", { name: "Xem sơ đồ quan hệ" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sơ đồ quan hệ văn bản" })).toBeVisible();
  await expectAccessible(page);

  // From its own day the new one is listed, the day before still the old one.
  const today = await page.evaluate(() => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format());
  const before = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/van-ban?q=${encodeURIComponent("QĐ-BCĐ")}&hieu-luc=${today}`);
  await expect(rowOf(page, issued)).toBeVisible();
  await expect(rowOf(page, "04/QĐ-BCĐ")).toHaveCount(0);
  await page.goto(`/van-ban?q=${encodeURIComponent("QĐ-BCĐ")}&hieu-luc=${before}`);
  await expect(rowOf(page, "04/QĐ-BCĐ")).toBeVisible();
  await expect(rowOf(page, issued)).toHaveCount(0);
});

test("a quy chế is read as amended on a day, and taken away as a file", async ({ page }) => {
  await signInAs(page, "vanthu");
  const rules = await open(page, "01/QĐ-BCĐ");
  await page.getByRole("link", { name: "Bản hợp nhất theo ngày" }).click();
  const text = page.locator(".vb-document");
  await expect(text).toContainText("Điều\u00a07a.");
  await page.getByLabel("Xem vào ngày").fill("20/09/2026");
  await page.getByRole("button", { name: "Xem", exact: true }).click();
  await expect(page).toHaveURL(/ngay=/);
  await expect(text).not.toContainText("7a");
  await expect(text).toContainText("Bản hợp nhất để tra cứu, không thay bản gốc");
  for (const [kind, first] of [
    ["pdf", "%PDF"],
    ["docx", "PK"],
  ] as const) {
    const file = await page.request.get(`${rules}/hop-nhat/${kind}?ngay=2026-11-01`);
    expect(file.status()).toBe(200);
    expect((await file.body()).subarray(0, first.length).toString()).toBe(first);
  }
});
