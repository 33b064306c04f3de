import {
  DATABASE,
  DATABASE_PLACES,
  DOMAIN_ORDER,
  EMPTY_NAMES,
  ENVIRONMENT_FILE,
  FURTHER_FILES,
  IMPURE,
  USUAL_FILES,
} from "./law-table";
import { domainOf, placeOf, type ReadFile, readFiles, type SourceFile } from "./source-file";

export type Law =
  | "layers"
  | "domain-order"
  | "no-circles"
  | "pure-core"
  | "quiet-rules"
  | "database-places"
  | "file-vocabulary"
  | "actor-first"
  | "client-border"
  | "server-actions"
  | "environment"
  | "names";

export interface Violation {
  readonly law: Law;
  readonly path: string;
  readonly detail: string;
}

type Check = (file: ReadFile) => readonly string[];

const LAYERS = ["lib", "components", "app"];

function layerOf(path: string): number {
  return LAYERS.indexOf(path.split("/")[0] ?? "");
}

function rankOf(domain: string): number {
  return DOMAIN_ORDER.findIndex((row) => row.includes(domain));
}

function targetsOf(file: ReadFile): string[] {
  return file.imports.map(({ target }) => target).filter((target) => target !== null);
}

/** app → components → lib; nothing imports app; components/ui knows no domain. */
const layers: Check = (file) => {
  const mine = layerOf(file.path);
  const upward = targetsOf(file).filter((target) => layerOf(target) > mine);
  const knowing = file.path.startsWith("components/ui/")
    ? targetsOf(file).filter((target) => !/^(?:components\/ui|lib\/kernel)\//.test(target))
    : [];
  return [
    ...upward.map((target) => `imports ${target}, which stands above it`),
    ...knowing.map((target) => `knows ${target}; components/ui knows no domain`),
  ];
};

const domainOrder: Check = (file) => {
  const mine = domainOf(file.path);
  if (mine === null) return [];
  if (rankOf(mine) < 0) return [`the domain ${mine} has no place in the order`];
  return targetsOf(file).flatMap((target) => {
    const theirs = domainOf(target);
    if (theirs === null || theirs === mine) return [];
    return rankOf(theirs) >= 0 && rankOf(theirs) < rankOf(mine)
      ? []
      : [`imports ${target}, which is not below ${mine}`];
  });
};

function isPure(path: string): boolean {
  return domainOf(path) === "kernel" || /^lib\/[^/]+\/core\//.test(path);
}

/** core/ and kernel import only kernel and core, and know neither the clock nor chance nor the machine. */
const pureCore: Check = (file) => {
  if (!isPure(file.path)) return [];
  const foreign = file.imports.filter(({ target }) => target === null || !isPure(target));
  const impure = IMPURE.filter(([pattern]) => pattern.test(file.code));
  return [
    ...foreign.map(({ specifier }) => `imports ${specifier}; core imports only kernel and core`),
    ...impure.map(([, words]) => `uses ${words}`),
  ];
};

/** policy, labels and schema are read by pages, buttons and commands alike: they touch nothing themselves. */
const quietRules: Check = (file) => {
  if (domainOf(file.path) === null || !/^(?:policy|labels|schema)\.ts$/.test(placeOf(file.path))) return [];
  return file.imports
    .filter(({ specifier, target }) => {
      if (target === null) return specifier !== "zod";
      return /^lib\/platform\//.test(target) || /^(?:queries|commands|actions)\b/.test(placeOf(target));
    })
    .map(({ specifier }) => `imports ${specifier}`);
};

const databasePlaces: Check = (file) => {
  if (DATABASE_PLACES.some((place) => place.test(file.path))) return [];
  return file.imports
    .filter(({ specifier, target }) => DATABASE.some((database) => database.test(target ?? specifier)))
    .map(({ specifier }) => `imports ${specifier}; only queries, commands and the edges touch the database`);
};

const fileVocabulary: Check = (file) => {
  const domain = domainOf(file.path);
  if (domain === null) return file.path.startsWith("lib/") ? ["stands in no domain"] : [];
  const allowed = [...USUAL_FILES, ...(FURTHER_FILES[domain] ?? [])];
  return allowed.some((form) => form.test(placeOf(file.path))) ? [] : ["is no kind of file a domain is made of"];
};

const EXPORTED =
  /\bexport\s+(?:async\s+)?function\s*\*?\s*(\w+)|\bexport\s+const\s+(\w+)\s*(?::[^=]+)?=\s*(?:\w+\s*\(\s*)*(?=async\b|\(|function\b)/g;

/** The parameters of a function whose name ends at `from`, split at top-level commas. */
function parametersAfter(code: string, from: number): string[] {
  const open = code.indexOf("(", code.slice(from).match(/^\s*</) ? closingAngle(code, from) : from);
  const list: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at >= 0 && at < code.length; at += 1) {
    const character = code.charAt(at);
    if ("([{<".includes(character)) depth += 1;
    if (")]}".includes(character) || (character === ">" && code.charAt(at - 1) !== "=")) depth -= 1;
    if ((character === "," && depth === 1) || depth === 0) {
      list.push(code.slice(start, at).trim());
      start = at + 1;
    }
    if (depth === 0) break;
  }
  return list.filter((parameter) => parameter !== "");
}

function closingAngle(code: string, from: number): number {
  let depth = 0;
  for (let at = code.indexOf("<", from); at < code.length; at += 1) {
    if (code.charAt(at) === "<") depth += 1;
    if (code.charAt(at) === ">" && code.charAt(at - 1) !== "=") depth -= 1;
    if (depth === 0) return at;
  }
  return from;
}

const ACTOR = /^_?actor\s*:\s*(?:Actor|SystemActor)$/;
/** Part of a larger act already open: the transaction comes first, the actor right behind it. */
const OPEN_ACT = /:\s*(?:Act|Tx)$/;

/** Every exported query and command is told who acts. */
const actorFirst: Check = (file) => {
  if (domainOf(file.path) === null || !/^(?:queries|commands)(?:\/[^/]+)?\.ts$/.test(placeOf(file.path))) return [];
  return [...file.code.matchAll(EXPORTED)].flatMap((found) => {
    const name = found[1] ?? found[2] ?? "";
    const [first = "", second = ""] = parametersAfter(file.code, found.index + found[0].length);
    const told = ACTOR.test(first) || (OPEN_ACT.test(first) && ACTOR.test(second));
    return told ? [] : [`${name} does not take the actor first`];
  });
};

/** An action file is a border: it says so in its first line, and only such files are called actions. */
const serverActions: Check = (file) => {
  if (domainOf(file.path) === null) return [];
  const isNamed = /^actions(?:\/[^/]+)?\.ts$/.test(placeOf(file.path));
  if (isNamed && file.directive !== "use server") return ['does not begin with "use server"'];
  return !isNamed && file.directive === "use server" ? ['says "use server" but is no actions file'] : [];
};

const environment: Check = (file) => {
  if (file.path === ENVIRONMENT_FILE) return [];
  const handsOn = file.path.startsWith("lib/platform/") ? /\.\.\.\s*process\.env\b(?!\s*[.[])/g : /(?!)/g;
  return /\bprocess\s*(?:\.\s*env|\[\s*["']env)/.test(file.code.replace(handsOn, ""))
    ? [`reads process.env; only ${ENVIRONMENT_FILE} does`]
    : [];
};

const names: Check = (file) => {
  const base = (file.path.split("/").at(-1) ?? "").replace(/(?:\.d)?\.tsx?$/, "");
  const found: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(base)) found.push("is not in kebab-case");
  if (EMPTY_NAMES.test(base)) found.push("has a name that says nothing, or is a barrel");
  const isNext = file.path.startsWith("app/") || file.path.endsWith(".d.ts");
  if (!isNext && /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/.test(file.code))
    found.push("has a default export");
  if (/\bexport\s*\*/.test(file.code)) found.push("passes on another file's exports");
  return found;
};

const CHECKS: readonly (readonly [Law, Check])[] = [
  ["layers", layers],
  ["domain-order", domainOrder],
  ["pure-core", pureCore],
  ["quiet-rules", quietRules],
  ["database-places", databasePlaces],
  ["file-vocabulary", fileVocabulary],
  ["actor-first", actorFirst],
  ["server-actions", serverActions],
  ["environment", environment],
  ["names", names],
];

/** What runs in the browser must not drag in queries, commands or platform, however many files lie between. */
function checkClientBorder(files: readonly ReadFile[]): Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const isServer = (path: string) =>
    /^lib\/platform\//.test(path) ||
    (domainOf(path) !== null && /^(?:queries|commands)(?:\/[^/]+)?\.ts$/.test(placeOf(path)));
  return files
    .filter(({ directive }) => directive === "use client")
    .flatMap((client) => {
      const seen = new Set<string>();
      const waiting = [{ file: client, way: [client.path] }];
      const found: Violation[] = [];
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        for (const { target, typeOnly } of next.file.imports) {
          if (target === null || typeOnly || seen.has(target)) continue;
          seen.add(target);
          const way = [...next.way, target];
          if (isServer(target))
            found.push({ law: "client-border", path: client.path, detail: `reaches ${way.join(" → ")}` });
          const file = byPath.get(target);
          if (file && file.directive !== "use server" && !isServer(target)) waiting.push({ file, way });
        }
      }
      return found;
    });
}

/** Circles between files, types included: two files that need each other are one file or want a third. */
function checkCircles(files: readonly ReadFile[]): Violation[] {
  const targets = new Map(files.map((file) => [file.path, targetsOf(file)]));
  const done = new Set<string>();
  const way: string[] = [];
  const found: Violation[] = [];
  const visit = (path: string) => {
    const at = way.indexOf(path);
    if (at >= 0) {
      found.push({ law: "no-circles", path, detail: [...way.slice(at), path].join(" → ") });
      return;
    }
    if (done.has(path)) return;
    way.push(path);
    for (const target of targets.get(path) ?? []) if (targets.has(target)) visit(target);
    way.pop();
    done.add(path);
  };
  for (const { path } of files) visit(path);
  return found;
}

/** Holds files of app, components and lib against the laws; pure, so that each law can be shown to bite. */
export function checkLaws(sources: readonly SourceFile[]): Violation[] {
  const files = readFiles(sources);
  const single = files.flatMap((file) =>
    CHECKS.flatMap(([law, check]) => check(file).map((detail): Violation => ({ law, path: file.path, detail }))),
  );
  return [...single, ...checkClientBorder(files), ...checkCircles(files)];
}
