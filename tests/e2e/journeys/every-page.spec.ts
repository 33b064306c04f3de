import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { signInAs } from "../support/sign-in";

const NOWHERE = "/khong-co-trang-nay";
const PAGES = [
  "/",
  "/chi-tieu",
  "/chi-tieu?q=ban&nhom=xa-hoi-so&bao-cao=hamlet",
  "/chi-tieu?da-thoi=co",
  "/chi-tieu/in",
  "/chi-tieu/moi",
  "/chi-tieu/giao",
  "/chi-tieu/giao?sua=co",
  "/chi-tieu/so-nen",
  "/chi-tieu/so-nen?ngay=2026-06-30",
  "/chi-tieu/so-nen/nhap?loai=adults",
  "/chi-tieu/so-nen/nhap-tep",
  "/chi-tieu/mo-hinh",
  "/chi-tieu/mo-hinh/moi",
  "/bao-cao",
  "/bao-cao?ky=2026-11",
  "/bao-cao?ky=2026-10&muc=da-duyet",
  "/bao-cao/gop-y",
  "/bao-cao/nhap-tep?ky=2026-11",
  "/bao-cao/bieu-mau?ky=2026-11",
  "/bao-cao/bieu-mau?ky=2026-11&mau=trong",
  "/bao-cao/doc-tep",
  "/bao-cao/nhac",
  "/bao-cao/nhac?ky=2026-11&luc=after",
  "/chi-tieu/lich",
  "/chi-tieu/lich/doi",
  "/chi-tieu/lich/doi?xem=co&month=2027-01&firstDay=1&deadlineDay=5&deadlineMonth=next&deadlineForm=by&onDayOff=later",
  "/chi-tieu/lich/doi?xem=co&month=2027-01&firstDay=40",
  "/chi-tieu/lich/ngay-nghi",
  "/chi-tieu/lich/ngay-nghi?nam=2029",
  "/chi-tieu/lich/ngay-nghi/them?nam=2027",
  "/chi-tieu/lich/gia-han",
  "/chi-tieu/dot",
  "/chi-tieu/dot/moi",
  "/so-lieu",
  "/so-lieu?ky=2026-Q3&nhom=xa-hoi-so",
  "/so-lieu?ky=2026",
  "/so-lieu/tinh-hinh",
  "/so-lieu/tinh-hinh?dang=chu",
  "/so-lieu/xep-hang",
  "/so-lieu/bieu-tren",
  "/so-lieu/danh-gia",
  "/so-lieu/danh-gia?nam=2025",
  "/ban-chi-dao",
  "/tong-quan",
  "/tong-quan?ky=2026-09",
  "/tong-quan/mot-trang",
  "/quan-tri/man-hinh",
  "/ban-chi-dao?ngay=2026-08-10&ghi-den=2026-08-09",
  "/ban-chi-dao/phu-trach",
  "/ban-chi-dao/phu-trach?nguon=du-kien&loc=chua-co",
  "/ban-chi-dao/phu-trach/in",
  "/ban-chi-dao/in?mau=ky-ten",
  "/ban-chi-dao/sao-chep",
  "/ban-chi-dao/danh-ba?mang=buudien",
  "/ban-chi-dao/du-kien",
  "/ban-chi-dao/nhap",
  "/to-chuc",
  "/to-chuc?ngay=2025-07-15",
  "/to-chuc/moi",
  "/to-chuc/moi?loai=nhom-cong-tac",
  "/to-cong-nghe-so",
  "/to-cong-nghe-so?ngay=2026-07-01&tinh-trang=chua-co&gom=da-thoi",
  "/to-cong-nghe-so/danh-sach",
  "/to-cong-nghe-so/quy-dinh",
  "/to-chuc/so-do",
  "/to-chuc/so-do?ngay=2020-01-01",
  "/to-cong-nghe-so/nhap",
  "/can-bo",
  "/can-bo/moi",
  "/ban",
  "/ban/moi",
  "/ban/nhap",
  "/ban?ngay=2026-06-30&gom=tat-ca",
  "/ban/sap-xep",
  "/ban/sap-xep?loai=sap-nhap",
  "/ban/sap-xep?loai=chia-tach&so=3",
  "/don-vi",
  "/don-vi/moi",
  "/van-ban",
  "/van-ban?hieu-luc=2026-10-11",
  "/van-ban/kiem-tra",
  "/van-ban/moi",
  "/van-ban/mau",
  "/van-ban/mau/tu-word",
  "/van-ban/moi?co-quan=ban-chi-dao&q=ke+hoach",
  "/van-ban/moi?co-quan=dang",
  "/van-ban/goi",
  "/van-ban/so-di",
  "/van-ban/so-di/in",
  "/van-ban/so-den",
  "/van-ban/so-den?tinh-trang=qua-han",
  "/van-ban/so-den/moi",
  "/van-ban/so-den/in",
  "/van-ban/ho-so",
  "/van-ban/ho-so?tinh-trang=qua-han",
  "/van-ban/ho-so/moi",
  "/van-ban/so-den/theo-doi",
  "/van-ban/so-den/theo-doi/in",
  "/van-ban/so-di/giao-nhan",
  "/van-ban/so-di/giao-nhan/in",
  "/van-ban/noi-nhan",
  "/can-cu/co-quan",
  "/can-cu/co-quan/moi",
  "/can-cu/nhap",
  "/can-cu/anh-huong",
  "/quan-tri/so-van-ban",
  "/can-cu",
  "/can-cu/moi",
  "/thung-rac",
  "/thong-bao",
  "/de-nghi-tham-gia",
  "/de-nghi-tham-gia?muc=da-xong",
  "/de-nghi-tham-gia/moi",
  "/de-nghi-tham-gia/moi?loai=xin-thoi",
  "/quan-tri/tai-khoan",
  "/quan-tri/tai-khoan/moi",
  "/quan-tri/xa",
  "/quan-tri/ky-van-ban",
  "/quan-tri/nhat-ky",
  "/quan-tri/bat-dau",
  "/bao-cao/dien-thoai",
  "/mat-khau",
  "/tro-giup",
  "/tim?q=nam",
  NOWHERE,
];

