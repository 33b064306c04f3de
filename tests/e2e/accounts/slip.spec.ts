import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

test("an account is made, its slip brings its owner in, and a password is chosen", async ({ page, browser }) => {
  await signInAs(page, "quantri", "/quan-tri/tai-khoan/moi");
  await page.getByLabel("Tên đăng nhập").fill("truongban09");
  await page.getByLabel("Họ tên người dùng").fill("Vàng A Chứ");
  await page.getByLabel("Trưởng bản, Tổ trưởng").check();
  await page.getByRole("button", { name: "Lập tài khoản và in phiếu" }).click();
  await expect(page.getByRole("link", { name: "Trưởng bản cần gắn với bản của mình." })).toBeVisible();
  await page.getByLabel("Bản của người dùng").selectOption({ index: 9 });
  await page.getByRole("button", { name: "Lập tài khoản và in phiếu" }).click();
  await expect(page).toHaveURL(/\/phieu\?id=/);
  await expectAccessible(page);
  const slip = page.getByRole("region", { name: "Phiếu của Vàng A Chứ" });
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await slip.textContent()) ?? "")?.[0] ?? "";
  expect(code).not.toBe("");

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const own = await phone.newPage();
  const base = new URL(page.url()).origin;
  await own.goto(`${base}/dang-nhap#${new URLSearchParams({ ten: "truongban09", ma: code })}`);
  await expect(own.getByLabel("Tên đăng nhập")).toHaveValue("truongban09");
  expect(own.url()).not.toContain(code);
  await own.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(own).toHaveURL(/\/mat-khau$/);
  await own.goto(`${base}/ban`);
  await expect(own).toHaveURL(/\/mat-khau$/);
  await expectAccessible(own);
  await own.getByLabel(/^Mật khẩu mới/).fill("hoa ban nở trắng");
  await own.getByLabel(/^Nhập lại mật khẩu mới/).fill("hoa ban nở trắng");
  await own.getByRole("button", { name: "Lưu mật khẩu" }).click();
  await expect(own).toHaveURL(`${base}/`);
  await phone.close();

  await page.goto("/quan-tri/tai-khoan");
  await page.getByRole("link", { name: "truongban09" }).click();
  await page.getByRole("button", { name: "Khóa tài khoản" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Khóa tài khoản" }).click();
  await expect(page.getByRole("row", { name: /truongban09/ })).toContainText("Đã khóa");
});
