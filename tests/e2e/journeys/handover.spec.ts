import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type PortalProcess, startPortal } from "../../support/portal-process";
import { makeTemporaryFolder } from "../../support/temporary-folder";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

const LEAVER = "Tòng Văn Mẫu Đoàn";

/** A day so many days from today in Viet Nam. */
function day(daysAgo: number): { readonly written: string; readonly iso: string } {
  const at = new Date(Date.now() - daysAgo * 86_400_000);
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(at);
  return { iso, written: iso.split("-").reverse().join("/") };
}

// Somebody who sits in several bodies leaves: everything is given on in one press, and holds once it is decided.
test.describe
  .serial("handing over", () => {
    test.setTimeout(120_000);
    let portal: PortalProcess;
    let folder: string;
    let office: Page;
    let handover: string;
    let successor: string;

    const pageOf = async (browser: Browser, loginName: string) => {
      const page = await (await browser.newContext({ baseURL: portal.url, locale: "vi-VN" })).newPage();
      await signInAs(page, loginName);
      return page;
    };

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(240_000);
      folder = makeTemporaryFolder("portal-handover-");
      portal = await startPortal({ DATA_DIR: join(folder, "data"), PORTAL_TEST: "1" }, ["--training"]);
      office = await pageOf(browser, "vanhoa");
    });
    test.afterAll(async () => {
      await office?.close();
      await portal?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test("all places of one person are on one page, and go to another in one press", async () => {
      await office.goto(`/can-bo?q=${encodeURIComponent(LEAVER)}`);
      await office.getByRole("link", { name: LEAVER }).first().click();
      await office.getByRole("link", { name: "Bàn giao công việc" }).click();
      await expect(office.getByRole("heading", { level: 1 })).toHaveText(`Bàn giao công việc của Ông ${LEAVER}`);
      await expect(office.getByRole("heading", { level: 3, name: /Tổ giúp việc Ban Chỉ đạo/ })).toBeVisible();
      await expect(office.getByRole("heading", { level: 3, name: /Group “Bình Lư Digital”/ })).toBeVisible();
      await expectAccessible(office);
      handover = office.url();

      const all = office.locator("form#giao-tat-ca");
      await all.getByRole("button", { name: "Giao cả 2 vị trí" }).click();
      await expect(all.getByRole("link", { name: "Chọn người nhận." })).toBeVisible();
      const names = await all.locator("option").allTextContents();
      const free = names.filter((name) => !/Chọn cán bộ|đã có tên/.test(name))[0] ?? "";
      successor = free.split(" – ")[0] ?? "";
      await all.getByLabel("Giao tất cả cho").selectOption({ label: free });
      await all.getByRole("button", { name: "Giao cả 2 vị trí" }).click();
      await expect(office.getByText(`Đã lập danh sách kiện toàn thay vị trí của ${LEAVER} ở`)).toBeVisible();
      await expect(office.getByText("Mọi vị trí đã có trong danh sách kiện toàn ở trên.")).toBeVisible();
      await expectAccessible(office);
    });

    test("nothing holds before a decision does; from its day the successor sits, and the days before stay", async ({
      browser,
    }) => {
      const card = office
        .locator("li", { hasText: "Tổ giúp việc Ban Chỉ đạo" })
        .locator("xpath=ancestor::*[.//form][1]");
      const body = (await card.getByRole("link").first().getAttribute("href"))?.replace(/\/du-kien$/, "") ?? "";
      const sitting = office.getByRole("table", { name: /: \d+ thành viên$/ });
      await office.goto(body);
      await expect(sitting.getByText(LEAVER)).toBeVisible();
      await office.goto(handover);
      await card.getByRole("button", { name: "Soạn quyết định kiện toàn" }).click();
      await expect(office).toHaveURL(/\/van-ban\/[0-9a-f-]{36}$/);

      const clerk = await pageOf(browser, "vanthu");
      await clerk.goto(`${office.url()}/ban-hanh`);
      await clerk.getByLabel("Ngày ký").fill(day(0).written);
      await clerk.getByRole("button", { name: "Ban hành", exact: true }).click();
      await expect(clerk.getByText(/Đã ban hành Quyết định số/).first()).toBeVisible();

      await office.goto(body);
      await expect(sitting.getByText(successor)).toBeVisible();
      await expect(sitting.getByText(LEAVER)).toHaveCount(0);
      const gone = office.getByRole("table", { name: /^Đã thôi/ }).getByRole("row", { name: new RegExp(LEAVER) });
      await expect(gone).toContainText("thôi theo");
      await office.goto(`${body}?ngay=${day(1).iso}`);
      await expect(sitting.getByText(LEAVER)).toBeVisible();
      await expect(sitting.getByText(successor)).toHaveCount(0);
      await office.goto(handover);
      await expect(office.getByText("Tổ giúp việc Ban Chỉ đạo")).toHaveCount(0);
      await expect(office.getByRole("link", { name: /Danh sách dự kiến: Group/ })).toBeVisible();

      await clerk.getByText("Thu hồi văn bản này").click();
      const revoke = clerk.locator("form#thu-hoi");
      await revoke.getByLabel(/^Lý do/).fill("Ghi nhầm người");
      await revoke.getByRole("button", { name: /^Thu hồi/ }).click();
      await expect(clerk.getByText(/Đã thu hồi Quyết định số/).first()).toBeVisible();
      await office.goto(body);
      await expect(sitting.getByText(LEAVER)).toBeVisible();
      await clerk.close();
    });

    test("who may not prepare rosters is told so", async ({ browser }) => {
      const reader = await pageOf(browser, "xem");
      await reader.goto(handover);
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Bạn không có quyền xem trang này");
      await reader.close();
    });
  });
