import { defineConfig } from "vitest/config";

const alias = { "@": new URL(".", import.meta.url).pathname.replace(/\/$/, "") };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/property-seed.ts"],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        // Thousands of documents nobody would write: minutes, so it is not part of the quick check.
        test: {
          name: "fuzz",
          include: ["tests/fuzz/**/*.test.ts"],
          setupFiles: ["tests/support/property-seed.ts"],
        },
      },
      { resolve: { alias }, test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"] } },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/database-setup.ts"],
          setupFiles: ["tests/support/property-seed.ts"],
          // Only what hangs: loading the whole sample takes a minute on a busy machine.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        // The same as in the integration tests at full size: `npm run test:soak`.
        test: {
          name: "soak",
          include: ["tests/integration/indicators/thousand-phones.test.ts"],
          env: { PHONES: "1000" },
          globalSetup: ["tests/support/database-setup.ts"],
          setupFiles: ["tests/support/property-seed.ts"],
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
