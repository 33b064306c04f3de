import { expect, test } from "vitest";
import { civilDate } from "@/lib/kernel/civil-date";
import { now, stopClockAt, today } from "@/lib/platform/clock";
import { parseEnvironment } from "@/lib/platform/env";
import { addressOf, readStartSettings } from "@/lib/platform/start/settings";

test("an empty environment is usable, and a wrong variable is named", () => {
  const plain = parseEnvironment({});
  expect(plain).toMatchObject({ NODE_ENV: "development", DATA_DIR: "data", BASE_URL: "http://localhost:3000" });
  expect(plain.underTest).toBe(false);
  expect(() => parseEnvironment({ DATABASE_POOL_SIZE: "many" })).toThrow(/DATABASE_POOL_SIZE/);
  expect(() => parseEnvironment({ BASE_URL: "cds.example.vn" })).toThrow(/BASE_URL/);
});

test("only a test run may move the clock", () => {
  expect(parseEnvironment({ NODE_ENV: "production" }).underTest).toBe(false);
  expect(parseEnvironment({ NODE_ENV: "production", PORTAL_TEST: "0" }).underTest).toBe(false);
  expect(parseEnvironment({ NODE_ENV: "production", PORTAL_TEST: "1" }).underTest).toBe(true);
});

test("the day is Viet Nam's, which begins seven hours before Greenwich's", () => {
  stopClockAt(new Date("2026-11-22T16:59:59Z"));
  expect(today()).toBe("2026-11-22");
  stopClockAt(new Date("2026-11-22T17:00:00Z"));
  expect(today()).toBe("2026-11-23");
  stopClockAt(civilDate("2027-01-01"));
  expect([today(), now().toISOString()]).toEqual(["2027-01-01", "2027-01-01T05:00:00.000Z"]);
  stopClockAt(null);
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
});

test("a start without any variable serves this machine on port 3000", () => {
  const settings = readStartSettings({}, []);
  expect(settings).toMatchObject({ port: 3000, host: "127.0.0.1", databaseUrl: null, tls: null, dev: false });
  expect(addressOf(settings, 3000)).toBe("http://localhost:3000");
});

test("the address told to people follows the certificate, the host and BASE_URL", () => {
  const tls = { cert: "c", key: "k" };
  expect(addressOf({ tls, baseUrl: null, host: "0.0.0.0" }, 443)).toBe("https://localhost");
  expect(addressOf({ tls: null, baseUrl: null, host: "192.168.1.9" }, 8080)).toBe("http://192.168.1.9:8080");
  expect(addressOf({ tls: null, baseUrl: null, host: "fe80::1" }, 80)).toBe("http://[fe80::1]");
  const proxied = readStartSettings({ BASE_URL: "https://cds.example.vn/", PORT: "8080" }, []);
  expect(addressOf(proxied, 8080)).toBe("https://cds.example.vn");
});

test.each([
  [{ PORT: "70000" }, "PORT"],
  [{ PORT: "-1" }, "PORT"],
  [{ BASE_URL: "ftp://x.vn" }, "BASE_URL"],
  [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL"],
  [{ TLS_KEY: "key.pem" }, "TLS_CERT"],
])("a wrong setting %j is refused in words that name it", (variables, name) => {
  expect(() => readStartSettings(variables, [])).toThrow(name);
});
