import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

async function pageOf(browser: Browser, loginName: string, scripts = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
  await signInAs(page, loginName);
  return page;
}

test("a group of recipients goes into a draft, the paper is issued, sent by one press and signed for", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clerk = await pageOf(browser, "vanthu");
  await clerk.goto("/van-ban/noi-nhan");
  await clerk.locator("form#nhom-moi").getByLabel("Tên nhóm").fill("Nhóm gửi thử");
  await clerk.getByRole("button", { name: "Lập nhóm" }).click();
  await expect(clerk.getByText("Đã lập nhóm “Nhóm gửi thử”.").first()).toBeVisible();
  await clerk.getByText("Thêm nơi nhận vào “Nhóm gửi thử”").click();
  const group = clerk.getByRole("region", { name: "Nhóm gửi thử" });
  await group.getByLabel("Tên nơi nhận").fill("Sở Thông tin và Truyền thông tỉnh");
  await group.getByLabel("Gửi để").selectOption({ label: "Để báo cáo" });
  await group.getByRole("button", { name: "Thêm nơi nhận" }).click();
  // The office is no more: one press puts who came after it in its place.
  await clerk.getByRole("button", { name: "Thay bằng Sở Khoa học và Công nghệ tỉnh" }).click();
  await expect(clerk.getByText(/thôi nhận, thay bằng/).first()).toBeVisible();
  await expectAccessible(clerk);

  await clerk.goto("/van-ban/moi?q=cong+van");
  await clerk
    .getByRole("button", { name: /^Soạn Công văn/ })
    .first()
    .click();
  await clerk.waitForURL(/\/van-ban\/[0-9a-f-]{36}$/);
  const draft = new URL(clerk.url()).pathname;
  // What a first draft leaves open is filled before it can be issued.
  for (const box of await clerk.locator("main textarea, main input").all()) {
    const text = await box.inputValue();
    if (text.includes("…")) await box.fill(text.replaceAll("…", "ngày 05 tháng 12 năm 2026"));
  }
  await clerk.getByText("Nơi nhận", { exact: true }).first().click();
  await clerk.getByLabel("Thêm nhóm nơi nhận").selectOption({ label: "Nhóm gửi thử (1)" });
  await expect(clerk.getByLabel(/^Nơi nhận \d+$/).last()).toHaveValue("Sở Khoa học và Công nghệ tỉnh (b/c)");
  await expect(clerk.getByText(/Đã lưu/).first()).toBeVisible();

  await clerk.goto(`${draft}/ban-hanh`);
  await clerk.getByLabel("Số văn bản").fill("977");
  await clerk.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(clerk.getByText(/Đã ban hành/).first()).toBeVisible();

  const bare = await pageOf(browser, "vanthu", false);
  await bare.goto(draft);
  await bare.getByRole("button", { name: "Gửi đi", exact: true }).click();
  await expect(bare.getByText(/Đã ghi gửi đến \d+ nơi\./).first()).toBeVisible();
  const sent = bare.getByRole("row", { name: /Sở Khoa học và Công nghệ tỉnh/ });
  await sent.getByText("Ghi đã nhận").click();
  await sent.getByLabel("Người nhận").fill("Lò Thị Hai");
  await sent.getByRole("button", { name: /^Ghi nhận/ }).click();
  await expect(bare.getByRole("row", { name: /Sở Khoa học và Công nghệ tỉnh/ })).toContainText("Lò Thị Hai");

  await clerk.goto("/van-ban/so-di/giao-nhan?q=lo+thi+hai");
  await expect(clerk.getByRole("row", { name: /977\// })).toContainText("Sở Khoa học và Công nghệ tỉnh");
  await clerk.goto("/van-ban/so-di?q=977");
  await expect(clerk.getByRole("row", { name: /977\// })).toContainText("Lò Thị Hai");
  await expectAccessible(clerk);
  for (const page of [clerk, bare]) await page.context().close();
});
