import { expect, test } from "@playwright/test";
import { PDFDocument } from "pdf-lib";
import { signInAs } from "../support/sign-in";

test("the brief for the chairman is printed on one sheet", async ({ page }) => {
  await signInAs(page, "chutich", "/tong-quan/mot-trang");
  await expect(page.getByRole("heading", { name: "Chờ Chủ tịch" })).toBeVisible();
  const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.getPageCount()).toBe(1);
});
