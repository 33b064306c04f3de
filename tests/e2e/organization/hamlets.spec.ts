import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

test("a clerk merges two bản from a day to come, sees both times, and takes it back", async ({ page }) => {
  await signInAs(page, "vanthu", "/ban?ngay=2029-12-31");
  const count = Number(
    await page
      .locator("dt", { hasText: "Số bản ngày 31/12/2029" })
      .locator("xpath=following-sibling::dd")
      .textContent(),
  );
  await page.getByRole("link", { name: "Sắp xếp bản" }).click();
  await page.getByRole("link", { name: "Sáp nhập bản" }).click();
  await page.getByLabel("Có hiệu lực từ ngày").fill("01/01/2030");
  await page.getByLabel("Bản số 33").check();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByText("Chọn ít nhất hai bản.")).toBeVisible();
  await expect(page.getByLabel("Bản số 33")).toBeChecked();
  await page.getByLabel("Bản số 34").check();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByText(`Số bản ngày 01/01/2030: từ ${count} thành ${count - 1}.`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghi sáp nhập" }).click();
  await expect(page.getByRole("link", { name: "Nhập cơ quan ban hành." })).toBeVisible();
  await page.getByLabel("Số, ký hiệu văn bản").fill("30/NQ-HĐND");
  await page.getByLabel("Ngày văn bản").fill("20/12/2029");
  await page.getByLabel("Cơ quan ban hành").fill("Hội đồng nhân dân tỉnh Lai Châu");
  await page.getByRole("button", { name: "Ghi sáp nhập" }).click();
  await expect(page.getByRole("link", { name: "Nhập tên bản." })).toBeVisible();
  await page.getByLabel("Tên bản sau sáp nhập").fill("Nà Thử Sáp Nhập");
  await page.getByRole("button", { name: "Ghi sáp nhập" }).click();
  await expect(page.getByText(/Đã ghi: Sáp nhập bản số 33 và bản số 34 thành bản Nà Thử Sáp Nhập/)).toBeVisible();

  await page.goto("/ban?ngay=2029-12-31&q=so+33");
  await page.getByRole("link", { name: "Bản số 33" }).click();
  await expect(page.getByText("Đã sáp nhập vào bản Nà Thử Sáp Nhập từ ngày 01/01/2030.").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto("/ban?ngay=2030-01-01&q=sap+nhap");
  await expect(page.getByRole("link", { name: "Nà Thử Sáp Nhập" })).toBeVisible();
  await page.getByRole("link", { name: "Nà Thử Sáp Nhập" }).click();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText(/Hoàn tác: Sáp nhập bản số 33 và bản số 34/).first()).toBeVisible();
  await page.goto("/ban?ngay=2030-01-01");
  await expect(page.getByRole("link", { name: "Bản số 33" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Nà Thử Sáp Nhập" })).toHaveCount(0);
});

test("without JavaScript the steps work, and who only looks sees what was decided", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await signInAs(page, "vanthu", "/ban/sap-xep?loai=doi-ten");
  await page.getByLabel("Có hiệu lực từ ngày").fill("31/02/2030");
  await page.getByLabel("Bản", { exact: false }).last().selectOption({ label: "Bản số 32" });
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByText("Ngày không đúng: viết như 05/11/2026.")).toBeVisible();
  await page.getByLabel("Có hiệu lực từ ngày").fill("01/03/2030");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByLabel("Tên mới").fill("Lạc Hiền");
  await page.getByLabel("Số, ký hiệu văn bản").fill("31/NQ-HĐND");
  await page.getByLabel("Ngày văn bản").fill("20/02/2030");
  await page.getByLabel("Cơ quan ban hành").fill("Hội đồng nhân dân tỉnh Lai Châu");
  await page.getByRole("button", { name: "Ghi đổi tên" }).click();
  await expect(page.getByText("đã có bản Lạc Hiền: đặt tên khác").first()).toBeVisible();
  await expect(page.getByLabel("Số, ký hiệu văn bản")).toHaveValue("31/NQ-HĐND");
  await context.close();

  const viewing = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await signInAs(viewing, "truongban", "/ban/sap-xep");
  await expect(viewing.getByText("Đổi tên bản số 10 thành bản")).toBeVisible();
  await expect(viewing.getByRole("button", { name: "Hoàn tác" })).toHaveCount(0);
  await expect(viewing.getByRole("link", { name: "Sáp nhập bản" })).toHaveCount(0);
  await viewing.context().close();
});
