import { type CivilDate, dayOf } from "@/lib/kernel/civil-date";

/** What one signature of a PDF says, and what could be checked of it without trusting anybody. */
export interface SignatureFacts {
  /** Of the certificate; null where the file gives none. */
  readonly signer: string | null;
  readonly organisation: string | null;
  readonly issuer: string | null;
  readonly serial: string | null;
  /** ISO instants. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly signedAt: string | null;
  /** Who says when it was signed: a time-stamping authority, the signer's own clock, or the file's text. */
  readonly timeFrom: "authority" | "signer" | "file" | null;
  /** "intact": what was signed is unchanged; "broken": it is not, or the signature is not the certificate's. */
  readonly integrity: "intact" | "broken" | "unknown";
  /** It covers the file up to its last byte. */
  readonly coversFile: boolean;
  /** What came after it is only a later signature that covers it too. */
  readonly coveredLater: boolean;
}

/** Was the certificate valid when it was signed? null when either is not known. */
export function validWhenSigned({ validFrom, validTo, signedAt }: SignatureFacts): boolean | null {
  if (!validFrom || !validTo || !signedAt) return null;
  return validFrom <= signedAt && signedAt <= validTo;
}

/** Was the file altered after it was signed? Words that compare equal say nothing then. */
export function isAltered(signatures: readonly SignatureFacts[]): boolean {
  return signatures.some(({ integrity }) => integrity === "broken");
}

/** Signatures made on a day before the document's own. */
export function signedBefore(signatures: readonly SignatureFacts[], day: CivilDate): readonly SignatureFacts[] {
  return signatures.filter(({ signedAt }) => signedAt !== null && dayOf(new Date(signedAt)) < day);
}
