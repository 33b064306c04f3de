import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLaws, type Law } from "./check-laws";
import { DOMAIN_ORDER, FURTHER_FILES } from "./law-table";
import type { SourceFile } from "./source-file";

const ROOT = join(import.meta.dirname, "../..");

function readSources(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), "utf8") }));
}

describe("the house", () => {
  const sources = ["app", "components", "lib"].flatMap(readSources);

  it("was seen: a checker that read nothing must fail", () => {
    const count = (prefix: string) => sources.filter(({ path }) => path.startsWith(prefix)).length;
    expect(count("lib/")).toBeGreaterThan(120);
    expect(count("components/")).toBeGreaterThan(50);
    expect(count("app/")).toBeGreaterThan(8);
    expect(count("lib/kernel/")).toBeGreaterThan(10);
    expect(sources.filter(({ text }) => /^import /m.test(text)).length).toBeGreaterThan(100);
  });

  it("keeps every law", () => {
    const found = checkLaws(sources).map(({ law, path, detail }) => `${law}: ${path} ${detail}`);
    expect(found).toEqual([]);
  });

  it("names each domain once", () => {
    const domains = DOMAIN_ORDER.flat();
    expect(new Set(domains).size).toBe(domains.length);
    expect(Object.keys(FURTHER_FILES).filter((domain) => !domains.includes(domain))).toEqual([]);
  });
});

const lines = (...all: string[]) => all.join("\n");

