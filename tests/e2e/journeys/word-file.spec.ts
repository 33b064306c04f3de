import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { editDocx } from "../../support/edit-docx";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The draft's own Word file with three things changed, as a colleague would send it back. */
async function editedFile(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải Word" }).click(),
  ]);
  const edited = editDocx(new Uint8Array(readFileSync(await download.path())), (xml) => {
    const first = xml.replace("chịu trách nhiệm thi hành", "có trách nhiệm tổ chức thi hành");
    const second = first.replace("Căn cứ Luật", "Căn cứ vào Luật");
    const end = second.indexOf("</w:p>", second.indexOf("có trách nhiệm tổ chức thi hành")) + "</w:p>".length;
    const added = "<w:p><w:r><w:t>Giao Văn phòng theo dõi, đôn đốc việc thực hiện.</w:t></w:r></w:p>";
    return second.slice(0, end) + added + second.slice(end);
  });
  return Buffer.from(edited);
}

test("a draft edited in Word comes back, two of three changes are taken, and the versions are compared", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, "vanhoa");
  await page.goto("/van-ban/moi?q=phe+duyet");
  await page.getByRole("button", { name: /^Soạn Quyết định phê duyệt/ }).click();
  await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}$/);
  const draft = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "Lấy bản sửa từ Word" }).click();
  await page.waitForURL(/\/tu-word$/);
  await expect(page.getByRole("heading", { level: 1, name: "Lấy bản sửa từ Word" })).toBeVisible();
  const buffer = await editedFile(page);
  await page.getByLabel(/^Tệp Word/).setInputFiles({ name: "nham.docx", mimeType: DOCX, buffer: Buffer.from("nhầm") });
  await page.getByRole("button", { name: "So với dự thảo" }).click();
  await expect(page.getByText(/không phải tệp văn bản \.docx/).first()).toBeVisible();
  await page.getByLabel(/^Tệp Word/).setInputFiles({ name: "gop-y.docx", mimeType: DOCX, buffer });
  await page.getByRole("button", { name: "So với dự thảo" }).click();
  await page.waitForURL(/\?tep=/);

  const ticks = page.locator("form#lay").getByRole("checkbox");
  await expect(ticks).toHaveCount(3);
  for (const tick of await ticks.all()) await expect(tick).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: /Căn cứ/ }).uncheck();
  await page.getByRole("button", { name: "Lấy các thay đổi đã chọn" }).click();
  await page.waitForURL((url) => url.pathname === draft);
  await expect(page.getByText("Đã lấy 2 thay đổi vào dự thảo. Còn 1 thay đổi chưa lấy").first()).toBeVisible();

  // The file waits with what was left.
  await page.getByRole("link", { name: "Lấy bản sửa từ Word" }).click();
  await page.getByRole("link", { name: "gop-y.docx" }).click();
  await expect(page.locator("form#lay").getByRole("checkbox")).toHaveCount(1);

  await page.goto(draft);
  await page.getByText(/^Các lần sửa/).click();
  await page.goto(`${draft}/so-sanh?tu=1`);
  await expect(page.getByText("Sửa 1 điều; thêm 1 đoạn.")).toBeVisible();
  await expect(page.locator("ins").filter({ hasText: "tổ chức" })).toBeVisible();
  await expect(page.locator("del").filter({ hasText: "chịu" })).toBeVisible();
  await expect(page.getByText("Căn cứ vào Luật")).toHaveCount(0);
  await expectAccessible(page);

  // The way back is a version of its own.
  await page.goto(draft);
  await page.getByText(/^Các lần sửa/).click();
  await page.getByRole("button", { name: "Lấy lại bản này" }).last().click();
  await page.getByRole("dialog").getByRole("button", { name: "Lấy lại bản này" }).click();
  await expect(page.getByText(/Đã lấy lại bản cũ/).first()).toBeVisible();
  await page.goto(`${draft}/so-sanh?tu=1`);
  await expect(page.getByText("Hai bản giống nhau")).toBeVisible();
});
