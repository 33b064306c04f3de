import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

async function pageOf(browser: Browser, loginName: string, scripts = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
  await signInAs(page, loginName);
  return page;
}

const numerator = (page: Page) => page.getByLabel("Người trưởng thành có tài khoản định danh điện tử");
const denominator = (page: Page) => page.getByLabel("Người trưởng thành", { exact: true });

test("an office reports without scripts, is returned, sends again, is approved and restates; the province asks", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const police = await pageOf(browser, "congan", false);
  const office = await pageOf(browser, "vanhoa");
  await police.goto("/bao-cao");
  // The month asked for today, whichever it is.
  const fill = police.getByRole("link", { name: /^Nhập báo cáo/ }).first();
  const period = `/bao-cao?ky=${((await fill.getAttribute("href")) ?? "").split("/")[3]}`;
  await fill.click();
  await expect(police.getByRole("heading", { name: /^Báo cáo tháng/ })).toBeVisible();
  // The office may type on behalf; a page without scripts cannot be looked at by axe.
  await office.goto(new URL(police.url()).pathname);
  await expect(office.getByLabel(/^Ai cung cấp số liệu/)).toBeVisible();
  await expectAccessible(office);

  // What is wrong is said beside its box, and what was typed stays.
  const adults = 11_747;
  await denominator(police).fill(String(adults));
  await numerator(police).fill(String(adults + 10));
  await police.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(police.getByRole("link", { name: /lớn hơn mẫu số/ })).toBeVisible();
  expect(await numerator(police).inputValue()).toBe(String(adults + 10));
  await numerator(police).fill(String(Math.round(adults * 0.7)));
  await police.getByRole("button", { name: "Gửi báo cáo" }).click();
  // A jump is asked about once.
  const sure = police.getByLabel("Tôi đã xem lại, số đúng, vẫn gửi");
  if (await sure.isVisible()) {
    await sure.check();
    await police.getByRole("button", { name: "Gửi báo cáo" }).click();
  }
  await police.waitForURL(/\/bao-cao\/[0-9a-f]{8}-[0-9a-f-]+$/);
  await expect(police.getByText("Đã gửi báo cáo.")).toBeVisible();

  await office.goto(period);
  await expectAccessible(office);
  await office.getByRole("link", { name: "Công an xã", exact: true }).click();
  await office.getByText("Trả lại", { exact: true }).click();
  await office.getByLabel(/^Lý do trả lại/).fill("Đối chiếu với số của tỉnh");
  await office.getByRole("button", { name: "Trả lại báo cáo" }).click();
  await expect(office.getByText("Đã trả lại báo cáo.")).toBeVisible();
  await expectAccessible(office);

  await police.goto("/bao-cao");
  await expect(police.getByText("Trả lại vì: Đối chiếu với số của tỉnh")).toBeVisible();
  await police.getByRole("link", { name: /^Sửa và gửi lại/ }).click();
  await numerator(police).fill(String(Math.round(adults * 0.7) + 1));
  await police.getByRole("button", { name: "Gửi báo cáo" }).click();
  if (await sure.isVisible()) {
    await sure.check();
    await police.getByRole("button", { name: "Gửi báo cáo" }).click();
  }
  await expect(police.getByText("Đã gửi báo cáo.")).toBeVisible();
  const first = new URL(police.url()).pathname;

  await office.goto(period);
  await office.getByLabel("Chọn báo cáo của Công an xã").check();
  await office.getByRole("button", { name: "Duyệt báo cáo đã đánh dấu" }).click();
  await expect(office.getByText("Đã duyệt 1 báo cáo.")).toBeVisible();

  await police.goto(first);
  await police.getByRole("link", { name: "Báo cáo lại" }).click();
  await numerator(police).fill(String(Math.round(adults * 0.7) + 2));
  await police.getByLabel(/^Lý do báo cáo lại/).fill("Đếm sót tài khoản cấp cuối tháng");
  await police.getByRole("button", { name: "Gửi báo cáo lại" }).click();
  if (await sure.isVisible()) {
    await sure.check();
    await police.getByRole("button", { name: "Gửi báo cáo lại" }).click();
  }
  await expect(police.getByText("Báo cáo lại lần 1. Lý do: Đếm sót tài khoản cấp cuối tháng")).toBeVisible();
  const restated = new URL(police.url()).pathname;

  await office.goto(restated);
  await office.getByRole("button", { name: "Duyệt báo cáo" }).click();
  await expect(office.getByText("Đã duyệt báo cáo.")).toBeVisible();
  await office.goto(first);
  await expect(office.getByText("Số liệu ở đây không còn dùng: đã có báo cáo lại được duyệt.")).toBeVisible();

  const province = await pageOf(browser, "xem");
  await province.goto(restated);
  await expect(province.getByRole("button", { name: /Duyệt|Trả lại/ })).toHaveCount(0);
  await province.getByText("Góp ý, đề nghị sửa số", { exact: true }).click();
  await province.getByLabel("Đề nghị sửa số", { exact: true }).check();
  await province.getByLabel(/^Nội dung/).fill("Chênh 12 người so với số của Bộ");
  await province.getByRole("button", { name: "Gửi góp ý" }).click();
  await expect(province.getByText("Đã gửi góp ý.")).toBeVisible();

  await office.goto("/bao-cao/gop-y");
  await expectAccessible(office);
  const asked = office.getByRole("listitem").filter({ hasText: "Chênh 12 người so với số của Bộ" });
  await asked.getByLabel(/^Trả lời/).fill("Số của Bộ tính cả người tạm vắng");
  await asked.getByRole("button", { name: "Gửi trả lời" }).click();
  await expect(office.getByText("Đã trả lời góp ý.")).toBeVisible();
  await province.goto("/thong-bao");
  await expect(province.getByText(/trả lời góp ý của bạn về XHS-01/).first()).toBeVisible();
});
