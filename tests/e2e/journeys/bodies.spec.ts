import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

const row = (page: Page, name: RegExp) => page.getByRole("row", { name });

/** Takes back what the walk wrote, so that the sample is as it was. */
async function takeBack(page: Page, body: string): Promise<void> {
  await page.goto(`${body}/du-kien`);
  const rows = await page.getByRole("button", { name: /^Gỡ / }).count();
  for (let left = rows; left > 0; left -= 1) {
    await page.getByRole("button", { name: /^Gỡ / }).first().click();
    await expect(page.getByRole("button", { name: /^Gỡ / })).toHaveCount(left - 1);
  }
  await page.goto(`${body}/sua`);
  await page.getByRole("button", { name: "Bỏ tổ chức này" }).click();
  await expect(page).toHaveURL(/\/to-chuc$/);
  await expect(page.getByText(/Đã bỏ Nhóm công tác/)).toBeVisible();
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a body is written down, its places held by a person, by a post and by nobody yet", async ({ page }) => {
    await signInAs(page, "vanhoa", "/to-chuc/moi?loai=nhom-cong-tac");
    await expect(page.getByLabel("Nhóm công tác", { exact: true })).toBeChecked();
    // The commune has its media board already: a second one is not offered.
    await expect(page.getByLabel("Ban Truyền thông (đã có)")).toBeDisabled();
    await page.getByLabel("Tên", { exact: true }).fill("Nhóm công tác truyền thanh");
    await page.getByRole("button", { name: "Lập", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Nhóm công tác truyền thanh" })).toBeVisible();
    await expect(page.getByText("Chưa thành lập")).toBeVisible();
    const body = page.url();

    await page.goto(`${body}/du-kien/them`);
    await page.getByLabel("Thành viên", { exact: true }).first().selectOption({ index: 1 });
    await page.getByLabel("Trưởng nhóm", { exact: true }).check();
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
    await page.goto(`${body}/du-kien/them`);
    await page.getByLabel(/^Người đang giữ một chức vụ/).check();
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
    await expect(page.getByText(/Ghi chức vụ mà người giữ/).first()).toBeVisible();
    await expect(page.getByLabel(/^Người đang giữ một chức vụ/)).toBeChecked();
    await page.getByLabel("Theo chức vụ").fill("Trưởng công an xã");
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
    await page.goto(`${body}/du-kien/them`);
    await page.getByLabel("Để trống, bổ sung người sau").check();
    await page.getByLabel("Chức vụ, đơn vị công tác").fill("Cán bộ truyền thanh");
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();

    await expect(row(page, /theo chức vụ Trưởng công an xã/)).toContainText("Phạm Văn Học");
    await expect(row(page, /Cán bộ truyền thanh/)).toContainText("Khuyết");
    await expect(page.getByRole("button", { name: "Soạn quyết định" })).toBeVisible();
    await takeBack(page, body);
  });
});

test("a place of the working roster asks only what its kind of holder needs, and a duty comes from the library", async ({
  page,
}) => {
  await signInAs(page, "vanhoa", "/to-chuc/moi?loai=nhom-cong-tac");
  await page.getByLabel("Tên", { exact: true }).fill("Nhóm công tác kinh tế số");
  await page.getByRole("button", { name: "Lập", exact: true }).click();
  await expect(page.getByText(/Đã lập Nhóm công tác kinh tế số/)).toBeVisible();
  const body = page.url();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Thêm từng thành viên" }).first().click();
  await expect(page.getByLabel("Theo chức vụ")).toBeHidden();
  await page.getByLabel(/^Người đang giữ một chức vụ/).check();
  await expect(page.getByLabel("Thành viên", { exact: true }).first()).toBeHidden();
  await page.getByLabel("Theo chức vụ").fill("Trưởng công an xã");
  await page.getByLabel("Lấy từ thư viện nhiệm vụ").selectOption({ index: 1 });
  await expect(page.getByLabel("Nhiệm vụ được phân công")).not.toHaveValue("");
  await page.getByLabel("Kinh tế số").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
  await expect(row(page, /theo chức vụ Trưởng công an xã/)).toContainText("Lĩnh vực: Kinh tế số");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Gỡ / }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Gỡ khỏi danh sách" }).click();
  await expect(page.getByText(/Chưa có danh sách dự kiến/)).toBeVisible();
  await page.goto(`${body}/sua`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bỏ tổ chức này" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bỏ tổ chức này" }).click();
  await expect(page).toHaveURL(/\/to-chuc$/);
});

test("a hamlet head sees who sits, and none of what is only proposed", async ({ page }) => {
  await signInAs(page, "truongban", "/to-chuc");
  await expect(page.getByRole("link", { name: "Ban Chỉ đạo chuyển đổi số" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Lập mới" })).toHaveCount(0);
  await expect(page.getByRole("columnheader", { name: "Danh sách dự kiến" })).toHaveCount(0);
  await page.goto("/to-chuc/moi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bạn không có quyền xem trang này");
});

test("a save that comes second shows what the first one says, and is then the person's to decide", async ({ page }) => {
  await signInAs(page, "vanhoa", "/ban-chi-dao/du-kien");
  const edit = page.getByRole("link", { name: /^Sửa / }).nth(6);
  const href = (await edit.getAttribute("href")) ?? "";
  const second = await page.context().newPage();
  await page.goto(href);
  await second.goto(href);
  const duty = await page.getByLabel("Nhiệm vụ được phân công").inputValue();
  const pillar = page.getByLabel("Kinh tế số");
  await pillar.setChecked(!(await pillar.isChecked()));
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page).toHaveURL(/du-kien$/);
  await second.getByLabel("Nhiệm vụ được phân công").fill(`${duty}\nViệc thêm`);
  await second.getByRole("button", { name: "Lưu" }).click();
  const notice = second.getByText("Hàng này đã được người khác lưu trong lúc bạn đang sửa.").locator("../..");
  await expect(notice).toContainText("Lĩnh vực chuyển đổi số:");
  await expect(notice).not.toContainText("Chức danh");
  await expect(second.getByLabel("Nhiệm vụ được phân công")).toHaveValue(`${duty}\nViệc thêm`);
  await second.getByLabel("Nhiệm vụ được phân công").fill(duty);
  await second.getByRole("button", { name: "Lưu" }).click();
  await expect(second).toHaveURL(/du-kien$/);
  await second.close();
});
