import { systemActor } from "@/lib/access/actor-mint";
import { readPortalStage } from "@/lib/access/portal-stage";
import { issueSetupCode } from "@/lib/access/setup-code";
import { today } from "@/lib/platform/clock";
import { disconnect } from "@/lib/platform/db";
import { startTraining } from "@/lib/setup/commands";
import { loadReferenceData } from "../prisma/seed/load-reference";

// A short life of its own, as the runtime role: the supervisor stays small and the web server starts meanwhile.
await loadReferenceData();
if (process.argv.includes("--training")) {
  const { stage, communeId } = await readPortalStage();
  if (stage === "unset" && communeId) await startTraining(systemActor("thiet-lap", communeId, today()));
}
process.send?.({ setupCode: await issueSetupCode() });
await disconnect();
process.disconnect?.();
