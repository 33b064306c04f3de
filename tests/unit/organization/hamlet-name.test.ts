import { describe, expect, test } from "vitest";
import {
  bareHamletName,
  findHamlet,
  hamletInText,
  hamletKey,
  placeholderName,
} from "@/lib/organization/core/hamlet-name";

describe("the name of a place", () => {
  test.each([
    ["thôn Lạc Hiền", "Lạc Hiền"],
    ["Bản  Nà  Phát", "Nà Phát"],
    ["Tổ dân phố 3", "Tổ dân phố 3"],
    ["Bản số 07", "Bản số 07"],
    ["Bản", "Bản"],
    ["Trinh Nữ 2", "Trinh Nữ 2"],
  ])("%s is %s", (written, bare) => expect(bareHamletName(written)).toBe(bare));

  test("a number keeps its two figures, and its word its capital", () => {
    expect(placeholderName("bản", 7)).toBe("Bản số 07");
    expect(placeholderName("tổ dân phố", 12)).toBe("Tổ dân phố số 12");
  });

  test("in running text a name gets its word and a number does not get a second one", () => {
    expect(hamletInText("bản", "Lạc Hiền")).toBe("bản Lạc Hiền");
    expect(hamletInText("bản", "Bản số 07")).toBe("bản số 07");
  });
});

describe("finding a place by how somebody wrote it", () => {
  const hamlets = [{ name: "Lạc Hiền" }, { name: "Trinh Nữ 1" }, { name: "Trinh Nữ 2" }, { name: "Bản số 07" }];

  test.each([
    ["thôn lac hien", "Lạc Hiền"],
    ["BẢN TRINH NỮ 2", "Trinh Nữ 2"],
    ["bản số 07", "Bản số 07"],
  ])("%s", (written, name) => expect(findHamlet(hamlets, written)?.name).toBe(name));

  test("what fits none, or two, is nobody's guess", () => {
    expect(findHamlet(hamlets, "Trinh Nữ")).toBeNull();
    expect(findHamlet([{ name: "Nà Cà" }, { name: "Na Ca" }], "na ca")).toBeNull();
    expect(hamletKey("thôn Nà Cà")).toBe(hamletKey("NA CA"));
  });
});
