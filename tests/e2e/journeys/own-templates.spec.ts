import { type Browser, expect, type Page, test } from "@playwright/test";
import { buildDocx, paragraph } from "../../support/spreadsheet-fixtures/build-docx";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const NAME = "Báo cáo tháng của hành trình";

const LINES = [
  "ỦY BAN NHÂN DÂN",
  "XÃ {{TÊN XÃ}}",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Số: {{số}}/BC-UBND",
  "{{tên xã}}, ngày {{ngày}} tháng {{tháng}} năm {{năm}}",
  "BÁO CÁO",
  "Tình hình các Tổ công nghệ số cộng đồng {{tháng báo cáo}}",
  "I. KẾT QUẢ",
  "Trong kỳ, {{xã}} có {{số bản}}, đã thành lập {{số tổ}}; các Tổ duy trì hoạt động.",
  "II. KIẾN NGHỊ",
  "Không có.",
  "Nơi nhận:",
  "- {{nơi nhận}};",
  "- Lưu: VT, VHXH.",
  "TM. ỦY BAN NHÂN DÂN",
  "CHỦ TỊCH",
  "{{người ký}}",
];

function fileOf(lines: readonly string[]) {
  const buffer = Buffer.from(buildDocx(lines.map((line) => paragraph(line)).join("")));
  return { name: "bao-cao-cua-xa.docx", mimeType: DOCX, buffer };
}

async function pageOf(browser: Browser, loginName: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, loginName);
  return page;
}

test("a Word file becomes a template, a draft is drawn from it, and the issued paper says which", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const office = await pageOf(browser, "vanhoa");
  await office.goto("/van-ban/mau/tu-word");
  const sample = office.waitForEvent("download");
  await office.getByRole("link", { name: "Tải tệp Word làm thử" }).click();
  expect((await sample).suggestedFilename()).toMatch(/\.docx$/);

  await office.getByLabel(/^Loại văn bản/).selectOption("bao-cao-thang");
  await office.getByLabel(/^Tệp Word/).setInputFiles(fileOf([...LINES, "{#danhSach}{ten}{/danhSach}"]));
  await office.getByRole("button", { name: "Đọc tệp" }).click();
  await expect(office.getByText(/“\{#danhSach\}”: lệnh lặp, điều kiện không dùng trong mẫu/).first()).toBeVisible();

  await office.getByLabel(/^Tệp Word/).setInputFiles(fileOf(LINES));
  await office.getByRole("button", { name: "Đọc tệp" }).click();
  await expect(office.getByText("Đọc được 4 đoạn nội dung.")).toBeVisible();
  await expect(office.getByText(/có 35 bản, đã thành lập \d+ Tổ công nghệ số cộng đồng/)).toBeVisible();
  await expectAccessible(office);
  await office.getByLabel(/^Tên mẫu/).fill(NAME);
  await office.getByRole("button", { name: "Giữ làm mẫu" }).click();
  await expect(office.getByRole("heading", { level: 1, name: NAME })).toBeVisible();

  await office.goto("/van-ban/moi?q=bao+cao+thang");
  await office.getByLabel("Lời văn").selectOption({ label: `${NAME} (bản 1)` });
  await office.getByRole("button", { name: "Soạn Báo cáo tháng" }).click();
  await office.waitForURL(/\/van-ban\/[0-9a-f-]{36}$/);
  const draft = new URL(office.url()).pathname;
  await expect(office.getByText(`Soạn theo mẫu của xã: ${NAME}, bản 1`)).toBeVisible();
  await office.goto("/van-ban/moi?q=bao+cao+thang");
  await expect(office.getByLabel("Lời văn").locator("option:checked")).toHaveText(`${NAME} (bản 1)`);

  await office.goto(`${draft}/luu-mau`);
  await office.getByLabel("Lưu thành").selectOption({ label: `Bản 2 của mẫu “${NAME}”` });
  await office.getByRole("button", { name: "Lưu mẫu" }).click();
  await expect(office.getByRole("link", { name: /^Bản 2 \(mới nhất\)/ })).toBeVisible();

  const clerk = await pageOf(browser, "vanthu");
  await clerk.goto(`${draft}/ban-hanh`);
  await clerk.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(clerk.getByText(/Đã ban hành Báo cáo số/).first()).toBeVisible();
  await expect(clerk.getByText(`Soạn theo mẫu của xã: ${NAME}, bản 1`)).toBeVisible();

  const viewer = await pageOf(browser, "xem");
  await viewer.goto(draft);
  await expect(viewer.getByText(`Soạn theo mẫu của xã: ${NAME}, bản 1`)).toBeVisible();
  await viewer.goto("/van-ban/mau");
  await expect(viewer.getByRole("heading", { level: 1 })).toHaveText("Bạn không có quyền xem trang này");
});
