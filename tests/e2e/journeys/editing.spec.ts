import { expect, type Locator, test } from "@playwright/test";
import { signInAs } from "../support/sign-in";

/** Puts text on the clipboard of the page and pastes it at the end of a box. */
async function paste(box: Locator, plain: string, html = ""): Promise<void> {
  await box.click();
  await box.evaluate(
    (element, given) => {
      const field = element as HTMLTextAreaElement;
      field.setSelectionRange(field.value.length, field.value.length);
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given.plain);
      if (given.html) clipboardData.setData("text/html", given.html);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { plain, html },
  );
}

const WORD_TABLE = `<p class="MsoNormal">Lịch họp:</p><table>
<tr><td><p>STT</p></td><td><p>Nội dung</p></td><td><p>Ghi chú</p></td></tr>
<tr><td>1</td><td><p>Họp</p><p>giao ban</p></td><td rowspan="2">quý</td></tr><tr><td>2</td><td>Báo cáo</td></tr></table>`;

test("old fonts, lines and tables pasted, and findings mended by a press, each taken back by one step", async ({
  page,
}) => {
  await signInAs(page, "vanthu", "/van-ban/moi");
  const kind = page.locator("form").filter({ has: page.locator('input[name="kind"][value="ke-hoach"]') });
  await kind.first().getByRole("button", { name: /Soạn/ }).click();
  await expect(page).toHaveURL(/\/van-ban\/[0-9a-f-]{36}/);
  const boxes = page.getByRole("textbox", { name: /^Nội dung Nội dung, \d+$/ });
  const count = await boxes.count();
  const undo = page.getByRole("button", { name: "Hoàn tác" }).first();

  await paste(boxes.nth(1), "1. Tr\u00ADëng ban chØ ®¹o\n2. Thùc hiÖn QuyÕt ®Þnh sè 05/Q§-UBND");
  await expect(page.getByText("Đã chuyển từ bảng mã TCVN3. Đã dán thành 2 đoạn.")).toBeVisible();
  await expect(boxes).toHaveCount(count + 2);
  await expect(boxes.nth(2)).toHaveValue("Trưởng ban chỉ đạo");
  await expect(boxes.nth(3)).toHaveValue("Thực hiện Quyết định số 05/QĐ-UBND");
  await undo.click();
  await expect(boxes).toHaveCount(count);
  await expect(boxes.nth(1)).toHaveValue(/Thùc hiÖn/);
  await expect(page.getByText("Đã chuyển từ bảng mã")).toHaveCount(0);
  await undo.click();

  const tables = await page.getByRole("table").count();
  await paste(boxes.nth(1), "Lịch họp", WORD_TABLE);
  await expect(page.getByRole("table")).toHaveCount(tables + 1);
  await expect(page.getByRole("textbox", { name: /^Dòng 1, cột 2, Nội dung/ }).first()).toHaveValue("Họp\ngiao ban");

  await boxes.nth(0).fill("Các đơn vị xử dụng các các nguồn lực hiện có.");
  await page.getByRole("button", { name: /Kiểm lỗi/ }).click();
  const help = page.getByRole("button", { name: /^Sửa giúp\s*: Sửa “xử dụng” thành “sử dụng”/ });
  await help.click();
  await expect(boxes.nth(0)).toHaveValue("Các đơn vị sử dụng các các nguồn lực hiện có.");
  await expect(page.getByText("Đã sửa “xử dụng” thành “sử dụng”.")).toBeVisible();
  await expect(help).toHaveCount(0);
  await undo.click();
  await page.getByRole("button", { name: /^Sửa tất cả chỗ sửa được/ }).click();
  await expect(boxes.nth(0)).toHaveValue("Các đơn vị sử dụng các nguồn lực hiện có.");
  await undo.click();
  await expect(boxes.nth(0)).toHaveValue("Các đơn vị xử dụng các các nguồn lực hiện có.");
});
