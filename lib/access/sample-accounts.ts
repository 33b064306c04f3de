import { z } from "zod";
import { ROLES } from "@/lib/kernel/actor";
import stored from "@/prisma/seed/data/sample-accounts.json";

const sampleAccounts = z.object({
  password: z.string(),
  accounts: z.array(
    z.object({
      loginName: z.string(),
      displayName: z.string(),
      roles: z.array(z.enum(ROLES)),
      person: z.string().optional(),
      hamletNumber: z.number().int().optional(),
      unit: z.string().optional(),
    }),
  ),
});

export type SampleAccount = z.output<typeof sampleAccounts>["accounts"][number];

const read = sampleAccounts.parse(stored);

/** One account a role, for training only; they go with the sample when the commune begins for real. */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = read.accounts;

/** Known to everyone: it opens nothing outside training mode. */
export const SAMPLE_PASSWORD = read.password;
