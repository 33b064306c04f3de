import { describe, expect, it } from "vitest";
import { isAltered, type SignatureFacts, signedBefore } from "@/lib/documents/core/signed/signature";
import { civilDate } from "@/lib/kernel/civil-date";

const SIGNATURE: SignatureFacts = {
  ...{ signer: "Đoàn Trung Nam", organisation: null, issuer: null, serial: null, validFrom: null, validTo: null },
  ...{ signedAt: "2026-08-09T17:30:00.000Z", timeFrom: "signer", integrity: "intact" },
  ...{ coversFile: true, coveredLater: false },
};

describe("the signatures of a copy together", () => {
  it("say that it was altered where one of them no longer fits", () => {
    expect(isAltered([])).toBe(false);
    expect(isAltered([SIGNATURE, { ...SIGNATURE, integrity: "unknown" }])).toBe(false);
    expect(isAltered([SIGNATURE, { ...SIGNATURE, integrity: "broken" }])).toBe(true);
  });

  it("are early by the day it was in Viet Nam when they were made", () => {
    expect(signedBefore([SIGNATURE], civilDate("2026-08-10"))).toEqual([]);
    expect(signedBefore([SIGNATURE], civilDate("2026-08-11"))).toEqual([SIGNATURE]);
    expect(signedBefore([{ ...SIGNATURE, signedAt: null }], civilDate("2026-08-11"))).toEqual([]);
  });
});
