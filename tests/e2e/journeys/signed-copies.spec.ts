import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { makeSigner, plainPdf, signPdf } from "../../../prisma/seed/sample-signature";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

const SECTION = "Bản đã ký";

/** The oldest issued document with these words. */
async function openDocument(page: Page, words: string): Promise<void> {
  await page.goto(`/van-ban?tinh-trang=issued&q=${encodeURIComponent(words)}`);
  await page.locator("main tbody a[href^='/van-ban/']").last().click();
  await expect(page.getByRole("heading", { name: SECTION })).toBeVisible();
}

test("a signed paper comes back, is compared and read, and takes the place of the one before", async ({ page }) => {
  await signInAs(page, "vanthu");
  await openDocument(page, "thành lập Ban Chỉ đạo");
  const section = page.getByRole("region", { name: SECTION });
  await expect(section.getByText("Chưa có bản ký.")).toBeVisible();

  const upload = async (name: string, bytes: Uint8Array) => {
    await section
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });
    await section.getByRole("button", { name: "Đính kèm bản ký" }).click();
  };
  await upload("nham.pdf", new TextEncoder().encode("không phải PDF"));
  await expect(section.getByText("Bản ký phải là tệp PDF").first()).toBeVisible();

  const id = new URL(page.url()).pathname;
  const ours = await (await page.request.get(`${id}/tep/pdf`)).body();
  await upload("chua-ky.pdf", ours);
  await expect(section.getByText("Lời văn của bản ký giống bản đã ban hành.")).toBeVisible();
  await expect(section.getByText("Tệp không có chữ ký số.")).toBeVisible();

  const signed = await signPdf(await plainPdf(ours), await makeSigner("Đoàn Trung Nam"));
  await section.getByText("Thay bản ký khác").click();
  await upload("da-ky.pdf", signed);
  await expect(section.getByText("Toàn vẹn, ký trọn tệp")).toBeVisible();
  await expect(section.getByText("Đoàn Trung Nam")).toBeVisible();
  await section.getByText("Các bản ký trước (1)").click();
  await expect(section.getByText("chua-ky.pdf")).toBeVisible();
  const href = await section.getByRole("link", { name: "Xem bản ký (PDF)" }).getAttribute("href");
  expect((await (await page.request.get(href ?? "")).body()).equals(Buffer.from(signed))).toBe(true);
  await expectAccessible(page);
});

test("a scan waits for somebody, and who compared it is named", async ({ browser, page }) => {
  const viewer = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await signInAs(viewer, "xem");
  await openDocument(viewer, "phân công nhiệm vụ");
  await signInAs(page, "chutich");
  await page.goto(new URL(viewer.url()).pathname);
  const section = page.getByRole("region", { name: SECTION });
  await expect(section.getByText("cần một người đối chiếu rồi xác nhận")).toBeVisible();
  await expect(viewer.getByRole("button", { name: "Tôi đã đối chiếu, xác nhận" })).toHaveCount(0);
  await section.getByLabel(/^Ghi chú khi đối chiếu/).fill("Đã so từng trang với bản giấy");
  await section.getByRole("button", { name: "Tôi đã đối chiếu, xác nhận" }).click();
  await expect(section.getByText(/đã đối chiếu và xác nhận lúc .*Đã so từng trang với bản giấy/)).toBeVisible();
  await viewer.reload();
  await expect(viewer.getByText(/đã đối chiếu và xác nhận lúc/)).toBeVisible();
  await expectAccessible(viewer);
});

test("several documents are taken as one ZIP, and printed together without scripts", async ({ browser, page }) => {
  await signInAs(page, "vanhoa");
  await page.goto("/van-ban/so-di");
  for (const tick of (await page.getByRole("checkbox", { name: /^Chọn số/ }).all()).slice(0, 2)) await tick.check();
  await page.getByRole("button", { name: "Tải nhiều văn bản (ZIP)" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gói ZIP 2 văn bản");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải ZIP" }).click(),
  ]);
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  expect(names).toHaveLength(5);
  expect(names[0]).toBe("muc-luc.xlsx");
  await expectAccessible(page);

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAs(plain, "xem");
  await plain.goto("/van-ban?tinh-trang=issued");
  await plain.getByLabel(/^Tất cả .* theo bộ lọc/).check();
  await plain.getByLabel(/mỗi văn bản bắt đầu một tờ mới/).check();
  await plain.getByRole("button", { name: "In nhiều văn bản" }).click();
  const more = plain.getByRole("button", { name: "Làm tiếp" });
  for (let steps = 0; steps < 60 && (await more.count()) > 0; steps++) await more.click();
  const file = await plain.getByRole("link", { name: "Mở bản in (PDF)" }).getAttribute("href");
  const answer = await plain.request.get(file ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  // Another's bundle is not there.
  expect((await page.request.get(file ?? "")).status()).toBe(404);
});
