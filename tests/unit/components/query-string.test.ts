import { describe, expect, it } from "vitest";
import { hrefWith } from "@/components/ui/query-string";

describe("an address with changed parameters", () => {
  it("changes, adds and takes out, and keeps the rest", () => {
    const params = { q: "lò thị", sap: "ten", trang: "3" };
    expect(hrefWith("/can-bo", params, { trang: null, chieu: "desc" })).toBe(
      "/can-bo?q=l%C3%B2+th%E1%BB%8B&sap=ten&chieu=desc",
    );
    expect(hrefWith("/can-bo", {}, { q: "" })).toBe("/can-bo");
  });

  it("repeats a name that has several values and escapes what would break out", () => {
    expect(hrefWith("/ban", { ma: ["1", "2"], q: "a&b=c#d" })).toBe("/ban?ma=1&ma=2&q=a%26b%3Dc%23d");
  });
});
