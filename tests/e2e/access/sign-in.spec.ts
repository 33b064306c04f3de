import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

test("whoever is not signed in is led to the sign-in page and back to what was asked for", async ({ page }) => {
  await page.goto("/don-vi?loai=truong-hoc");
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Dùng tài khoản này (vanthu)" }).click();
  await expect(page).toHaveURL(/\/don-vi\?loai=truong-hoc$/);
  await expect(page.getByRole("row", { name: /Trường tiểu học/ })).toBeVisible();
});

test("a wrong password is told without saying which of the two was wrong, and the name stays", async ({ page }) => {
  await page.goto("/dang-nhap");
  for (const [name, secret] of [
    ["vanthu", "sai-mat-khau"],
    ["khong-co-ai", "taphuan-2026"],
  ] as const) {
    await page.getByLabel("Tên đăng nhập").fill(name);
    await page.getByLabel(/^Mật khẩu/).fill(secret);
    await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
    const alert = page.locator("[role=alert]", { hasText: "Tên đăng nhập hoặc mật khẩu không đúng." });
    await expect(alert).toBeFocused();
    await expect(page.getByLabel("Tên đăng nhập")).toHaveValue(name);
  }
});

test("signing out ends the session wherever its cookie was copied to", async ({ page, context }) => {
  await signInAs(page, "vanhoa", "/ban");
  const copied = await context.cookies();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/\/dang-nhap$/);
  await context.addCookies(copied);
  await page.goto("/ban");
  await expect(page).toHaveURL(/\/dang-nhap/);
});

test("an address elsewhere is not gone to after signing in", async ({ page }) => {
  await page.goto("/dang-nhap?tiep=//evil.example/x");
  await page.getByRole("button", { name: "Dùng tài khoản này (vanthu)" }).click();
  await expect(page).not.toHaveURL(/dang-nhap|evil/);
  expect(new URL(page.url()).pathname).toBe("/");
});

test("programs get words and 401, not a page", async ({ request }) => {
  const answer = await request.get("/api/khong-co");
  expect(answer.status()).toBe(401);
  expect((await request.get("/api/health")).status()).toBe(200);
});

test("a role that may not see a page is told so", async ({ page }) => {
  await signInAs(page, "truongban", "/can-bo");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bạn không có quyền xem trang này");
  for (const path of [
    "/quan-tri/tai-khoan",
    "/quan-tri/xa",
    "/quan-tri/nhat-ky",
    "/quan-tri/bat-dau",
    "/thung-rac",
    "/can-bo/moi",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bạn không có quyền xem trang này");
  }
  expect((await page.request.get("/can-bo/xuat")).status()).toBe(403);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("people sign in, are refused in words, and sign out", async ({ page }) => {
    await page.goto("/dang-nhap?tiep=/ban");
    await page.locator("#dang-nhap [name=loginName]").fill("vanthu");
    await page.locator("#dang-nhap [name=secret]").fill("sai");
    await page.locator("#dang-nhap button[type=submit]").click();
    await expect(page.getByText("Tên đăng nhập hoặc mật khẩu không đúng.")).toBeVisible();
    await expect(page.locator("#dang-nhap [name=loginName]")).toHaveValue("vanthu");
    await page.locator("#dang-nhap [name=secret]").fill("taphuan-2026");
    await page.locator("#dang-nhap button[type=submit]").click();
    await expect(page).toHaveURL(/\/ban$/);
    await page.goto("/dang-xuat");
    await page.locator("main button[type=submit]").click();
    await expect(page).toHaveURL(/\/dang-nhap$/);
  });
});
