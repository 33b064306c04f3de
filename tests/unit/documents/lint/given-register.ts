import { validityOn } from "@/lib/documents/core/basis-validity";
import type { RegisterEntry } from "@/lib/documents/core/register-entry";
import { civilDate } from "@/lib/kernel/civil-date";
import seed from "@/prisma/seed/data/legal-bases.json";

const DAY = civilDate("2026-11-23");
const day = (text: string | null) => (text === null ? null : civilDate(text));

/** The register a commune begins with, on the day of the samples. */
export const REGISTER: readonly RegisterEntry[] = seed.map(({ standing, ...one }, index) => {
  const facts = {
    ...{ ...one, id: `can-cu-${index}`, standing: standing as RegisterEntry["standing"] },
    ...{ issuedOn: day(one.issuedOn), effectiveFrom: day(one.effectiveFrom), effectiveTo: day(one.effectiveTo) },
  };
  return { ...facts, validity: validityOn(facts, DAY) };
});
