import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands between a phone and the portal: may lose answers on their way back, and may say another build is served. */
export interface WeakNetwork {
  readonly url: string;
  /** While true, reports reach the portal and its answers reach nobody. */
  loseAnswers: boolean;
  /** Put in the place of the build's own name. */
  build: string | null;
  /** How many reports reached the portal. */
  readonly arrived: () => number;
  readonly stop: () => void;
}

const WORKER = "/bao-cao/dien-thoai-sw.js";
const SEND = "/api/bao-cao/gui";

export async function openWeakNetwork(portalUrl: string): Promise<WeakNetwork> {
  const { port } = new URL(portalUrl);
  let arrived = 0;
  const answer = (asked: IncomingMessage, given: ServerResponse) => {
    const { url: path = "/", method, headers } = asked;
    const onward = request({ host: "127.0.0.1", port, path, method, headers }, (answered) => {
      if (path === SEND) {
        arrived += 1;
        if (network.loseAnswers) {
          answered.resume();
          asked.socket.destroy();
          return;
        }
      }
      if (path === WORKER && network.build && answered.statusCode === 200) {
        const chunks: Buffer[] = [];
        answered.on("data", (chunk: Buffer) => chunks.push(chunk));
        answered.on("end", () => {
          const script = Buffer.concat(chunks).toString("utf8");
          given.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-cache" });
          given.end(script.replace(/"[^"]*"\);$/, `${JSON.stringify(network.build)});`));
        });
        return;
      }
      given.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(given);
    });
    onward.on("error", () => given.destroy());
    // Compressed text could not be changed on the way.
    if (path === WORKER) {
      onward.removeHeader("accept-encoding");
      if (network.build) onward.removeHeader("if-none-match");
    }
    asked.pipe(onward);
  };
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const network: WeakNetwork = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    loseAnswers: false,
    build: null,
    arrived: () => arrived,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return network;
}
