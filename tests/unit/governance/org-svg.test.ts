import { describe, expect, test } from "vitest";
import { orgSvg, svgText } from "@/components/governance/org-svg";
import { drawOrganisation } from "@/lib/governance/core/org-picture";
import { orgTree } from "@/lib/governance/core/org-tree";

const NAME = 'Ban <b>"Một" & hai</b>\u0000';
const tree = orgTree({
  top: "Ủy ban nhân dân xã Bình Lư",
  bodies: [
    {
      id: "b",
      kind: "ban-chi-dao",
      name: NAME,
      parentId: null,
      hamletId: null,
      head: null,
      seated: 0,
      helpers: 0,
      vacant: 1,
    },
  ],
  hamlets: [{ id: "h", number: 1, name: "Nà Khằm" }],
});
const text = svgText(orgSvg(drawOrganisation(tree, "bản"), "Sơ đồ", "Mô tả"));

describe("the file of the picture", () => {
  test("stands alone: named and described, without anything from outside", () => {
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+" role="img"/);
    expect(text).toContain('<title id="so-do-ten">Sơ đồ</title><desc id="so-do-mo-ta">Mô tả</desc>');
    expect(text.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href|url\(|@import|<script|<style/);
    expect(text).toContain('text-anchor="middle"');
    expect(text).toContain('stroke-dasharray="');
  });

  test("holds names as text, whatever signs they have", () => {
    expect(text).toContain("&lt;b&gt;&quot;Một&quot; &amp;");
    expect(text).not.toContain("\u0000");
    const opened = text.match(/<[a-z]+[ >]/g)?.length;
    expect(text.match(/<\/[a-z]+>/g)?.length).toBe(opened);
  });
});
