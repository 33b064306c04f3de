import { posix } from "node:path";

/** A file of the program as the laws see it: where it is and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface ImportLine {
  readonly specifier: string;
  /** The path of the imported file when it is one of the program's, else null. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

export interface ReadFile extends SourceFile {
  /** The text without comments; strings stay. */
  readonly code: string;
  readonly imports: readonly ImportLine[];
  readonly directive: "use client" | "use server" | null;
}

const STRING_OR_COMMENT =
  /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const STATIC = /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?([\w*{}\s,$]+?)\s*from\s*["']([^"'\n]+)["']/g;
const BARE = /(?:^|[\n;])\s*import\s*["']([^"'\n]+)["']/g;
const DYNAMIC = /\b(?:import|require)\s*\(\s*(?:\/\*[\s\S]*?\*\/\s*)?["'`]([^"'`\n]+)["'`]/g;

function withoutComments(text: string): string {
  return text.replace(STRING_OR_COMMENT, (match, string: string | undefined) => (string === undefined ? " " : match));
}

/** Every name in the braces marked `type` makes the whole line one that leaves nothing behind at run time. */
function importsOnlyTypes(keyword: string | undefined, names: string): boolean {
  if (keyword) return true;
  const inside = /^\s*\{([\s\S]*)\}\s*$/.exec(names)?.[1];
  const listed = inside?.split(",").map((name) => name.trim()) ?? [];
  const named = listed.filter((name) => name !== "");
  return named.length > 0 && named.every((name) => name.startsWith("type "));
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? posix.normalize(posix.join(posix.dirname(from), specifier))
      : null;
  if (base === null) return null;
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? (/\.\w+$/.test(base) ? base : `${base}.ts`);
}

/** Reads the imports of all files; `target` is a path within the repository, whether or not the file is there. */
export function readFiles(files: readonly SourceFile[]): ReadFile[] {
  const known = new Set(files.map(({ path }) => path));
  return files.map((file) => {
    const code = withoutComments(file.text);
    const imports: ImportLine[] = [];
    const add = (specifier: string | undefined, typeOnly: boolean) => {
      if (specifier) imports.push({ specifier, target: resolve(file.path, specifier, known), typeOnly });
    };
    for (const [, keyword, names = "", specifier] of code.matchAll(STATIC))
      add(specifier, importsOnlyTypes(keyword, names));
    for (const [, specifier] of code.matchAll(BARE)) add(specifier, false);
    for (const [, specifier] of code.matchAll(DYNAMIC)) add(specifier, false);
    const directive = /^\s*["'](use client|use server)["']/.exec(code)?.[1];
    return {
      ...file,
      code,
      imports,
      directive: directive === "use client" || directive === "use server" ? directive : null,
    };
  });
}

/** The domain of a file under lib, or null elsewhere. */
export function domainOf(path: string): string | null {
  return /^lib\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** The path of a file inside its domain: "core/roster.ts", "queries/people.ts", "schema.ts". */
export function placeOf(path: string): string {
  return path.replace(/^lib\/[^/]+\//, "");
}
