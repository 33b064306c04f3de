import { describe, expect, it } from "vitest";
import { findTopic } from "@/components/help/topics";
import { helpHref, isCurrentLine, isUnder } from "@/components/layout/current-page";
import { NAVIGATION, navigationFor } from "@/components/layout/navigation";
import type { Role } from "@/lib/kernel/actor";

const seen = (...roles: Role[]) => navigationFor(roles).flatMap((group) => group.items.map((item) => item.href));

describe("the menu", () => {
  it("shows an administrator everything", () => {
    expect(seen("quan-tri")).toEqual(NAVIGATION.flatMap((group) => group.items.map((item) => item.href)));
  });

  it("keeps accounts and the log from everybody else, and leaves no empty group", () => {
    expect(seen("van-thu")).not.toContain("/quan-tri/tai-khoan");
    expect(seen("van-thu")).toContain("/thung-rac");
    expect(navigationFor(["truong-ban"]).map((group) => group.label)).not.toContain("Quản trị");
  });

  it("does not offer the list of officials to those whose duty is one bản", () => {
    expect(seen("truong-ban")).not.toContain("/can-bo");
    expect(seen("truong-ban", "uy-vien")).toContain("/can-bo");
  });
});

describe("the current page", () => {
  it.each([
    ["/ban-chi-dao/nhap", "/ban-chi-dao", true],
    ["/ban-chi-dao", "/ban", false],
    ["/ban", "/ban", true],
    ["/can-bo", "/", false],
    ["/", "/", true],
  ])("%s under %s: %s", (pathname, href, under) => {
    expect(isUnder(pathname, href)).toBe(under);
  });

  it.each([
    ["/van-ban/kiem-tra", "/van-ban/kiem-tra", true],
    ["/van-ban/kiem-tra", "/van-ban", false],
    ["/van-ban/018f", "/van-ban", true],
    ["/", "/", true],
  ])("%s has the menu's line %s lit: %s", (pathname, href, lit) => {
    expect(isCurrentLine(pathname, href)).toBe(lit);
  });

  it("lights one line of the menu on every page of it", () => {
    const hrefs = NAVIGATION.flatMap((group) => group.items.map((item) => item.href));
    for (const href of hrefs) expect(hrefs.filter((line) => isCurrentLine(href, line))).toEqual([href]);
    expect(hrefs.filter((line) => isCurrentLine("/chi-tieu/dot/018f", line))).toEqual(["/chi-tieu/lich"]);
  });

  it("has a help topic for every page of the menu", () => {
    for (const { href } of NAVIGATION.flatMap((group) => group.items)) {
      expect(findTopic(helpHref(href).replace("/tro-giup/", "")), href).not.toBeNull();
    }
    expect(helpHref("/bao-cao")).toBe("/tro-giup/gui-bao-cao");
    expect(helpHref("/chi-tieu/lich/ngay-nghi")).toBe("/tro-giup/lich-bao-cao");
    expect(helpHref("/tro-giup/ban-hanh")).toBe("/tro-giup");
    expect(helpHref("/khong-biet")).toBe("/tro-giup/bat-dau");
  });
});
