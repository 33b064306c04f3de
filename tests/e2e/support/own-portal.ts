import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { type PortalProcess, startPortal } from "../../support/portal-process";
import { makeTemporaryFolder } from "../../support/temporary-folder";

/** The password everybody chooses in a portal of a test's own. */
export const OWN_PASSWORD = "ban mua cay tren nui";

/** A portal nobody has set up yet, for one journey alone, with a page of its own browser context. */
export interface OwnPortal {
  readonly portal: PortalProcess;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Starts a portal on fresh data; `name` says in the folder's name whose it is. */
export async function openOwnPortal(browser: Browser, name: string): Promise<OwnPortal> {
  const folder = makeTemporaryFolder(`portal-${name}-`);
  const portal = await startPortal({ DATA_DIR: join(folder, "data"), PORTAL_TEST: "1" });
  const page = await (await browser.newContext()).newPage();
  const close = async () => {
    await page.context().close();
    await portal.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { portal, page, close };
}

/** Signs in by the form of a portal that is not the training one. */
export async function signInAt(page: Page, portalUrl: string, loginName: string, secret: string): Promise<void> {
  await page.goto(`${portalUrl}/dang-nhap`);
  const form = page.locator("form#dang-nhap");
  await form.getByLabel("Tên đăng nhập").fill(loginName);
  await form.getByLabel(/^Mật khẩu/).fill(secret);
  await form.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(page).not.toHaveURL(/dang-nhap/);
}

/** Gives the code on the page that asks for it. */
export async function giveSetUpCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Mã thiết lập").fill(code);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
}

/** Sets up the commune behind the code: two leaders and the administrator "quantri". */
export async function setUpCommune(page: Page): Promise<void> {
  await page.getByLabel(/^Chủ tịch Ủy ban nhân dân/).fill("Lò Văn Thử");
  await page.getByLabel("Phó Chủ tịch (nếu có)").fill("Vàng Thị Mẫu");
  const administrator = page.locator("form#thiet-lap");
  await administrator.getByLabel(/^Họ và tên/).fill("Nguyễn Thị Quản Trị");
  await administrator.getByLabel("Tên đăng nhập").fill("quantri");
  await administrator.getByLabel(/^Mật khẩu/).fill(OWN_PASSWORD);
  await administrator.getByLabel(/^Nhập lại mật khẩu/).fill(OWN_PASSWORD);
  await page.getByRole("button", { name: "Thiết lập", exact: true }).click();
  await expect(page).not.toHaveURL(/thiet-lap/);
}

/** Makes the account "vanthu" with these roles as the administrator, and answers the code on its slip. */
export async function makeClerk(page: Page, portalUrl: string, roles: readonly RegExp[]): Promise<string> {
  if (page.url().includes("dang-nhap")) await signInAt(page, portalUrl, "quantri", OWN_PASSWORD);
  await page.goto(`${portalUrl}/quan-tri/tai-khoan/moi`);
  await page.getByLabel("Tên đăng nhập").fill("vanthu");
  await page.getByLabel("Họ tên người dùng").fill("Lường Thị Văn Thư");
  for (const role of roles) await page.getByLabel(role).check();
  await page.getByRole("button", { name: "Lập tài khoản và in phiếu" }).click();
  const code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/;
  const slip = page.getByText(code).first();
  return code.exec((await slip.textContent()) ?? "")?.[0] ?? "";
}

/** Signs in anew as "vanthu" with the code of the slip and chooses the password. */
export async function beginAsClerk(page: Page, portalUrl: string, code: string): Promise<void> {
  await page.context().clearCookies();
  await signInAt(page, portalUrl, "vanthu", code);
  await expect(page.getByRole("heading", { name: "Đặt mật khẩu của bạn" })).toBeVisible();
  await page.getByLabel(/^Mật khẩu mới/).fill(OWN_PASSWORD);
  await page.getByLabel(/^Nhập lại mật khẩu mới/).fill(OWN_PASSWORD);
  await page.getByRole("button", { name: "Lưu mật khẩu" }).click();
  await expect(page.getByRole("button", { name: "Đăng xuất" }).first()).toBeVisible();
}
