import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { WorkerRefusal } from "@/lib/platform/worker-fault";
import { type PoolShape, WorkerPool } from "@/lib/platform/worker-pool";
import { bundleProgram } from "../../../scripts/bundle-program.mjs";

const LIMITS = { timeoutMs: 10_000, maxHeapMb: 64 };
let folder = "";
let shape: PoolShape;
let pool: WorkerPool;

beforeAll(async () => {
  folder = mkdtempSync(join(process.cwd(), "node_modules", ".probe-"));
  const file = join(folder, "probe.mjs");
  await bundleProgram("tests/support/fixtures/probe-worker.ts", file);
  shape = { file, threads: 1, tasksPerThread: 100, memoryMark: 512 * 1024 * 1024, idleMs: 60_000 };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  pool = new WorkerPool(shape);
});
afterEach(() => pool.close());

test("a task's result comes back, bytes included, and the thread stays for the next", async () => {
  expect(await pool.call("echo", { name: "Bình Lư", days: [1, 2] }, LIMITS)).toEqual({ name: "Bình Lư", days: [1, 2] });
  const { pdf, small } = (await pool.call("bytes", null, LIMITS)) as { pdf: Uint8Array; small: Uint8Array };
  expect([pdf.length, pdf[99_999], Buffer.from(small).toString()]).toEqual([100_000, 7, "ngắn"]);
  expect(await pool.call("count", null, LIMITS)).toBe(1);
  expect(await pool.call("count", null, LIMITS)).toBe(2);
});

test("a refusal crosses with its code and words, and the thread lives on", async () => {
  await pool.call("count", null, LIMITS);
  const refused = await pool.call("refuse", null, LIMITS).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WorkerRefusal);
  expect(refused).toMatchObject({ code: "damaged", words: "Tệp bị hỏng, không đọc được." });
  expect(await pool.call("count", null, LIMITS)).toBe(2);
});

test("a hung task is cut at its time and those who wait are served by a new thread", async () => {
  const hung = pool.call("hang", null, { ...LIMITS, timeoutMs: 200 });
  const next = pool.call("count", null, LIMITS);
  await expect(hung).rejects.toMatchObject({ name: "WorkerFault", code: "timeout" });
  expect(await next).toBe(1);
});

test("a task without bound runs out of its own memory, not of the server's", async () => {
  await expect(pool.call("swell", null, LIMITS)).rejects.toMatchObject({ name: "WorkerFault", code: "memory" });
  expect(await pool.call("count", null, LIMITS)).toBe(1);
});

test("a thread that dies is a fault for its caller only", async () => {
  const calls = [pool.call("exit", null, LIMITS), pool.call("echo", "ai đợi", LIMITS)];
  const [died, waited] = await Promise.allSettled(calls);
  expect(died).toMatchObject({ status: "rejected", reason: { name: "WorkerFault", code: "crash" } });
  expect(waited).toMatchObject({ status: "fulfilled", value: "ai đợi" });
});

test("a mistake in a task, an unknown task and a payload that cannot travel are told to the caller", async () => {
  await expect(pool.call("throw", null, LIMITS)).rejects.toThrow(/a mistake in the task/);
  await expect(pool.call("toString", null, LIMITS)).rejects.toThrow(/no task is called toString/);
  await expect(pool.call("echo", () => {}, LIMITS)).rejects.toThrow(/could not be cloned/);
  expect(await pool.call("echo", 1, LIMITS)).toBe(1);
});

test("a bundle that is not there is a fault, not a wait without end", async () => {
  const lost = new WorkerPool({ ...shape, file: join(folder, "nowhere.mjs") });
  await expect(lost.call("echo", 1, LIMITS)).rejects.toMatchObject({ name: "WorkerFault", code: "crash" });
});

test("a thread is replaced after its share of tasks, and when it keeps too much", async () => {
  for (const change of [{ tasksPerThread: 1 }, { memoryMark: 1 }]) {
    const fresh = new WorkerPool({ ...shape, ...change });
    expect(await fresh.call("count", null, LIMITS)).toBe(1);
    expect(await fresh.call("count", null, LIMITS)).toBe(1);
    await fresh.close();
  }
});

test("twenty at once on two threads: none fails", async () => {
  const two = new WorkerPool({ ...shape, threads: 2 });
  const results = await Promise.all(Array.from({ length: 20 }, (_, index) => two.call("echo", index, LIMITS)));
  expect(results).toEqual(Array.from({ length: 20 }, (_, index) => index));
  await two.close();
});

test("a thread sees nothing of the server's environment", async () => {
  expect(await pool.call("environment", null, LIMITS)).toEqual([]);
});
