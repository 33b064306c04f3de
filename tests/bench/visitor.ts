import { Agent, request } from "node:http";
import { gunzipSync } from "node:zlib";

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks for pages as a browser does, over connections it keeps: compressed, and read to the last byte. */
export function openVisitor(cookie = "") {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const read = (url: string): Promise<{ status: number; bytes: Buffer; packed: boolean }> =>
    new Promise((done, fail) => {
      const headers = { "accept-encoding": "gzip", accept: "text/html", ...(cookie ? { cookie } : {}) };
      const asked = request(url, { agent, headers, timeout: 30_000 }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", fail);
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            bytes: Buffer.concat(chunks),
            packed: response.headers["content-encoding"] === "gzip",
          }),
        );
      });
      asked.on("timeout", () => asked.destroy(new Error(`no answer from ${url}`)));
      asked.on("error", fail);
      asked.end();
    });
  return {
    /** The page's bytes are not unpacked here: that would be the browser's time, not the server's. */
    visit: async (url: string): Promise<void> => {
      const { status } = await read(url);
      if (status !== 200) throw new Error(`${status} from ${url}`);
    },
    look: async (url: string): Promise<Answer> => {
      const { status, bytes, packed } = await read(url);
      return { status, text: (packed ? gunzipSync(bytes) : bytes).toString("utf8") };
    },
    leave: () => agent.destroy(),
  };
}
