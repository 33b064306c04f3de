import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/kernel/canonical-json";

/** SHA-256 of a value as canonical JSON: the same for the same value, whatever the order of its names. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
