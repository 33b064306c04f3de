import { now } from "@/lib/platform/clock";
import { acrossCommunes, type Tx } from "@/lib/platform/db";
import { hashOneTimeCode, newOneTimeCode } from "./one-time-code";

const ONLY = 1;

/** A fresh one-time code for the set-up page, or null when a real commune is already set up. Older codes end. */
export async function issueSetupCode(): Promise<string | null> {
  return acrossCommunes(async (tx) => {
    if ((await tx.commune.count({ where: { state: "live" } })) > 0) return null;
    const code = newOneTimeCode();
    const data = { codeHash: hashOneTimeCode(code), createdAt: now(), usedAt: null };
    await tx.setupCode.upsert({ where: { id: ONLY }, create: { id: ONLY, ...data }, update: data });
    return code;
  });
}

/** Does the code open the set-up page? It stays good until it is used up by a set-up that succeeds. */
export async function setupCodeFits(code: string): Promise<boolean> {
  const row = await acrossCommunes((tx) => tx.setupCode.findUnique({ where: { id: ONLY } }));
  return row !== null && row.usedAt === null && row.codeHash === hashOneTimeCode(code);
}

/** Uses the code up within the set-up's own transaction; false when it does not fit or another set-up was first. */
export async function spendSetupCode(tx: Tx, code: string): Promise<boolean> {
  const spent = await tx.setupCode.updateMany({
    where: { id: ONLY, usedAt: null, codeHash: hashOneTimeCode(code) },
    data: { usedAt: now() },
  });
  return spent.count === 1;
}
