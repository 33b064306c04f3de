import { serveTasks } from "@/lib/platform/worker-thread";
import type { FrozenUnit } from "../core/signed/frozen-units";
import { countPages } from "./count-pages";
import { joinPdfs } from "./join-pdfs";
import { packZip } from "./pack-zip";
import { readSignedCopy } from "./read-signed-copy";

/** The tasks of the "pdf" worker: strangers' PDFs are read here, and many papers are made into one file. */
serveTasks({
  readSignedCopy: ({ bytes, units }: { bytes: Uint8Array; units: readonly FrozenUnit[] }) =>
    readSignedCopy(bytes, units),
  joinPdfs,
  packZip,
  countPages,
});
