import { createServer } from "node:net";

/** The port itself when it can be opened on the address (0: any free one), else null. */
export async function tryPort(wanted: number, host = "127.0.0.1"): Promise<number | null> {
  const server = createServer();
  try {
    await new Promise<void>((done, fail) => server.once("error", fail).listen(wanted, host, done));
  } catch {
    return null;
  }
  const address = server.address();
  await new Promise((done) => server.close(done));
  return address !== null && typeof address !== "string" ? address.port : null;
}

/** A port nobody listens on at the moment. */
export async function freePort(host = "127.0.0.1"): Promise<number> {
  const port = await tryPort(0, host);
  if (port === null) throw new Error(`this machine has no free port on ${host}`);
  return port;
}
