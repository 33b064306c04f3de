import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "../support/sign-in";

const NOVEMBER = "/bao-cao/nhac?ky=2026-11&luc=after";

/** What a PNG says of its size in its first bytes; null when it is none. */
function pngSize(file: string): { width: number; height: number } | null {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("the words for the chat name those late, and the pictures are saved in the sizes of the chat", async ({
  page,
}) => {
  await signInAs(page, "vanhoa", NOVEMBER);
  const names = await page.getByRole("table").first().locator("tbody th").allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  const words = await page.getByLabel("Lời nhắc", { exact: true }).inputValue();
  for (const name of names) expect(words).toContain(name);
  const sizes = [];
  for (const button of await page.getByRole("button", { name: "Tải ảnh" }).all()) {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^(?:chua-gui|dung-han)-2026-11-(?:vuong|doc)\.png$/);
    sizes.push(pngSize(await download.path()));
  }
  const square = { width: 1080, height: 1080 };
  const tall = { width: 1080, height: 1350 };
  expect(sizes).toEqual([square, tall, square, tall]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  const outcome = (page: Page) => page.getByRole("region", { name: "Nếu lưu, các kỳ sẽ như sau" });

  test("what a change of the calendar would mean is read before it is saved", async ({ page }) => {
    await signInAs(page, "vanhoa", "/chi-tieu/lich/doi");
    await page.getByLabel(/Kỳ bắt đầu từ ngày/).fill("40");
    await page.getByRole("button", { name: "Xem kết quả" }).click();
    await expect(page.getByText("Nhập ngày từ 1 đến 28.")).toBeVisible();
    await expect(outcome(page)).toHaveCount(0);
    await page.getByLabel(/Kỳ bắt đầu từ ngày/).fill("1");
    await page.getByLabel(/Áp dụng từ kỳ/).selectOption("2027-02");
    await page.getByRole("button", { name: "Xem kết quả" }).click();
    await expect(outcome(page)).toContainText("Kỳ tháng 2/2027: từ 15/01/2027 đến 28/02/2027");
    await expect(outcome(page)).toContainText("ngày cuối cùng là thứ Sáu 19/02/2027");
    await expect(outcome(page)).toContainText("Hạn rơi trước khi kỳ kết thúc");
  });

  test("a refused campaign keeps all that was typed and ticked", async ({ page }) => {
    await signInAs(page, "vanhoa", "/chi-tieu/dot/moi");
    await page.getByLabel(/Tên đợt/).fill("Đợt thử");
    await page.getByLabel(/Từ ngày/).fill("25/12/2026");
    await page.getByLabel(/Đến hết ngày/).fill("20/12/2026");
    await page.getByLabel(/BC-01/).check();
    await page.getByLabel("Bản số 15").check();
    await page.getByRole("button", { name: "Mở đợt" }).click();
    await expect(page.getByText("Chọn từ ngày bắt đầu trở đi.").first()).toBeVisible();
    await expect(page.getByLabel(/Tên đợt/)).toHaveValue("Đợt thử");
    await expect(page.getByLabel(/BC-01/)).toBeChecked();
    await expect(page.getByLabel("Bản số 15")).toBeChecked();
    await expect(page.getByLabel("Bản số 16")).not.toBeChecked();
  });

  test("the pictures can be taken as SVG, by those who may read figures alone", async ({ page, browser, baseURL }) => {
    await signInAs(page, "vanhoa", NOVEMBER);
    const href = await page.getByRole("link", { name: "Tải bản SVG" }).first().getAttribute("href");
    const answer = await page.request.get(href ?? "");
    expect(answer.headers()["content-type"]).toContain("image/svg+xml");
    expect(await answer.text()).toContain("Bản số 17");
    const other = await browser.newPage({ baseURL: baseURL ?? "" });
    await signInAs(other, "truongban");
    expect((await other.request.get(href ?? "")).status()).toBe(404);
    expect((await other.goto(NOVEMBER))?.status()).toBe(403);
    await other.close();
  });
});
