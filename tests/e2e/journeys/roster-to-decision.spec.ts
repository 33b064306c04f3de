import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import committee from "../../../prisma/seed/data/sample-committee.json" with { type: "json" };
import type { PortalProcess } from "../../support/portal-process";
import { firstDifference, joinUnits, readDocx, readHtml, readPdf } from "../../support/read-back";
import { expectAccessible } from "../support/accessible";
import {
  beginAsClerk,
  giveSetUpCode,
  makeClerk,
  type OwnPortal,
  openOwnPortal,
  setUpCommune,
} from "../support/own-portal";

const FIXTURES = join(process.cwd(), "tests", "support", "spreadsheet-fixtures");

const withoutBlanks = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");

/** The first of the needles that is not found after the one before it; null when all stand in order. */
function outOfOrder(haystack: string, needles: readonly string[]): string | null {
  let from = 0;
  for (const needle of needles.map(withoutBlanks)) {
    const at = haystack.indexOf(needle, from);
    if (at < 0) return needle;
    from = at + needle.length;
  }
  return null;
}

/** Those who sit on the day looked at; who has left stands in a table of its own. */
const sitting = (page: Page) => page.getByRole("table", { name: /: \d+ thành viên$/ });

// One story told in order, on a portal of its own that nobody has set up yet.
test.describe
  .serial("from a roster to a printed decision", () => {
    test.setTimeout(120_000);
    let own: OwnPortal;
    let portal: PortalProcess;
    let page: Page;
    let draftUrl: string;

    test.beforeAll(async ({ browser }) => {
      own = await openOwnPortal(browser, "journey");
      ({ portal, page } = own);
    });
    test.afterAll(() => own?.close());

    test("health and the sign-in page answer before anything is set up", async () => {
      const health = await page.request.get(`${portal.url}/api/health`);
      expect(health.status()).toBe(200);
      expect(await health.json()).toMatchObject({ status: "ok", database: "ok" });
      await page.goto(`${portal.url}/dang-nhap`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });

    test("the commune is set up with the code from the terminal", async () => {
      await page.goto(`${portal.url}/thiet-lap`);
      await expectAccessible(page);
      await page.getByRole("link", { name: "Dùng thật cho xã của tôi" }).click();
      await giveSetUpCode(page, "SAIM-AZZZ-ZZZZ");
      await expect(page.getByText(/Mã thiết lập không đúng/).first()).toBeVisible();
      await giveSetUpCode(page, portal.setupCode ?? "");
      await expect(page.getByRole("heading", { name: "Thiết lập cho xã" })).toBeVisible();
      await expectAccessible(page);
      await setUpCommune(page);
    });

    test("a records clerk gets an account slip and chooses a password", async () => {
      const code = await makeClerk(page, portal.url, [/^Văn thư/]);
      await expectAccessible(page);
      await beginAsClerk(page, portal.url, code);
    });

    test("a wrong password and a spent code open nothing", async ({ browser }) => {
      const stranger = await (await browser.newContext()).newPage();
      await stranger.goto(`${portal.url}/dang-nhap`);
      const form = stranger.locator("form#dang-nhap");
      await form.getByLabel("Tên đăng nhập").fill("vanthu");
      await form.getByLabel(/^Mật khẩu/).fill("sai mat khau");
      await form.getByRole("button", { name: "Đăng nhập" }).click();
      await expect(stranger.getByText(/không đúng/).first()).toBeVisible();
      await stranger.goto(`${portal.url}/can-bo`);
      await expect(stranger).toHaveURL(/dang-nhap/);
      await stranger.close();
    });

    test("a damaged spreadsheet is refused in words and leaves nothing", async () => {
      await page.goto(`${portal.url}/ban-chi-dao/nhap`);
      await expectAccessible(page);
      await page.getByLabel("Tệp danh sách").setInputFiles(join(FIXTURES, "damaged.xlsx"));
      await page.getByRole("button", { name: "Đọc và kiểm tra" }).click();
      await expect(page.getByRole("alert").first()).toContainText(/tệp/i);
      await expect(page).toHaveURL(/\/ban-chi-dao\/nhap$/);
      await page.reload();
      await expect(page.getByText("damaged.xlsx")).toHaveCount(0);
    });

    test("the list of 25 comes in: looked at, its bản named, written whole", async () => {
      await page.goto(`${portal.url}/ban-chi-dao/nhap`);
      await page.getByLabel("Tệp danh sách").setInputFiles(join(FIXTURES, "yen-hoa-libreoffice.xlsx"));
      await page.getByRole("button", { name: "Đọc và kiểm tra" }).click();
      await expect(page).toHaveURL(/\/ban-chi-dao\/nhap\/[0-9a-f-]{36}/);
      await expectAccessible(page);
      await page.getByRole("button", { name: /^Đặt tên 10 bản này/ }).click();
      const write = page.getByRole("button", { name: "Ghi danh sách 25 người" });
      await expect(write).toBeEnabled();
      await write.click();
      await expect(page).toHaveURL(/\/ban-chi-dao\/du-kien/);
      await expect(page.getByText(/Đã ghi 25 người/)).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${portal.url}/ban`);
      await expect(page.getByText("Lạc Hiền", { exact: true }).first()).toBeVisible();
    });

    test("the decision is drafted with one press; paper, PDF and Word carry the same words in one order", async () => {
      await page.goto(`${portal.url}/ban-chi-dao/du-kien`);
      await page.getByRole("button", { name: "Soạn quyết định" }).first().click();
      await expect(page).toHaveURL(/\/van-ban\/[0-9a-f-]{36}$/);
      draftUrl = page.url();
      await expectAccessible(page);
      const preview = page.getByRole("region", { name: "Xem trước văn bản" });
      const shown = joinUnits(readHtml(await preview.innerHTML()));
      const names = committee.members.map((member) => member.fullName);
      const duties = committee.members.flatMap((member) => [member.fullName, member.duty]);
      expect(outOfOrder(shown, [...names, ...duties])).toBeNull();
      const file = async (path: string) =>
        new Uint8Array(await (await page.request.get(`${draftUrl}/tep/${path}`)).body());
      const pdf = await readPdf(await file("pdf"));
      expect(outOfOrder(pdf, [...names, ...duties])).toBeNull();
      const docx = joinUnits(await readDocx(await file("docx")));
      const html = joinUnits(readHtml(new TextDecoder().decode(await file("html"))));
      expect(firstDifference(pdf, docx)).toBeNull();
      expect(firstDifference(pdf, html)).toBeNull();
      expect(firstDifference(shown, html)).toBeNull();
    });

    test("the draft saves itself and is there again", async () => {
      await page.goto(draftUrl);
      await page.getByLabel("Trích yếu").fill("Về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư, giai đoạn mới");
      await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
      await page.reload();
      await expect(page.getByLabel("Trích yếu")).toHaveValue(/giai đoạn mới/);
    });

    test("it is issued, and the roster of that day answers with it", async () => {
      await page.goto(`${draftUrl}/ban-hanh`);
      await expectAccessible(page);
      await page.getByLabel(/Số văn bản/).fill("5");
      await page.getByRole("button", { name: "Ban hành", exact: true }).click();
      await expect(page).toHaveURL(draftUrl);
      await expect(page.getByText(/Đã ban hành Quyết định số 05\/QĐ-UBND/)).toBeVisible();
      await expectAccessible(page);
      const pdf = await readPdf(new Uint8Array(await (await page.request.get(`${draftUrl}/tep/pdf`)).body()));
      expect(pdf).toContain(withoutBlanks("Số: 05/QĐ-UBND"));
      expect(pdf).not.toContain(withoutBlanks("DỰ THẢO"));
      await page.getByRole("link", { name: "Danh sách theo văn bản này" }).click();
      await expect(page.getByText(/25 thành viên theo Quyết định số/)).toBeVisible();
      for (const name of ["Đoàn Trung Nam", "Nguyễn Công Hoan", "Mai Quang Kìn"]) {
        await expect(page.getByText(name).first()).toBeVisible();
      }
      await expectAccessible(page);
      await page.goto(`${portal.url}/ban-chi-dao?ngay=2026-01-01`);
      await expect(page.getByText("Ngày 01/01/2026 chưa có danh sách Ban Chỉ đạo có hiệu lực.")).toBeVisible();
      await expect(sitting(page)).toHaveCount(0);
    });

    test("a member leaves: the kiện toàn says so, is issued, and taking it back leaves the roster as it was", async () => {
      await page.goto(`${portal.url}/ban-chi-dao/du-kien`);
      await page.getByRole("button", { name: /Kiện toàn: sửa từ danh sách hiện nay/ }).click();
      await expect(page.getByText("Chưa có thay đổi nào so với danh sách hiện nay.")).toBeVisible();
      const row = page.getByRole("row", { name: /Nguyễn Duy Lộc/ });
      await row.getByRole("button", { name: /Gỡ/ }).first().click();
      await page.getByRole("dialog").getByRole("button", { name: /Gỡ/ }).click();
      await expect(page.getByText("1 bản sẽ không còn ai phụ trách")).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Soạn quyết định kiện toàn" }).first().click();
      await expect(page).toHaveURL(/\/van-ban\/[0-9a-f-]{36}$/);
      const amendment = page.url();
      const file = new Uint8Array(await (await page.request.get(`${amendment}/tep/pdf`)).body());
      expect(
        outOfOrder(await readPdf(file), ["Cho thôi thành viên", "Nguyễn Duy Lộc", "Sau khi kiện toàn"]),
      ).toBeNull();
      await page.goto(`${amendment}/ban-hanh`);
      await page.getByRole("button", { name: "Ban hành", exact: true }).click();
      await expect(page.getByText(/Đã ban hành Quyết định số 06\/QĐ-UBND/)).toBeVisible();
      await page.goto(`${portal.url}/ban-chi-dao`);
      await expect(page.getByText("Nguyễn Huy Hữu").first()).toBeVisible();
      await expect(sitting(page).getByText("Nguyễn Duy Lộc")).toHaveCount(0);
      // Seated and relieved on one day, he has sat on none: there is nobody to list as having left.
      await expect(page.getByRole("table", { name: /^Đã thôi/ })).toHaveCount(0);
      await page.goto(amendment);
      await page.getByText("Thu hồi văn bản này").click();
      await page.getByLabel("Lý do thu hồi").fill("Thử rồi thu hồi");
      await page.getByRole("button", { name: "Thu hồi", exact: true }).click();
      await expect(page.getByText("Văn bản này đã thu hồi")).toBeVisible();
      await page.goto(`${portal.url}/ban-chi-dao`);
      await expect(sitting(page).getByText("Nguyễn Duy Lộc").first()).toBeVisible();
      await expect(page.getByRole("table", { name: /^Đã thôi/ })).toHaveCount(0);
    });

    test("what was issued is not edited, only revoked with a reason, and the roster is as before", async () => {
      await page.goto(draftUrl);
      await expect(page.getByLabel("Trích yếu")).toHaveCount(0);
      await page.getByText("Thu hồi văn bản này").click();
      await page.getByLabel("Lý do thu hồi").fill("Ghi nhầm ngày ký");
      await page.getByRole("button", { name: "Thu hồi", exact: true }).click();
      await expect(page.getByText("Văn bản này đã thu hồi")).toBeVisible();
      await page.goto(`${portal.url}/ban-chi-dao`);
      await expect(page.getByText("Mai Quang Kìn")).toHaveCount(0);
      await page.goto(`${portal.url}/ban-chi-dao/du-kien`);
      await expect(page.getByText("Mai Quang Kìn").first()).toBeVisible();
    });
  });
