import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

test("an official keeps a person: adds, corrects, throws away and takes back", async ({ page }) => {
  await signInAs(page, "vanhoa", "/can-bo/moi");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("link", { name: "Nhập họ và tên." })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Bà", { exact: true }).check();
  await page.getByLabel("Họ và tên").fill("Tao Thị Ngân Hà");
  await page.getByLabel("Số điện thoại").fill("91234567");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("link", { name: /Số điện thoại không đúng/ })).toBeVisible();
  await expect(page.getByLabel("Họ và tên")).toHaveValue("Tao Thị Ngân Hà");
  await page.getByLabel("Số điện thoại").fill("+84 912 345 671");
  await page.getByLabel("Chức vụ đang giữ").fill("Công chức thống kê");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã thêm Tao Thị Ngân Hà.")).toBeVisible();
  await page.getByLabel("Dân tộc").fill("Thái");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Đã lưu Tao Thị Ngân Hà.")).toBeVisible();
  await expect(page.getByText("Sửa thông tin cán bộ Tao Thị Ngân Hà")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/can-bo?q=ha+ngan+thong+ke");
  await expect(page.getByText("1–1 trong 1 người")).toBeVisible();
  await expect(page.getByRole("row", { name: /Tao Thị Ngân Hà/ })).toContainText("0912 345 671");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Xuất Excel" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^danh-sach-can-bo-.*\.xlsx$/);

  await page.getByRole("link", { name: "Tao Thị Ngân Hà" }).click();
  await page.getByRole("button", { name: "Chuyển vào thùng rác" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Chuyển vào thùng rác" }).click();
  await expect(page).toHaveURL(/\/can-bo$/);
  await page.goto("/thung-rac");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Khôi phục Tao Thị Ngân Hà" }).click();
  await expect(page.getByText("Đã khôi phục Tao Thị Ngân Hà.")).toBeVisible();
});

test("two who save one person lose nothing of each other", async ({ page, context }) => {
  await signInAs(page, "vanhoa", "/can-bo/moi");
  await page.getByLabel("Ông", { exact: true }).check();
  await page.getByLabel("Họ và tên").fill("Phàn Văn Hai Cửa");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã thêm Phàn Văn Hai Cửa.")).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel("Năm sinh").fill("1990");
  await page.getByLabel("Dân tộc").fill("Dao");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Đã lưu Phàn Văn Hai Cửa.")).toBeVisible();
  await other.getByLabel("Dân tộc").fill("Mông");
  await other.getByLabel("Ghi chú").fill("của người sau");
  await other.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(other.getByRole("link", { name: "Người khác vừa sửa thành: Dao" })).toBeVisible();
  await other.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(other.getByText("Đã lưu Phàn Văn Hai Cửa.")).toBeVisible();
  await expect(other.getByLabel("Năm sinh")).toHaveValue("1990");
  await expect(other.getByLabel("Dân tộc")).toHaveValue("Mông");
  await expect(other.getByLabel("Ghi chú")).toHaveValue("của người sau");
});

test("a bản gets its name, by keyboard alone", async ({ page }) => {
  await signInAs(page, "vanthu", "/ban?q=so+35");
  await page.getByRole("link", { name: "Bản số 35" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bản số 35");
  await page.getByLabel("Tên", { exact: false }).first().focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Nà Thử Nghiệm");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ban$/);
  await expect(page.getByRole("row", { name: /Nà Thử Nghiệm/ })).toContainText("Đã có tên");
});

test("every list and form of ours reads well on a desk and on a phone", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "quantri", "/can-bo");
  const paths = [
    "/can-bo",
    "/can-bo/moi",
    "/can-bo/in",
    "/ban",
    "/ban/moi",
    "/don-vi",
    "/don-vi/moi",
    "/thung-rac",
    "/quan-tri/tai-khoan",
    "/quan-tri/tai-khoan/moi",
    "/quan-tri/xa",
    "/quan-tri/nhat-ky",
    "/quan-tri/bat-dau",
    "/mat-khau",
    "/dang-xuat",
  ];
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Không tìm thấy trang");
      await expectAccessible(page);
    }
  }
});