/** For each law, texts that break it and texts that look alike and keep it. */
const CASES: readonly (readonly [Law, string, readonly SourceFile[], boolean])[] = [
  [
    "layers",
    "lib imports components",
    [{ path: "lib/tasks/labels.ts", text: 'import { Tag } from "@/components/ui/tag";' }],
    true,
  ],
  [
    "layers",
    "components import app",
    [{ path: "components/tasks/list.tsx", text: 'import { a } from "@/app/cong-viec/a";' }],
    true,
  ],
  [
    "layers",
    "a relative way up",
    [{ path: "components/tasks/list.tsx", text: 'import { a } from "../../app/a";' }],
    true,
  ],
  [
    "layers",
    "a dynamic import of app",
    [{ path: "lib/tasks/queries.ts", text: 'const a = await import("@/app/a");' }],
    true,
  ],
  [
    "layers",
    "ui knows a domain",
    [{ path: "components/ui/tag.tsx", text: 'import { labels } from "@/lib/tasks/labels";' }],
    true,
  ],
  [
    "layers",
    "app imports components",
    [{ path: "app/page.tsx", text: 'import { Tag } from "@/components/ui/tag";' }],
    false,
  ],
  [
    "layers",
    "an import in a comment",
    [{ path: "lib/tasks/labels.ts", text: '// import { a } from "@/app/a";' }],
    false,
  ],
  [
    "domain-order",
    "a domain imports one above",
    [{ path: "lib/organization/queries.ts", text: 'import { a } from "@/lib/governance/queries";' }],
    true,
  ],
  [
    "domain-order",
    "a type from above counts too",
    [{ path: "lib/organization/queries.ts", text: 'import type { A } from "@/lib/governance/queries";' }],
    true,
  ],
  [
    "domain-order",
    "neighbours",
    [{ path: "lib/plan/queries.ts", text: 'import { a } from "@/lib/meetings/queries";' }],
    true,
  ],
  ["domain-order", "a domain nobody placed", [{ path: "lib/weather/queries.ts", text: "" }], true],
  [
    "domain-order",
    "a domain imports one below",
    [{ path: "lib/governance/queries.ts", text: 'import { a } from "@/lib/organization/queries";' }],
    false,
  ],
  ["pure-core", "next in core", [{ path: "lib/tasks/core/due.ts", text: 'import Link from "next/link";' }], true],
  [
    "pure-core",
    "node in the kernel",
    [{ path: "lib/kernel/text.ts", text: 'import { readFileSync } from "node:fs";' }],
    true,
  ],
  ["pure-core", "labels in core", [{ path: "lib/tasks/core/due.ts", text: 'import { a } from "../labels";' }], true],
  ["pure-core", "the clock", [{ path: "lib/tasks/core/due.ts", text: "export const today = () => new Date();" }], true],
  [
    "pure-core",
    "the clock in milliseconds",
    [{ path: "lib/tasks/core/due.ts", text: "export const ms = () => Date.now();" }],
    true,
  ],
  ["pure-core", "chance", [{ path: "lib/kernel/text.ts", text: "export const dice = () => Math.random();" }], true],
  [
    "pure-core",
    "a date from an argument",
    [{ path: "lib/tasks/core/due.ts", text: "export const day = (at: string) => new Date(at);" }],
    false,
  ],
  [
    "pure-core",
    "core of a domain below",
    [{ path: "lib/governance/core/a.ts", text: 'import { cellAt } from "@/lib/spreadsheets/core/sheet-grid";' }],
    false,
  ],
  [
    "quiet-rules",
    "a policy that asks the database",
    [{ path: "lib/tasks/policy.ts", text: 'import { listTasks } from "./queries";' }],
    true,
  ],
  [
    "quiet-rules",
    "labels with a framework",
    [{ path: "lib/tasks/labels.ts", text: 'import { cache } from "react";' }],
    true,
  ],
  ["quiet-rules", "a schema with zod", [{ path: "lib/tasks/schema.ts", text: 'import { z } from "zod";' }], false],
  [
    "database-places",
    "a page asks the database",
    [{ path: "app/page.tsx", text: 'import { inCommune } from "@/lib/platform/db";' }],
    true,
  ],
  [
    "database-places",
    "an action writes",
    [
      {
        path: "lib/tasks/actions.ts",
        text: '"use server";\nimport { PrismaClient } from "@/prisma/generated/client";',
      },
    ],
    true,
  ],
  [
    "database-places",
    "a row's type leaves",
    [{ path: "components/tasks/list.tsx", text: 'import type { Task } from "@/prisma/generated/client";' }],
    true,
  ],
  [
    "database-places",
    "a query asks",
    [{ path: "lib/tasks/queries/list.ts", text: 'import { inCommune } from "@/lib/platform/db";' }],
    false,
  ],
  ["file-vocabulary", "a file of no known kind", [{ path: "lib/tasks/service.ts", text: "" }], true],
  ["file-vocabulary", "a folder of no known kind", [{ path: "lib/tasks/stuff/a.ts", text: "" }], true],
  ["file-vocabulary", "a file in no domain", [{ path: "lib/routes.ts", text: "" }], true],
  ["file-vocabulary", "queries grown into a folder", [{ path: "lib/tasks/queries/open-tasks.ts", text: "" }], false],
  [
    "actor-first",
    "a query without an actor",
    [{ path: "lib/tasks/queries.ts", text: "export async function listTasks(day: CivilDate) {}" }],
    true,
  ],
  [
    "actor-first",
    "an actor in second place",
    [{ path: "lib/tasks/commands/close.ts", text: "export async function close(id: string, actor: Actor) {}" }],
    true,
  ],
  [
    "actor-first",
    "no parameters at all",
    [{ path: "lib/tasks/queries.ts", text: "export const listTasks = async () => [];" }],
    true,
  ],
  [
    "actor-first",
    "a cached query without an actor",
    [{ path: "lib/tasks/queries.ts", text: "export const listTasks = cache(async (day: CivilDate) => []);" }],
    true,
  ],
  [
    "actor-first",
    "an act without an actor",
    [{ path: "lib/tasks/commands.ts", text: "export async function close({ tx }: Act, id: string) {}" }],
    true,
  ],
  [
    "actor-first",
    "something looser than an actor",
    [{ path: "lib/tasks/queries.ts", text: "export function list(actor: Actor | null) {}" }],
    true,
  ],
  [
    "actor-first",
    "all that are told",
    [
      {
        path: "lib/tasks/commands.ts",
        text: lines(
          "export async function close<Value extends Map<string, number>>(actor: Actor, input: { id: string }) {}",
          "export async function remind(actor: SystemActor) {}",
          "export async function closeIn({ tx }: Act, actor: Actor, id: string) {}",
          "export const open = cache(async (actor: Actor) => []);",
          "export const LIMIT = 5;",
          "export type Close = typeof close;",
          "function inner(id: string) {}",
        ),
      },
    ],
    false,
  ],
  [
    "client-border",
    "a client imports a query",
    [{ path: "components/tasks/list.tsx", text: '"use client";\nimport { listTasks } from "@/lib/tasks/queries";' }],
    true,
  ],
  [
    "client-border",
    "a client reaches platform through a file between",
    [
      { path: "components/tasks/list.tsx", text: '"use client";\nimport { Row } from "./row";' },
      { path: "components/tasks/row.tsx", text: 'import { now } from "@/lib/platform/clock";' },
    ],
    true,
  ],
  [
    "client-border",
    "a client calls an action and knows a type",
    [
      {
        path: "components/tasks/list.tsx",
        text: '"use client";\nimport { closeTask } from "@/lib/tasks/actions";\nimport type { TaskView } from "@/lib/tasks/queries";',
      },
      { path: "lib/tasks/actions.ts", text: '"use server";\nimport { close } from "./commands";' },
    ],
    false,
  ],
  [
    "server-actions",
    "actions without their first line",
    [{ path: "lib/tasks/actions.ts", text: "export const a = 1;" }],
    true,
  ],
  ["server-actions", "a command that is an action", [{ path: "lib/tasks/commands.ts", text: '"use server";' }], true],
  [
    "environment",
    "a domain reads the environment",
    [{ path: "lib/tasks/queries.ts", text: "const key = process.env.KEY;" }],
    true,
  ],
  [
    "environment",
    "platform reads one variable",
    [{ path: "lib/platform/log.ts", text: "const level = process.env.LEVEL;" }],
    true,
  ],
  [
    "environment",
    "a child gets the environment",
    [{ path: "lib/platform/start/child.ts", text: "spawn(a, [], { env: { ...process.env, TZ: zone } });" }],
    false,
  ],
  ["names", "camel case", [{ path: "lib/tasks/core/dueDay.ts", text: "" }], true],
  ["names", "a drawer", [{ path: "lib/tasks/core/date-utils.ts", text: "" }], true],
  ["names", "a barrel", [{ path: "components/ui/index.ts", text: "" }], true],
  ["names", "a default export", [{ path: "components/ui/tag.tsx", text: "export default function Tag() {}" }], true],
  ["names", "exports passed on", [{ path: "lib/tasks/core/due.ts", text: 'export * from "./other";' }], true],
  ["names", "a page's default export", [{ path: "app/page.tsx", text: "export default function Page() {}" }], false],
  [
    "no-circles",
    "two files that need each other",
    [
      { path: "lib/tasks/core/a.ts", text: 'import { b } from "./b";' },
      { path: "lib/tasks/core/b.ts", text: 'import type { A } from "@/lib/tasks/core/a";' },
    ],
    true,
  ],
  [
    "no-circles",
    "a diamond",
    [
      { path: "lib/tasks/core/a.ts", text: 'import { b } from "./b";\nimport { c } from "./c";' },
      { path: "lib/tasks/core/b.ts", text: 'import { d } from "./d";' },
      { path: "lib/tasks/core/c.ts", text: 'import { d } from "./d";' },
      { path: "lib/tasks/core/d.ts", text: "" },
    ],
    false,
  ],
];

describe("each law bites", () => {
  it.each(CASES)("%s: %s", (law, _, sources, breaks) => {
    const found = checkLaws(sources).filter((violation) => violation.law === law);
    expect(found.length > 0, JSON.stringify(found)).toBe(breaks);
  });

  it("and each has a case that breaks it", () => {
    const laws: Record<Law, true> = {
      layers: true,
      "domain-order": true,
      "no-circles": true,
      "pure-core": true,
      "quiet-rules": true,
      "database-places": true,
      "file-vocabulary": true,
      "actor-first": true,
      "client-border": true,
      "server-actions": true,
      environment: true,
      names: true,
    };
    const broken = new Set(CASES.filter(([, , , breaks]) => breaks).map(([law]) => law));
    expect([...broken].sort()).toEqual(Object.keys(laws).sort());
  });
});
