import { setTimeout as pause } from "node:timers/promises";
import { startEmbeddedPostgres } from "../postgres/embedded";
import { prepareExternalPostgres } from "../postgres/external";
import { assertRuntimeRole } from "../postgres/roles";
import { StartRefusal } from "../start-refusal";
import { type PortalLock, takePortalLock } from "./portal-lock";
import type { StartSettings } from "./settings";

/** The database a portal runs on, ours alone when it is the embedded one. */
export interface OpenDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Plain words about where the data lies. */
  readonly words: string;
  /** Calls back when the embedded database is lost. */
  readonly onLost: (tell: () => void) => void;
  readonly close: () => Promise<void>;
}

// A killed portal's session ends within moments, and a stopping one takes its database with it.
const PATIENCE_MS = 4000;

function refuseSecondCopy(dataDir: string, holder: string | null): StartRefusal {
  const [pid, address] = holder?.split(" ") ?? [];
  const where = address ? ` tại ${address} (tiến trình ${pid})` : "";
  return new StartRefusal(
    "already-running",
    `Cổng đã chạy trên dữ liệu này rồi${where}. Mỗi thư mục dữ liệu chỉ chạy một bản: hãy dùng bản đang chạy, hoặc dừng nó trước.\nThư mục dữ liệu: ${dataDir}`,
  );
}

async function openEmbedded(settings: StartSettings, address: string): Promise<OpenDatabase> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const postgres = await startEmbeddedPostgres(settings.dataDir);
    const attempt = await takePortalLock(postgres.ownerUrl, address).catch((error: Error) => error);
    if (attempt instanceof Error) {
      if (Date.now() > deadline) throw attempt;
    } else if (attempt.kind === "held") {
      return embeddedDatabase(settings, postgres, attempt.lock);
    } else if (Date.now() > deadline) {
      throw refuseSecondCopy(settings.dataDir, attempt.holder);
    }
    await pause(250);
  }
}

function embeddedDatabase(
  settings: StartSettings,
  postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>,
  lock: PortalLock,
): OpenDatabase {
  const moved = postgres.movedTo
    ? `; cơ sở dữ liệu nằm ở ${postgres.movedTo} vì người dùng của nó không vào được đây`
    : "";
  return {
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
    words: `${settings.dataDir} (PostgreSQL kèm theo, cổng nội bộ ${postgres.port}${moved})`,
    onLost: lock.onLost,
    close: async () => {
      // The lock ends with the database, not before: a copy starting now must not meet one that is going down.
      await postgres.stop();
      await lock.release();
    },
  };
}

async function openExternal(ownerUrl: string, settings: StartSettings): Promise<OpenDatabase> {
  const { appUrl } = await prepareExternalPostgres(ownerUrl, settings.databaseAppUrl, settings.dataDir);
  await assertRuntimeRole(appUrl);
  const { hostname, port, pathname } = new URL(ownerUrl);
  return {
    ownerUrl,
    appUrl,
    words: `cơ sở dữ liệu ${pathname.slice(1)} tại ${hostname}:${port || 5432}`,
    onLost: () => {},
    close: async () => {},
  };
}

/** Opens the database the settings ask for. A second portal on the same embedded data is refused. */
export function openDatabase(settings: StartSettings, address: string): Promise<OpenDatabase> {
  return settings.databaseUrl ? openExternal(settings.databaseUrl, settings) : openEmbedded(settings, address);
}
