import { whenListening } from "@/lib/platform/listening";

/** Reminds in every commune; loaded only when it is time, so that a server at rest stays small. */
async function remindEverywhere(): Promise<void> {
  const { forEachCommune } = await import("@/lib/platform/jobs");
  const { systemActor } = await import("@/lib/access/actor-mint");
  const { today } = await import("@/lib/platform/clock");
  const { remindDue } = await import("@/lib/indicators/commands/remind-due");
  await forEachCommune(async (communeId) => {
    await remindDue(systemActor("nhac-viec", communeId, today(), ["van-hoa-xa-hoi"]));
  });
}

async function beginJobs(): Promise<void> {
  const { environment } = await import("@/lib/platform/env");
  // Tests run jobs themselves, at the instant they need.
  if (environment().underTest) return;
  const { startJobs } = await import("@/lib/platform/jobs");
  startJobs([{ name: "nhac-bao-cao", run: remindEverywhere }]);
}

/** Next calls this once as the server makes itself ready; the portal's own work begins when the server listens. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") whenListening(() => void beginJobs());
}