/** What the clerk records from paper is not for the administrator. */
const CLERK_PAGES = ["/ban-chi-dao/ghi-nhan", "/ban-chi-dao/ghi-nhan?viec=giai-the", "/to-cong-nghe-so/ghi-nhan"];

/** The first record behind each list, so that its own page is looked at too. */
const RECORDS: readonly { list: string; link: RegExp; also?: readonly string[] }[] = [
  { list: "/so-lieu", link: /^\/so-lieu\/vi-sao\?/ },
  { list: "/so-lieu/bieu-tren", link: /^\/so-lieu\/bieu-tren\/[0-9a-f-]{36}$/, also: ["?ky=2026-Q3", "?o=D5"] },
  { list: "/chi-tieu/dot", link: /^\/chi-tieu\/dot\/[0-9a-f-]{36}$/, also: ["/sua"] },
  { list: "/chi-tieu/lich/ngay-nghi", link: /^\/chi-tieu\/lich\/ngay-nghi\/[0-9a-f-]{36}$/ },
  { list: "/chi-tieu", link: /^\/chi-tieu\/[0-9a-f-]{36}$/, also: ["/doi"] },
  { list: "/chi-tieu/giao", link: /^\/chi-tieu\/giao\/[0-9a-f-]{36}$/, also: ["?nam=2026", "?nam=2026&chia=same"] },
  { list: "/chi-tieu/mo-hinh", link: /^\/chi-tieu\/mo-hinh\/[0-9a-f-]{36}$/ },
  { list: "/can-bo", link: /^\/can-bo\/[0-9a-f-]{36}$/, also: ["/ban-giao"] },
  { list: "/ban", link: /^\/ban\/[0-9a-f-]{36}$/, also: ["/danh-ba"] },
  { list: "/to-cong-nghe-so/quy-dinh", link: /^\/to-cong-nghe-so\/quy-dinh\/[0-9a-f-]{36}$/ },
  { list: "/don-vi", link: /^\/don-vi\/[0-9a-f-]{36}$/ },
  { list: "/van-ban", link: /^\/van-ban\/[0-9a-f-]{36}$/ },
  { list: "/van-ban?tinh-trang=issued", link: /^\/van-ban\/[0-9a-f-]{36}$/, also: ["/so-sanh", "/quan-he"] },
  { list: "/van-ban?q=quy+che+ban+chi+dao+01", link: /^\/van-ban\/[0-9a-f-]{36}$/, also: ["/hop-nhat", "/quan-he"] },
  {
    list: "/van-ban?tinh-trang=draft",
    link: /^\/van-ban\/[0-9a-f-]{36}$/,
    also: ["/xu-ly", "/so-sanh", "/tu-word", "/tac-dong"],
  },
  { list: "/van-ban/mau", link: /^\/van-ban\/mau\/[0-9a-f-]{36}$/, also: ["?ban=1", "?so=1"] },
  { list: "/van-ban/so-di", link: /^\/van-ban\/so-di\/[0-9a-f-]{36}$/ },
  { list: "/van-ban/ho-so?tinh-trang=dang-mo", link: /^\/van-ban\/ho-so\/[0-9a-f-]{36}$/, also: ["?tim=ban", "/in"] },
  { list: "/van-ban/ho-so?tinh-trang=da-giao", link: /^\/van-ban\/ho-so\/[0-9a-f-]{36}$/, also: ["/giao-nhan"] },
  { list: "/can-cu", link: /^\/can-cu\/[0-9a-f-]{36}$/ },
  { list: "/can-cu/co-quan", link: /^\/can-cu\/co-quan\/[0-9a-f-]{36}$/ },
  { list: "/van-ban/noi-nhan", link: /^\/van-ban\/noi-nhan\/[0-9a-f-]{36}$/ },
  { list: "/van-ban/so-den/theo-doi", link: /^\/van-ban\/so-den\/[0-9a-f-]{36}$/ },
  { list: "/ban-chi-dao/du-kien", link: /^\/ban-chi-dao\/du-kien\/[0-9a-f-]{36}$/ },
  { list: "/quan-tri/tai-khoan", link: /^\/quan-tri\/tai-khoan\/[0-9a-f-]{36}$/ },
  { list: "/de-nghi-tham-gia?muc=cho-dong-y", link: /^\/de-nghi-tham-gia\/[0-9a-f-]{36}$/ },
  { list: "/tro-giup", link: /^\/tro-giup\/[a-z-]+$/ },
];

