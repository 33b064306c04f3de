import { acrossCommunes } from "@/lib/platform/db";
import { createReferenceCommune } from "@/prisma/seed/load-reference";

/** A second commune on the same server, whose rows must never be met. */
export async function givenOtherCommune(): Promise<string> {
  return acrossCommunes((tx) => createReferenceCommune(tx));
}
