import { createHash, randomInt } from "node:crypto";

// Without letters and digits that are mistaken for each other when read aloud or from paper.
const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** A code to read from paper or a screen: "K7QM-2FXR-9TBD", about 59 bits. */
export function newOneTimeCode(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}

/** Hyphens, blanks and case do not matter. The codes are random, so a plain hash keeps them. */
export function hashOneTimeCode(code: string): string {
  return createHash("sha256")
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ""))
    .digest("hex");
}