async function lookAt(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(path === NOWHERE ? 404 : 200);
  // A document shown on the page has headings of its own.
  await expect(page.locator("h1:not(.vb-document h1)")).toHaveCount(1);
  await expectAccessible(page);
  // Help is one press away from every page inside.
  await expect(page.getByRole("link", { name: /Trợ giúp|Hướng dẫn/ }).first()).toBeAttached();
}

/** So many pages a test that one slow page does not cost them all. */
const AT_ONCE = 25;
const inParts = (all: readonly string[]) =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => all.slice(part * AT_ONCE, (part + 1) * AT_ONCE));

for (const [device, viewport] of [
  ["an office screen", { width: 1366, height: 768 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  for (const [part, paths] of inParts(PAGES).entries()) {
    test(`every page is accessible and fits ${device}, part ${part + 1}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize(viewport);
      await signInAs(page, "quantri");
      for (const path of paths) await lookAt(page, path);
    });
  }

  test(`the clerk's pages are accessible and fit ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await signInAs(page, "vanthu");
    for (const path of CLERK_PAGES) await lookAt(page, path);
  });

  test(`the page of every kind of record is accessible and fits ${device}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize(viewport);
    await signInAs(page, "quantri");
    for (const { list, link, also = [] } of RECORDS) {
      await page.goto(list);
      const hrefs = await page
        .locator("main a[href]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      const found = hrefs.find((href) => link.test(href));
      expect(found, `a record behind ${list}`).toBeDefined();
      if (!found) continue;
      await lookAt(page, found);
      for (const part of also) await lookAt(page, `${found}${part}`);
    }
  });
}

test("a hamlet head sees no page of others' personal data", async ({ page }) => {
  await signInAs(page, "truongban");
  for (const path of [
    "/can-bo",
    "/ban-chi-dao/du-kien",
    "/ban-chi-dao/nhap",
    "/quan-tri/tai-khoan",
    "/quan-tri/nhat-ky",
  ]) {
    const answer = await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bạn không có quyền xem trang này");
    expect(answer?.status()).toBe(403);
    // The words are in the page itself, for a slow line and for who has no scripts.
    expect(await answer?.text()).toMatch(/<h1[^>]*>Bạn không có quyền xem trang này/);
  }
  await page.goto("/ban-chi-dao");
  await expect(page.getByText("Đoàn Trung Nam").first()).toBeVisible();
  for (const file of ["/can-bo/xuat", "/ban-chi-dao/du-kien/xuat"]) {
    expect((await page.request.get(file)).status(), file).toBe(403);
  }
});
