import pg from "pg";
import { ensureSecrets } from "../secrets";
import { StartRefusal } from "../start-refusal";
import { ensureLogin, ensureMember, ensureRuntimeGroup, RUNTIME_GROUP } from "./roles";

const OLDEST = 15;
const NO_RIGHT = "42501";
const WRONG_PASSWORD = "28P01";

function codeOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

async function connectAsOwner(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { hostname, port, pathname } = new URL(ownerUrl);
    throw new StartRefusal(
      "database-unreachable",
      `Không nối được cơ sở dữ liệu ${pathname.slice(1)} tại ${hostname}:${port || 5432}: ${(error as Error).message}. Hãy kiểm tra DATABASE_URL.`,
    );
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const asked = await client.query<{ version: number; encoding: string; vietnamese: boolean }>(`
    select current_setting('server_version_num')::int / 10000 as version,
           current_setting('server_encoding') as encoding,
           exists (select from pg_collation where collname = 'vi-x-icu') as vietnamese`);
  const server = asked.rows[0];
  if (server && server.version >= OLDEST && server.encoding === "UTF8" && server.vietnamese) return;
  throw new StartRefusal(
    "unfit-server",
    `Máy chủ PostgreSQL phải từ bản ${OLDEST}, mã hóa UTF8 và có ICU (vi-x-icu); máy chủ này: bản ${server?.version}, ${server?.encoding}, ${server?.vietnamese ? "có" : "không có"} ICU.`,
  );
}

function appUrlOf(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (codeOf(error) === WRONG_PASSWORD) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function manageLogin(client: pg.Client, ownerUrl: string, password: string): Promise<string> {
  // Roles belong to the whole server, and a province's may hold several portals.
  const role = `portal_app_${new URL(ownerUrl).pathname.slice(1)}`.replaceAll(/[^a-z0-9_]/gi, "_").slice(0, 63);
  try {
    await ensureLogin(client, role, password);
    await ensureMember(client, role);
    const url = appUrlOf(ownerUrl, role, password);
    if (!(await canLogIn(url))) {
      await client.query(`alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`);
    }
    return url;
  } catch (error) {
    if (codeOf(error) !== NO_RIGHT) throw error;
    throw new StartRefusal(
      "no-runtime-login",
      `Tài khoản trong DATABASE_URL không được tạo tài khoản chạy cổng. Nhờ người quản trị máy chủ PostgreSQL chạy một lần:\n  CREATE ROLE portal_app LOGIN PASSWORD '…' IN ROLE ${RUNTIME_GROUP};\nrồi đặt DATABASE_APP_URL với tài khoản ấy.`,
    );
  }
}

/** Makes a province's PostgreSQL ready: checks it, and answers the connection of the runtime role. */
export async function prepareExternalPostgres(
  ownerUrl: string,
  givenAppUrl: string | null,
  dataDir: string,
): Promise<{ readonly appUrl: string }> {
  const client = await connectAsOwner(ownerUrl);
  try {
    await checkServer(client);
    await ensureRuntimeGroup(client);
    if (givenAppUrl) return { appUrl: givenAppUrl };
    return { appUrl: await manageLogin(client, ownerUrl, ensureSecrets(dataDir).appPassword) };
  } finally {
    await client.end();
  }
}
