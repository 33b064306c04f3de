import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import next from "next";
import { lettingPagesAnswer } from "@/lib/platform/answer-status";
import { tellListening } from "@/lib/platform/listening";
import type { ServerOrder, ServerReport } from "@/lib/platform/start/server-messages";

// The web server: started, told when to listen and stopped by scripts/start.ts, which holds everything of the owner's.
const GRACE_MS = 8000;
// Longer than proxies keep their side, so that they never write into a closing connection.
const KEEP_ALIVE_MS = 65_000;

const { PORT = "3000", HOST = "127.0.0.1", TLS_CERT, TLS_KEY, PORTAL_DEV } = process.env;
const dev = PORTAL_DEV === "1";

function report(message: ServerReport): void {
  process.send?.(message);
}

let handle: RequestListener = (_request, response) => {
  response.writeHead(503).end();
};
const listener: RequestListener = (request, response) => handle(request, response);
const server =
  TLS_CERT && TLS_KEY
    ? createHttpsServer({ cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) }, listener)
    : createHttpServer(listener);
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.headersTimeout = KEEP_ALIVE_MS + 1000;

let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), GRACE_MS).unref();
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  await closed;
  process.exit(0);
}

for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// The supervisor is gone: nobody would stop this process or its database.
process.on("disconnect", stop);

const app = next({ dev, dir: process.cwd(), hostname: HOST, port: Number(PORT), httpServer: server, turbopack: dev });
const prepared = app.prepare();
prepared.catch((error: unknown) => {
  report({ kind: "failed", code: "next", message: String(error) });
  process.exit(1);
});

server.on("error", (error: NodeJS.ErrnoException) => {
  report({ kind: "failed", code: error.code ?? "server", message: error.message });
  process.exit(1);
});

process.on("message", async (order: ServerOrder) => {
  if (order.kind === "stop") return stop();
  process.env.DATABASE_APP_URL = order.databaseAppUrl;
  await prepared;
  handle = lettingPagesAnswer(app.getRequestHandler());
  server.listen(Number(PORT), HOST, () => {
    tellListening();
    const address = server.address();
    report({ kind: "listening", port: address && typeof address === "object" ? address.port : Number(PORT) });
  });
});
