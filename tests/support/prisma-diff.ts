import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

interface EngineExports extends WebAssembly.Exports {
  readonly __wbindgen_start: () => void;
}

/** Prisma's own schema engine as WebAssembly: the native one would have to be downloaded. */
async function loadEngine(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm")
    .replace("schema_engine.js", "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports as EngineExports).__wbindgen_start();
}

const INTERNAL_CHAR = 18;
const TEXT = 25;
const charColumns = new WeakMap<object, ReadonlySet<number>>();

/** The adapter refuses PostgreSQL's internal type "char", which the catalogue is full of: it passes it as text. */
class CatalogPool extends pg.Pool {
  constructor(url: string) {
    super({ connectionString: url, max: 2 });
    const query = this.query.bind(this);
    const queryAsText = async (...given: Parameters<typeof query>) => {
      const result = (await query(...given)) as unknown as pg.QueryResult;
      const columns = result.fields.flatMap((field, index) => (field.dataTypeID === INTERNAL_CHAR ? [index] : []));
      charColumns.set(result.rows, new Set(columns));
      for (const field of result.fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT;
      return result;
    };
    Object.assign(this, { query: queryAsText });
  }
}

/** … and here the engine is told again that those columns hold a character. */
function restoreCharacters(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query: SqlQuery) => {
    const result = await queryRaw(query);
    const columns = charColumns.get(result.rows);
    const columnTypes = result.columnTypes.map((type, index) =>
      columns?.has(index) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

function catalogAdapter(pool: pg.Pool) {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  return bindMigrationAwareSqlAdapterFactory(
    Object.assign(factory, { connect: async () => restoreCharacters(await connect()) }),
  );
}

function schemaFiles(): { path: string; content: string }[] {
  const models = join("prisma", "models");
  const paths = [join("prisma", "schema.prisma"), ...readdirSync(models).map((name) => join(models, name))];
  return paths.map((path) => ({ path, content: readFileSync(path, "utf8") }));
}

// Once a process: a second copy would take the first one's memory from under it.
let loaded: Promise<void> | null = null;

/** The statements Prisma would run to bring a database to the schema; none when they agree. */
export async function diffAgainstSchema(url: string): Promise<readonly string[]> {
  loaded ??= loadEngine();
  await loaded;
  const pool = new CatalogPool(url);
  const files = schemaFiles();
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  try {
    const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => {}, catalogAdapter(pool));
    const { stdout } = await schemaEngine.diff({
      from: { tag: "schemaDatasource", files, configDir: "prisma" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return (stdout ?? "")
      .split(/;\s*(?:\n|$)/)
      .map((statement) => statement.replace(/^\s*--.*$/gm, "").trim())
      .filter((statement) => statement !== "" && !statement.startsWith("This is an empty migration"));
  } finally {
    await pool.end();
  }
}
