/** Bundles one entry into one file, packages left outside, unless the file already comes from these very sources. */
export function bundleProgram(entry: string, outfile: string): Promise<void>;

/** Brings every program in .build up to date. */
export function bundlePrograms(): Promise<void>;
