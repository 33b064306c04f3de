import { issueSetupCode } from "@/lib/access/setup-code";
import { disconnect } from "@/lib/platform/db";
import { loadReferenceData } from "../prisma/seed/load-reference";

// A short life of its own, as the runtime role: the supervisor stays small and the web server starts meanwhile.
await loadReferenceData();
process.send?.({ setupCode: await issueSetupCode() });
await disconnect();
process.disconnect?.();
