import { describe, expect, test, vi } from "vitest";
import { forEachCommune, type Job, runJobs, startJobs } from "@/lib/platform/jobs";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";

const database = useDatabase();
const AT = new Date("2026-11-22T02:00:00Z");

describe("jobs", () => {
  test("of two processes at one job one does it; the next round it is free again", async () => {
    let release = () => {};
    const holding = new Promise<void>((done) => {
      release = done;
    });
    const ran: string[] = [];
    const job = (who: string): Job => ({
      name: "thu-viec",
      run: async () => {
        ran.push(who);
        if (who === "first") await holding;
      },
    });
    const first = runJobs([job("first")], AT);
    await vi.waitFor(() => expect(ran).toEqual(["first"]));
    expect(await runJobs([job("second")], AT)).toEqual([{ name: "thu-viec", outcome: "elsewhere" }]);
    release();
    expect(await first).toEqual([{ name: "thu-viec", outcome: "ran" }]);
    expect(await runJobs([job("third")], AT)).toEqual([{ name: "thu-viec", outcome: "ran" }]);
    expect(ran).toEqual(["first", "third"]);
  });

  test("a fault in one is told and does not stop the others, nor itself the next time", async () => {
    const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const at: Date[] = [];
    const jobs: Job[] = [
      {
        name: "hong",
        run: async () => {
          throw new Error("broken on purpose");
        },
      },
      {
        name: "lanh",
        run: async (when) => {
          at.push(when);
        },
      },
    ];
    const rounds = [await runJobs(jobs, AT), await runJobs(jobs, AT)];
    const lines = said.mock.calls.map(([line]) => String(line)).filter((line) => line.includes("a job failed"));
    said.mockRestore();
    for (const round of rounds) expect(round.map(({ outcome }) => outcome)).toEqual(["failed", "ran"]);
    expect(at).toEqual([AT, AT]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("broken on purpose");
  });

  test("run again and again until they are stopped, one round at a time", async () => {
    let runs = 0;
    let atOnce = 0;
    let most = 0;
    const stop = startJobs(
      [
        {
          name: "lap-lai",
          run: async () => {
            atOnce += 1;
            most = Math.max(most, atOnce);
            runs += 1;
            await new Promise((done) => setTimeout(done, 30));
            atOnce -= 1;
          },
        },
      ],
      { firstMs: 1, everyMs: 1 },
    );
    await vi.waitFor(() => expect(runs).toBeGreaterThan(2), 10_000);
    stop();
    await new Promise((done) => setTimeout(done, 100));
    const stopped = runs;
    await new Promise((done) => setTimeout(done, 100));
    expect(runs).toBe(stopped);
    expect(most).toBe(1);
  });

  test("go over the communes that are set up, and a fault in one keeps no other from it", async () => {
    await database.truncateAll();
    const { communeId } = await givenCommune();
    const seen: string[] = [];
    const look = async (id: string) => {
      seen.push(id);
    };
    await forEachCommune(look);
    expect(seen).toEqual([]);
    await database.superuserQuery("update commune set state = 'live'");
    await forEachCommune(look);
    expect(seen).toEqual([communeId]);
    await expect(
      forEachCommune(async () => {
        throw new Error("no luck");
      }),
    ).rejects.toThrow("no luck");
  });
});
