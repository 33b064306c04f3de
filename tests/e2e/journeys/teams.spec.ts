import { expect, type Page, test } from "@playwright/test";
import type { PortalProcess } from "../../support/portal-process";
import { readPdf } from "../../support/read-back";
import { buildZip, simpleWorkbook } from "../../support/spreadsheet-fixtures/build-xlsx";
import { expectAccessible } from "../support/accessible";
import {
  beginAsClerk,
  giveSetUpCode,
  makeClerk,
  type OwnPortal,
  openOwnPortal,
  setUpCommune,
} from "../support/own-portal";

const HAMLETS = 35;
/** Two members instead of three, and nobody who goes ahead in digital work. */
const TOO_FEW = 7;
const NO_AMBASSADOR = 19;
/** Whose đại sứ số will leave. */
const LEFT = 3;

const hamlet = (number: number) => `Bản số ${String(number).padStart(2, "0")}`;
const personOf = (number: number, place: number) => `Lò Văn Bản ${"Một Hai Ba Bốn".split(" ")[place]} ${number}`;

/** One row a member; the bản stands on the first row of each team, who leads it in a column of notes. */
function listOfTeams(): Uint8Array {
  const rows = Array.from({ length: HAMLETS }, (_, index) => index + 1).flatMap((number) => {
    const notes = ["Tổ trưởng", number === NO_AMBASSADOR ? "Tổ phó" : "Tổ phó, đại sứ số, Đoàn viên", "", ""];
    const posts = ["Trưởng bản", "Bí thư chi đoàn", "Giáo viên", "Nông dân"];
    return notes.slice(0, number === TOO_FEW ? 2 : 4).map((note, place) => {
      return [place === 0 ? hamlet(number) : "", personOf(number, place), posts[place] ?? "", note];
    });
  });
  return buildZip(simpleWorkbook([["Bản", "Họ và tên", "Chức vụ", "Ghi chú"], ...rows]));
}

/** A day so many days from today in Viet Nam, as people write it. */
function day(daysAgo: number): { readonly written: string; readonly iso: string } {
  const at = new Date(Date.now() - daysAgo * 86_400_000);
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(at);
  return { iso, written: iso.split("-").reverse().join("/") };
}

