import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A running portal the tests visit. */
export interface PortalAddress {
  readonly url: string;
  /** As printed in its terminal. */
  readonly setupCode: string | null;
}

/** `training` runs on sample data; `fresh` is not set up yet. Both run the one production build. */
export interface Portals {
  readonly training: PortalAddress;
  readonly fresh: PortalAddress;
}

const FILE = join(process.cwd(), ".build", "e2e", "portals.json");

export function writePortals(portals: Portals): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(portals));
}

/** The portals the global set-up started. */
export function readPortals(): Portals {
  return JSON.parse(readFileSync(FILE, "utf8"));
}
