import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

test("a file is made, gets two papers, is closed knowingly and taken as a package that holds", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "vanthu");
  await page.goto("/van-ban/ho-so/moi");
  await expect(page.getByLabel(/^Số và ký hiệu hồ sơ/)).toHaveValue("03/CĐS");
  await page.getByLabel(/^Tiêu đề hồ sơ/).fill("Ban Chỉ đạo chuyển đổi số, văn bản thành lập");
  await page.getByRole("button", { name: "Lập hồ sơ" }).click();
  await expect(page.getByText("Chọn hoặc nhập thời hạn bảo quản.").first()).toBeVisible();
  await page.getByLabel(/^Thời hạn bảo quản/).fill("Vĩnh viễn");
  await page.getByLabel(/^Từ ngày/).fill("01/07/2025");
  await page.getByRole("button", { name: "Lập hồ sơ" }).click();
  await expect(page.getByText("Đã lập hồ sơ 03/CĐS.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ban Chỉ đạo chuyển đổi số, văn bản thành lập");

  const table = page.getByRole("table", { name: "Văn bản trong hồ sơ" });
  for (const [count, words] of [
    [1, "thanh lap ban chi dao 18/"],
    [2, "thanh lap ban chi dao 05/"],
  ] as const) {
    await page.getByLabel(/^Thêm văn bản/).fill(words);
    await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click();
    await page.getByRole("main").getByRole("button", { name: /^Thêm/ }).first().click();
    await expect(table.getByRole("row")).toHaveCount(count + 1);
  }
  await expectAccessible(page);

  await page.getByRole("button", { name: "Đóng hồ sơ" }).click();
  await expect(page.getByText(/bổ sung, hoặc ghi lý do để đóng/).first()).toBeVisible();
  await page.getByLabel(/^Lý do đóng khi còn thiếu/).fill("Bản ký lưu tại văn thư");
  await page.getByRole("button", { name: "Đóng hồ sơ" }).click();
  const link = page.getByRole("link", { name: "Tải gói (ZIP)" });
  await expect(link).toBeVisible({ timeout: 30_000 });
  const told = await page.getByLabel("Mã SHA-256 của gói").inputValue();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const bytes = readFileSync(await download.path());
  expect(download.suggestedFilename()).toMatch(/^ho-so-2025-03-CDS\.zip$/);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(told);
  const parts = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(parts)).toContain("metadata.xml");
  const manifest = new TextDecoder().decode(parts["manifest-sha256.txt"]).trim().split("\n");
  expect(manifest).toHaveLength(Object.keys(parts).length - 1);
  for (const line of manifest) {
    const [sha256, name = ""] = line.split("  ");
    expect(
      createHash("sha256")
        .update(parts[name] ?? "")
        .digest("hex"),
      name,
    ).toBe(sha256);
  }
});
