import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { StartRefusal } from "../start-refusal";
import type { ServerOrder, ServerReport } from "./server-messages";
import { addressOf, type StartSettings } from "./settings";

/** The web server's process. */
export interface WebServer {
  /** Lets it listen once the database is ready; answers its port. */
  readonly listen: (databaseAppUrl: string) => Promise<number>;
  readonly onExit: (tell: () => void) => void;
  /** Lets requests under way end, then the process; resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 12_000;

/**
 * Next's own way, in its stand-alone server, of not reading next.config.ts again: without it a TypeScript compiler is
 * loaded at each start, half a second and 25 MB.
 */
function builtConfig(): string {
  const file = join(process.cwd(), ".next", "required-server-files.json");
  return JSON.stringify(JSON.parse(readFileSync(file, "utf8")).config);
}

function environmentOf(settings: StartSettings, sessionSecret: string): NodeJS.ProcessEnv {
  const address = addressOf(settings, settings.port);
  return {
    ...process.env,
    NODE_ENV: settings.dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORTAL_DEV: settings.dev ? "1" : "",
    PORT: String(settings.port),
    HOST: settings.host,
    TLS_CERT: settings.tls?.cert ?? "",
    TLS_KEY: settings.tls?.key ?? "",
    DATA_DIR: settings.dataDir,
    BASE_URL: address,
    // Empty rather than absent: Next reads .env itself, where the owner's connection may stand.
    DATABASE_URL: "",
    DATABASE_APP_URL: "",
    NEXTAUTH_SECRET: sessionSecret,
    NEXTAUTH_URL: address,
    ...(settings.dev ? {} : { __NEXT_PRIVATE_STANDALONE_CONFIG: builtConfig() }),
    ...(settings.baseUrl ? {} : { AUTH_TRUST_HOST: "true" }),
  };
}

function refuseStart(report: Extract<ServerReport, { kind: "failed" }>, settings: StartSettings): StartRefusal {
  const { port, host } = settings;
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: `Cổng mạng ${port} đang có chương trình khác dùng. Hãy đặt PORT thành số khác, ví dụ PORT=${port + 1}.`,
    EACCES: `Không có quyền mở cổng mạng ${port}. Hãy đặt PORT từ 1024 trở lên, ví dụ PORT=3000.`,
    EADDRNOTAVAIL: `Máy này không có địa chỉ ${host}. Hãy kiểm tra HOST.`,
    ENOTFOUND: `Máy này không có địa chỉ ${host}. Hãy kiểm tra HOST.`,
  };
  return new StartRefusal(report.code, words[report.code] ?? `Máy chủ web không chạy được: ${report.message}`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Starts the web server's process; it makes itself ready and waits to be told to listen. */
export function startWebServer(settings: StartSettings, sessionSecret: string): WebServer {
  const child = fork(join(process.cwd(), ".build", "server.mjs"), {
    execArgv: [],
    env: environmentOf(settings, sessionSecret),
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const told = new Promise<number>((listening, fail) => {
    child.on("message", (report: ServerReport) => {
      if (report.kind === "listening") listening(report.port);
      else fail(refuseStart(report, settings));
    });
    child.once("error", fail);
    ended.then(() => fail(new StartRefusal("server-ended", "Máy chủ web đã dừng trước khi sẵn sàng.")));
  });
  // Whoever never asks it to listen is not to be stopped by its failure either.
  told.catch(() => {});
  const send = (order: ServerOrder) => {
    if (child.connected) child.send(order, () => {});
  };
  return {
    listen: (databaseAppUrl) => {
      send({ kind: "listen", databaseAppUrl });
      return told;
    },
    onExit: (tell) => void ended.then(tell),
    stop: async () => {
      if (hasEnded(child)) return;
      send({ kind: "stop" });
      const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
