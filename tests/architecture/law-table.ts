/**
 * The shape of the house in one place. These are laws, not exceptions to laws: there is no list of files that may
 * break them. A new domain or a new kind of file is a line here and a line in README's decisions.
 */

/** lib's domains from the ground up; a domain imports only from rows above its own, and never from its own row. */
export const DOMAIN_ORDER: readonly (readonly string[])[] = [
  ["kernel"],
  ["platform"],
  ["access"],
  ["audit"],
  ["notices", "spreadsheets"],
  ["documents"],
  ["organization"],
  ["governance", "accounts"],
  ["tasks"],
  ["indicators", "plan", "meetings", "community"],
  ["document-kinds"],
  ["overview"],
  ["setup"],
];

/** The files a domain is made of. A family of rules may have a folder in core; `queries`, `commands` and `actions` may grow into folders of files. */
export const USUAL_FILES: readonly RegExp[] = [
  /^core\/(?:[^/]+\/)?[^/]+\.ts$/,
  /^(?:schema|policy|labels)\.ts$/,
  /^(?:queries|commands|actions)(?:\/[^/]+)?\.ts$/,
];

/** What a domain holds beside the usual files, because it is an edge of the program or an engine. */
export const FURTHER_FILES: Readonly<Record<string, readonly RegExp[]>> = {
  kernel: [/^[^/]+\.ts$/],
  platform: [/^(?:[^/]+\/)?[^/]+\.ts$/],
  access: [/^[^/]+\.ts$/],
  audit: [/^transact\.ts$/],
  documents: [/^(?:render|pdf)\/[^/]+\.ts$/],
  spreadsheets: [/^[^/]+\.ts$/],
  "document-kinds": [/^kinds\/[^/]+\.ts$/],
};

/** Where the database is touched: in queries and commands, and by the domains that are the program's own edges. */
export const DATABASE_PLACES: readonly RegExp[] = [
  /^lib\/platform\//,
  /^lib\/access\/[^/]+\.ts$/,
  /^lib\/audit\/transact\.ts$/,
  /^lib\/[^/]+\/(?:queries|commands)(?:\/[^/]+)?\.ts$/,
];

/** What stands for the database in an import. */
export const DATABASE: readonly RegExp[] = [
  /^(?:@\/)?lib\/platform\/db(?:\.ts)?$/,
  /^(?:@\/)?prisma\/generated\//,
  /^@prisma\//,
  /^pg$/,
];

/** What pure code never says. */
export const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\s*\(/, "Date.now()"],
  [/\bnew\s+Date\s*\(\s*\)/, "new Date() without an argument"],
  [/\bnew\s+Date\b(?!\s*\()/, "new Date without an argument"],
  [/(?<![\w.])Date\s*\(\s*\)/, "Date()"],
  [/\bMath\.random\b/, "Math.random"],
  [/\bcrypto\./, "crypto"],
  [/\bperformance\./, "performance"],
  [/\bprocess\./, "process"],
  [/\bfetch\s*\(/, "fetch"],
  [/\bset(?:Timeout|Interval|Immediate)\s*\(/, "a timer"],
];

/** The only file that reads the environment; a start program may hand the whole of it on to a child it starts. */
export const ENVIRONMENT_FILE = "lib/platform/env.ts";

/** Names that say nothing of what a file decides. */
export const EMPTY_NAMES = /(?:^|-)(?:utils?|helpers?|manager|misc|common|index)$/;
