import { describe, expect, it } from "vitest";
import { composeChart, linesOfChart } from "@/lib/documents/core/compose-chart";
import { documentParts } from "@/lib/documents/core/diff/parts";
import type { ChartBlock } from "@/lib/documents/core/model";
import { textWidthMm } from "@/lib/documents/core/nd30-style";
import { plainText, wordsOfLine } from "@/lib/documents/core/plain-text";
import { renderHtml } from "@/lib/documents/core/render-html";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { makePdf } from "@/lib/documents/render/pdf";
import {
  firstDifference,
  joinUnits,
  readDocx,
  readHtml,
  readPdf,
  readPdfPages,
  unzipMember,
} from "../../support/read-back";
import { sampleDecision } from "./sample-decision";

const figures = [
  { label: "Bản 1", value: 80, shown: "80,0" },
  { label: "Bản 2", value: 100, shown: "100,0", light: false },
  { label: "Bản 3", value: null, shown: "chưa có số liệu" },
  { label: "Bản 4", value: 400, shown: "400,0" },
];
const chart = (changes: Partial<ChartBlock> = {}): ChartBlock => ({
  ...{ type: "chart", id: "bd", shape: "bars", title: "Mức đạt so với kế hoạch", unit: "%", items: figures },
  ...{ target: 100, note: "Nét đứt: kế hoạch." },
  ...changes,
});
const composed = (changes: Partial<ChartBlock> = {}) => composeChart(chart(changes), textWidthMm("portrait"));
const documentOf = (block: ChartBlock) =>
  sampleDecision({ body: [{ type: "paragraph", id: "p", text: [{ type: "text", text: "Như sau:" }] }, block] });

describe("a chart", () => {
  it("draws each figure as its share, an unknown one not at all, one far beyond the target to the edge", () => {
    const { items, target } = composed();
    expect(items.map(({ share }) => share)).toEqual([0.5333, 0.6667, null, 1]);
    expect(target).toBe(0.6667);
  });

  it("begins at nothing and ends at the highest figure where there is no target", () => {
    expect(composed({ target: null }).items.map(({ share }) => share)).toEqual([0.2, 0.25, null, 1]);
    const nothing = composed({ target: null, items: [{ label: "Bản 1", value: 0, shown: "0" }] });
    expect(nothing.items[0]?.share).toBe(0);
  });

  it("never draws beyond its room, whatever the figures are", () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, -5, 1e300].map((value) => ({ label: "x", value, shown: "?" }));
    const shares = composed({ items: odd }).items.map(({ share }) => share);
    expect(shares).toEqual([null, null, 0, 1]);
  });

  it("reads bars as label and figure, a line as all labels and then all figures", () => {
    const read = (block: ReturnType<typeof composed>) => linesOfChart(block).map(wordsOfLine);
    expect(read(composed()).slice(0, 3)).toEqual(["Mức đạt so với kế hoạch (%)", "Bản 1", "80,0"]);
    expect(read(composed({ shape: "line" })).slice(1, 6)).toEqual(["Bản 1", "Bản 2", "Bản 3", "Bản 4", "80,0"]);
  });

  it("says in words what is drawn, in all three outputs", async () => {
    const { alt } = composed();
    expect(alt).toBe(
      "Biểu đồ cột. Mức đạt so với kế hoạch (%). Bản 1: 80,0; Bản 2: 100,0; Bản 3: chưa có số liệu; Bản 4: 400,0. Nét đứt: kế hoạch.",
    );
    const model = documentOf(chart());
    expect(renderHtml(model)).toContain(`aria-label="${alt}"`);
    const xml = unzipMember(await makeDocx(model), "word/document.xml");
    expect(xml).toContain(`<w:tblDescription w:val="${alt}"/>`);
    expect(xml.indexOf("<w:tblDescription")).toBeGreaterThan(
      xml.lastIndexOf("<w:tblLayout", xml.indexOf("<w:tblDescription")),
    );
  });

  it.each(["bars", "line"] as const)("carries the same words as %s in the three outputs", async (shape) => {
    const model = documentOf(chart({ shape }));
    const units = plainText(model);
    expect(readHtml(renderHtml(model))).toEqual(units);
    expect(await readDocx(await makeDocx(model))).toEqual(units);
    expect(firstDifference(await readPdf(makePdf(model)), joinUnits(units))).toBeNull();
  });

  it("stays whole: what does not fit on a page begins the next", async () => {
    const filler = Array.from({ length: 18 }, (_, at) => ({
      ...{ type: "paragraph" as const, id: `p${at}`, text: [{ type: "text" as const, text: `Đoạn ${at}.` }] },
    }));
    const items = Array.from({ length: 20 }, (_, at) => ({ label: `Bản số ${at}`, value: at, shown: `${at},0` }));
    const model = sampleDecision({ body: [...filler, chart({ items })], annexes: [] });
    const pages = await readPdfPages(makePdf(model));
    const holding = pages.filter(({ words }) => words.includes("Bảnsố"));
    expect(holding).toHaveLength(1);
    expect(holding[0]?.words).toContain("Mứcđạtsovớikếhoạch");
    expect(holding[0]?.words).toContain("Nétđứt");
    const xml = unzipMember(await makeDocx(model), "word/document.xml");
    const rows = xml.slice(xml.indexOf("<w:tblDescription")).split("</w:tbl>")[0]?.split("<w:tr>").slice(1) ?? [];
    expect(rows).toHaveLength(22);
    expect(rows.slice(0, -1).every((row) => row.includes("<w:keepNext/>"))).toBe(true);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  it("is compared figure by figure", () => {
    const parts = documentParts(documentOf(chart())).flatMap((group) => group.parts);
    expect(parts.map(({ words }) => words)).toContain("Bản 3 | chưa có số liệu");
  });

  it("is refused with more bars than can be read", () => {
    const items = Array.from({ length: 25 }, (_, at) => ({ label: `${at}`, value: at, shown: `${at}` }));
    const result = sanitiseModel(documentOf(chart({ items })));
    expect(result.ok ? "" : result.refusal.words).toContain("Biểu đồ có 25 cột");
    expect(sanitiseModel(documentOf(chart({ items: items.slice(1) }))).ok).toBe(true);
  });

  it("lets no letter through that cannot be printed, and names the place", () => {
    const result = sanitiseModel(documentOf(chart({ items: [{ label: "Bản 漢", value: 1, shown: "1" }] })));
    expect(result.ok ? "" : result.refusal.words).toContain("dòng 1 của biểu đồ");
  });
});
