import type { Page } from "@playwright/test";
import sample from "../../../prisma/seed/data/sample-accounts.json" with { type: "json" };

/** Signs in by the form as one of the sample's people and lands on the page asked for. */
export async function signInAs(page: Page, loginName: string, next = "/"): Promise<void> {
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(next)}`);
  await page.getByLabel("Tên đăng nhập").fill(loginName);
  await page.getByLabel(/^Mật khẩu/).fill(sample.password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.waitForURL((url) => url.pathname + url.search === next);
}
