import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for("portal.listening")];
});

test("what waits begins once the server listens, once, and not before", async () => {
  const { whenListening, tellListening } = await import("@/lib/platform/listening");
  const begin = vi.fn();
  whenListening(begin);
  expect(begin).not.toHaveBeenCalled();
  tellListening();
  tellListening();
  expect(begin).toHaveBeenCalledTimes(1);
});

test("what comes late begins at once", async () => {
  const { whenListening, tellListening } = await import("@/lib/platform/listening");
  tellListening();
  const begin = vi.fn();
  whenListening(begin);
  expect(begin).toHaveBeenCalledTimes(1);
});
