import fc from "fast-check";
import { expect, test } from "vitest";
import { safeReturnPath } from "@/lib/access/core/return-path";

test.each([
  ["/can-bo?q=nam&trang=2", "/can-bo?q=nam&trang=2"],
  ["/", "/"],
  [null, "/"],
  ["", "/"],
])("%s leads to %s", (asked, path) => expect(safeReturnPath(asked)).toBe(path));

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\tevil",
  "javascript:alert(1)",
  "can-bo",
  "/dang-nhap?tiep=/dang-nhap",
  "/dang-xuat",
  "/api/auth/signout",
  "/x/../../dang-xuat",
])("%s leads home", (asked) => expect(safeReturnPath(asked)).toBe("/"));

test("whatever is asked, the browser stays on this portal", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((tail) => `/${tail}`),
      ),
      (asked) => {
        const path = safeReturnPath(asked);
        expect(new URL(path, "http://portal.test").origin).toBe("http://portal.test");
      },
    ),
  );
});
