import { expect, type Page, test } from "@playwright/test";
import sample from "../../../prisma/seed/data/sample-accounts.json" with { type: "json" };

/** Walks on with Tab until the thing looked for has the focus, as someone without a mouse does. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labelled = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? "") : "";
      return [element?.getAttribute("aria-label") ?? "", labelled, element?.textContent ?? ""].join(" ");
    });
    if (name.test(focused)) return;
  }
  throw new Error(`${name} was not reached by the keyboard on ${page.url()}`);
}

test("a clerk signs in, mends the roster, drafts and reads the paper without a mouse", async ({ page }) => {
  await page.goto("/dang-nhap");
  await tabTo(page, /Tên đăng nhập/);
  await page.keyboard.type("vanthu");
  await page.keyboard.press("Tab");
  await page.keyboard.type(sample.password);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/dang-nhap/);

  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Bỏ qua đến nội dung");
  await tabTo(page, /^\s*Ban chỉ đạo\s*$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ban-chi-dao$/);
  await tabTo(page, /Danh sách dự kiến/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ban-chi-dao\/du-kien$/);

  await tabTo(page, /Vũ Văn Vĩ chưa được phân công/);
  await page.keyboard.press("Enter");
  await page.goto("/ban-chi-dao/du-kien");
  await tabTo(page, /(Mở dự thảo|Soạn) quyết định/i);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/van-ban\/[0-9a-f-]{36}$/);

  await tabTo(page, /Đến phần xem trước/);
  await page.keyboard.press("Enter");
  await tabTo(page, /Kiểm lỗi/, 3);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Luật Công nghệ thông tin .* hết hiệu lực/)).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Xem trước văn bản" })).toBeVisible();
});