// The teams of a whole commune, from the list somebody kept to a member who leaves and is replaced.
test.describe
  .serial("the teams of all bản", () => {
    test.setTimeout(180_000);
    let own: OwnPortal;
    let portal: PortalProcess;
    let page: Page;

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(240_000);
      own = await openOwnPortal(browser, "teams");
      ({ portal, page } = own);
      await setUp(page, portal);
    });
    test.afterAll(() => own?.close());

    const row = (number: number) => page.getByRole("row", { name: new RegExp(hamlet(number)) });
    const teams = async (query = "") => page.goto(`${portal.url}/to-cong-nghe-so${query}`);
    /** The address of the team of a bản. */
    const openTeam = async (number: number) => {
      await teams();
      const href = await row(number).locator('a[href^="/to-chuc/"]').first().getAttribute("href");
      return `${portal.url}${/^\/to-chuc\/[0-9a-f-]{36}/.exec(href ?? "")?.[0]}`;
    };

    /** Gives the draft on the screen a number and a day. */
    const issue = async (number: string, on: string) => {
      await page.goto(`${page.url()}/ban-hanh`);
      await page.getByLabel(/Số văn bản/).fill(number);
      await page.getByLabel("Ngày ký").fill(on);
      await page.getByRole("button", { name: "Ban hành", exact: true }).click();
      await expect(page.getByText(`Đã ban hành Quyết định số ${number.padStart(2, "0")}/QĐ-UBND`)).toBeVisible();
    };

    /** From the team's page to its working roster as it is today. */
    const startAmending = async (team: string) => {
      await page.goto(team);
      await page
        .getByRole("button", { name: /^Kiện toàn: sửa từ danh sách hiện nay/ })
        .first()
        .click();
      await expect(page).toHaveURL(/du-kien/);
    };

    test("35 teams come in from one spreadsheet, and two fall short and are named with why", async () => {
      await page.goto(`${portal.url}/to-cong-nghe-so/nhap`);
      await page.getByLabel("Tệp danh sách").setInputFiles({
        name: "cac-to.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: Buffer.from(listOfTeams()),
      });
      await page.getByRole("button", { name: "Đọc và kiểm tra" }).click();
      await expect(page).toHaveURL(/\/to-cong-nghe-so\/nhap\/[0-9a-f-]{36}/);
      await expect(page.getByText(/Lập danh sách dự kiến của 35 Tổ, 138 chỗ/)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Ghi danh sách 138 người" }).click();
      await expect(page.getByText(/Đã ghi 138 người/)).toBeVisible();
      await teams();
      await expectAccessible(page);
      await expect(row(TOO_FEW)).toContainText("Chưa đạt");
      await expect(row(TOO_FEW)).toContainText(/2 thành viên|tối thiểu|ít nhất/);
      await expect(row(NO_AMBASSADOR)).toContainText("Chưa có đại sứ số");
      await expect(page.getByRole("row", { name: /Chưa đạt/ })).toHaveCount(2);
    });

    test("the two are mended: one more member, one đại sứ số named", async () => {
      const few = await openTeam(TOO_FEW);
      await page.goto(`${few}/du-kien/them`);
      await page
        .getByLabel("Thành viên", { exact: true })
        .first()
        .selectOption({ label: await optionFor(page, "Vàng Thị Mẫu") });
      await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
      await expect(page).toHaveURL(/du-kien$/);
      const without = await openTeam(NO_AMBASSADOR);
      await page.goto(`${without}/du-kien`);
      await page
        .getByRole("link", { name: new RegExp(personOf(NO_AMBASSADOR, 1)) })
        .first()
        .click();
      await page.getByLabel("Đại sứ số", { exact: true }).check();
      await page.getByRole("button", { name: "Lưu", exact: true }).click();
      await expect(page).toHaveURL(/du-kien$/);
      await teams();
      await expect(page.getByRole("row", { name: /Chưa đạt/ })).toHaveCount(0);
    });

    test("one decision establishes all of them from its day", async () => {
      await teams();
      await page.getByRole("link", { name: "chọn cả 35 Tổ" }).click();
      await expect(page.getByRole("checkbox", { name: /^Chọn Tổ/ }).first()).toBeChecked();
      await page.getByRole("button", { name: "Soạn quyết định thành lập" }).click();
      await expect(page).toHaveURL(/\/van-ban\/[0-9a-f-]{36}$/);
      const draft = page.url();
      const paper = await readPdf(new Uint8Array(await (await page.request.get(`${draft}/tep/pdf`)).body()));
      for (const words of ["35 Tổ", "139", personOf(35, 3)]) expect(paper).toContain(words.replace(/\s+/gu, ""));
      await issue("7", day(2).written);
      await teams(`?ngay=${day(2).iso}`);
      await expect(page.getByText("Đang hoạt động").first()).toBeVisible();
      await expect(page.getByRole("row", { name: /Đang hoạt động/ })).toHaveCount(HAMLETS);
      await teams(`?ngay=${day(3).iso}`);
      await expect(page.getByRole("row", { name: /Đang hoạt động/ })).toHaveCount(0);
    });

    test("a đại sứ số leaves: the gap shows, a kiện toàn closes it, and the days before stay as they were", async () => {
      const team = await openTeam(LEFT);
      const leaver = personOf(LEFT, 1);
      await startAmending(team);
      await page
        .getByRole("row", { name: new RegExp(leaver) })
        .getByRole("button", { name: /Gỡ/ })
        .first()
        .click();
      await page.getByRole("dialog").getByRole("button", { name: /Gỡ/ }).click();
      await page
        .getByRole("button", { name: /^Soạn quyết định kiện toàn/ })
        .first()
        .click();
      await expect(page).toHaveURL(/\/van-ban\/[0-9a-f-]{36}$/);
      await issue("8", day(1).written);
      await teams();
      await expect(row(LEFT)).toContainText("Chưa có đại sứ số");

      await startAmending(team);
      await page.goto(`${team}/du-kien/them`);
      await page
        .getByLabel("Thành viên", { exact: true })
        .first()
        .selectOption({ label: await optionFor(page, "Lò Văn Thử") });
      await page.getByLabel("Đại sứ số", { exact: true }).check();
      await page.getByLabel("Đoàn Thanh niên", { exact: true }).check();
      await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
      await expect(page).toHaveURL(/du-kien$/);
      await page
        .getByRole("button", { name: /^Soạn quyết định kiện toàn/ })
        .first()
        .click();
      await expect(page).toHaveURL(/\/van-ban\/[0-9a-f-]{36}$/);
      await issue("9", day(0).written);
      await teams();
      await expect(page.getByRole("row", { name: /Chưa đạt/ })).toHaveCount(0);

      const onDay = (iso: string) => page.goto(`${team}?ngay=${iso}`);
      const sitting = page.getByRole("table", { name: /: \d+ thành viên$/ });
      await onDay(day(0).iso);
      await expect(sitting.getByText("Lò Văn Thử").first()).toBeVisible();
      await expect(sitting.getByText(leaver)).toHaveCount(0);
      // Who has left is not gone: listed as such, with the decision that said so.
      const gone = page.getByRole("table", { name: /^Đã thôi/ }).getByRole("row", { name: new RegExp(leaver) });
      await expect(gone).toContainText("thôi theo 08/QĐ-UBND");
      await onDay(day(1).iso);
      await expect(sitting.getByText("Lò Văn Thử")).toHaveCount(0);
      await expect(sitting.getByText(leaver)).toHaveCount(0);
      await onDay(day(2).iso);
      await expect(sitting.getByText(leaver).first()).toBeVisible();
      await expectAccessible(page);
    });
  });

/** The choice that names someone, with whatever else it says of them. */
async function optionFor(page: Page, name: string): Promise<string> {
  const texts = await page.locator("select option").allTextContents();
  const found = texts.find((text) => text.includes(name));
  if (!found) throw new Error(`nobody to choose is called ${name}`);
  return found;
}

/** A commune of 35 numbered bản, and one account that keeps the lists and the records. */
async function setUp(page: Page, { url, setupCode }: PortalProcess): Promise<void> {
  await page.goto(`${url}/thiet-lap`);
  await page.getByRole("link", { name: "Dùng thật cho xã của tôi" }).click();
  await giveSetUpCode(page, setupCode ?? "");
  await setUpCommune(page);
  await beginAsClerk(page, url, await makeClerk(page, url, [/^Văn thư/, /^Văn hóa – xã hội/]));
}
