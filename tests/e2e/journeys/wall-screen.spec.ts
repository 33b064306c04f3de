import { expect, test } from "@playwright/test";
import { signInAs } from "../support/sign-in";

test("a television shows the figures without signing in, keeps them without a network, and ends when taken back", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const office = await (await browser.newContext()).newPage();
  await signInAs(office, "vanhoa", "/quan-tri/man-hinh");
  await office.getByLabel("Tên màn hình").fill("Phòng họp thử");
  await office.getByRole("button", { name: "Lập màn hình" }).click();
  const address = await office.getByLabel("Địa chỉ mở trên ti vi").first().inputValue();
  const path = new URL(address).pathname;

  const set = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const screen = await set.newPage();
  await screen.goto(path);
  await expect(screen.getByRole("heading", { level: 1 })).toHaveText(/^Chỉ tiêu theo trụ cột/);
  const everything = (await (await screen.request.get(`${path}/du-lieu`)).text()) ?? "";
  // No names of people, no telephone numbers.
  expect(everything).not.toMatch(/Đoàn Trung Nam|"0\d{9}/);
  // It turns by itself, every twenty seconds.
  await expect(screen.getByRole("heading", { level: 1 })).toHaveText(/^Chỉ tiêu chính/, { timeout: 25_000 });
  const overflow = await screen.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(overflow).toBeLessThanOrEqual(0);

  await set.setOffline(true);
  await expect(screen.getByText(/đang mất kết nối/)).toBeVisible();
  await expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
  await set.setOffline(false);
  await expect(screen.getByText(/đang mất kết nối/)).toHaveCount(0);

  const own = office.locator("section", { hasText: "Phòng họp thử" }).first();
  await own.getByRole("button", { name: "Thu hồi" }).first().click();
  await office.getByRole("button", { name: "Thu hồi địa chỉ" }).click();
  await expect(office.getByText(/Thu hồi địa chỉ màn hình Phòng họp thử/).first()).toBeVisible();
  // The next question of the television is answered by nothing.
  await set.setOffline(true);
  await set.setOffline(false);
  await expect(screen.getByText(/đã hết hạn hoặc bị thu hồi/)).toBeVisible();
  expect((await screen.request.get(path)).status()).toBe(404);
});
