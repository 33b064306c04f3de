import { defineConfig } from "@playwright/test";
import { chromiumArguments, ensureChromium } from "./tests/support/chromium";

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/support/start-portals.ts",
  fullyParallel: false,
  // Two portals and a browser share a small machine with them.
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    // Set by the global set-up; each worker reads this file anew.
    baseURL: process.env.PORTAL_E2E_URL,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 768 },
    trace: "retain-on-failure",
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments() },
  },
});
