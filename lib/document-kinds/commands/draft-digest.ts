import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/kernel/canonical-json";
import { BLANK_OUTCOME } from "../core/blank-outcome";
import type { Prepared } from "./prepared";

/** SHA-256 of what a draft says before it has number and day: who signs it, who is in it, every word. */
export function draftDigest(prepared: Pick<Prepared, "compose">): string {
  return createHash("sha256")
    .update(canonicalJson(prepared.compose(BLANK_OUTCOME)))
    .digest("hex");
}
