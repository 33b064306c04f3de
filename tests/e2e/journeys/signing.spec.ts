import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

async function pageOf(browser: Browser, loginName: string, options: { phone?: boolean; scripts?: boolean } = {}) {
  const { phone = false, scripts = true } = options;
  const context = await browser.newContext({
    ...(phone ? { viewport: { width: 390, height: 844 } } : {}),
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await signInAs(page, loginName);
  return page;
}

/** Opens the draft that a line of "Việc của tôi" leads to. */
async function openTask(page: Page, label: RegExp): Promise<string> {
  await page.goto("/");
  await page.getByRole("link", { name: label }).first().click();
  await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}

test("a draft is returned on a phone without scripts, mended, approved, examined, signed and given its number", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const chief = await pageOf(browser, "chutich", { phone: true, scripts: false });
  const draft = await openTask(chief, /^Xem và duyệt.*Chờ bạn duyệt nội dung/);
  await chief.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(chief.getByText("Ghi lý do để người soạn biết sửa gì.").first()).toBeVisible();
  await chief.getByLabel(/^Hoặc trả lại để sửa/).fill("Ghi thêm đại diện Công an xã");
  await chief.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(chief.getByText("Bị trả lại", { exact: true }).first()).toBeVisible();

  const office = await pageOf(browser, "vanhoa");
  await office.goto(`${draft}/xu-ly`);
  await expect(office.getByText("Ghi thêm đại diện Công an xã").first()).toBeVisible();
  await expectAccessible(office);
  await office.getByRole("link", { name: "Mở để sửa" }).click();
  const first = office.getByLabel("Nội dung Nội dung, 1", { exact: true });
  const saved = office.waitForResponse((answer) => answer.request().method() === "POST");
  await first.fill("Ủy ban nhân dân xã Bình Lư trân trọng kính mời: Thành viên Ban Chỉ đạo; đại diện Công an xã.");
  await saved;
  await expect(office.getByText(/Đã lưu/).first()).toBeVisible();
  await office.getByRole("link", { name: "Trình duyệt", exact: true }).click();
  await office.getByRole("button", { name: "Trình duyệt", exact: true }).click();
  await expect(office.getByText("Chờ duyệt nội dung").first()).toBeVisible();
  // What is under way is read, not written.
  await office.goto(draft);
  await expect(office).toHaveURL(/xu-ly$/);

  await chief.goto(`${draft}/xu-ly`);
  await chief.getByRole("button", { name: "Duyệt nội dung" }).click();
  await expect(chief.getByText("Chờ kiểm thể thức").first()).toBeVisible();

  const clerk = await pageOf(browser, "vanthu");
  await clerk.goto(`${draft}/xu-ly`);
  await expect(clerk.getByRole("link", { name: "Cấp số, ban hành" })).toHaveCount(0);
  await clerk.getByRole("button", { name: "Xác nhận đúng thể thức" }).click();
  await expect(clerk.getByText("Chờ ký", { exact: true }).first()).toBeVisible();

  await chief.goto(`${draft}/xu-ly`);
  await chief.getByRole("button", { name: "Ghi nhận đã ký" }).click();
  await expect(chief.getByText("Đã ký, chờ cấp số").first()).toBeVisible();

  await clerk.goto(`${draft}/ban-hanh`);
  await clerk.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(clerk.getByText(/Đã ban hành Giấy mời số/).first()).toBeVisible();
  await clerk.getByText("Ai đã làm gì").click();
  await expect(clerk.getByText(/Kiểm thể thức: đúng/).first()).toBeVisible();
  await expectAccessible(clerk);
  for (const page of [chief, office, clerk]) await page.context().close();
});

test("who signs by order stands on the paper with TL., for what was given to them and no more", async ({ browser }) => {
  test.setTimeout(90_000);
  const clerk = await pageOf(browser, "vanthu");
  await clerk.goto("/quan-tri/ky-van-ban");
  await expect(clerk.getByText("TL. CHỦ TỊCH").first()).toBeVisible();
  await expect(clerk.getByRole("button", { name: "Ghi việc giao ký" })).toHaveCount(0);
  await clerk.context().close();

  const chief = await pageOf(browser, "chutich");
  await chief.goto("/quan-tri/ky-van-ban");
  await chief
    .getByLabel("Người được giao, theo chức vụ")
    .selectOption({ label: "Vàng Thị Mẫu An, Chánh Văn phòng HĐND và UBND xã" });
  await chief.getByLabel(/^Ký thừa ủy quyền/).check();
  await chief.getByLabel("Văn bản của Ủy ban nhân dân", { exact: true }).check();
  await chief.getByLabel("Từ ngày").fill("01/12/2026");
  await chief.getByLabel(/^Theo văn bản số/).fill("88/QĐ-UBND");
  await chief.getByLabel(/^Ngày của văn bản/).fill("20/11/2026");
  await chief.getByRole("button", { name: "Ghi việc giao ký" }).click();
  await expect(chief.getByText("Ký thừa ủy quyền phải giới hạn thời gian: nhập ngày cuối.").first()).toBeVisible();
  await chief.getByLabel(/^Đến hết ngày/).fill("15/12/2026");
  await chief.getByLabel(/^Giới hạn nội dung/).fill("Văn bản về lễ hội");
  await chief.getByRole("button", { name: "Ghi việc giao ký" }).click();
  await expect(chief.getByText("Chưa đến ngày").first()).toBeVisible();
  await expectAccessible(chief);
  await chief.context().close();
});
