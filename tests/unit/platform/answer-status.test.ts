import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerWith, lettingPagesAnswer } from "@/lib/platform/answer-status";

/** A server whose page refuses after some waiting, as a page does once its data is read. */
const server = createServer(
  lettingPagesAnswer(async (request, response) => {
    await new Promise((done) => setTimeout(done, 5));
    if (request.url === "/late") response.write("begun");
    if (request.url !== "/open") answerWith(request.url === "/gone" ? 404 : 403);
    response.end("said");
  }),
);
const statusOf = async (path: string, init: RequestInit = {}) => {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
  await answer.text();
  return answer.status;
};

beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
afterAll(() => server.close());

test("a page says with which status it is answered, each request its own", async () => {
  const asked = Array.from({ length: 10 }, (_, index) => (index % 2 ? "/refused" : "/open"));
  expect(await Promise.all(asked.map((path) => statusOf(path)))).toEqual(
    asked.map((path) => (path === "/open" ? 200 : 403)),
  );
});

test("what is not there is answered as gone", async () => {
  expect(await statusOf("/gone")).toBe(404);
});

test("what is no document keeps its status, as the router takes anything but 200 for a fault", async () => {
  expect(await statusOf("/refused", { headers: { rsc: "1" } })).toBe(200);
  expect(await statusOf("/refused", { method: "POST" })).toBe(200);
});

test("it is too late once the answer is being sent, and harmless outside a request", async () => {
  expect(await statusOf("/late")).toBe(200);
  expect(() => answerWith(403)).not.toThrow();
});
