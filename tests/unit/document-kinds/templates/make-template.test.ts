import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionKinds } from "@/lib/document-kinds/core/decision-kinds";
import { composePaper } from "@/lib/document-kinds/core/papers/compose-paper";
import { draftPaperContent } from "@/lib/document-kinds/core/papers/draft-paper-content";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperDraftingFacts } from "@/lib/document-kinds/core/papers/paper-facts";
import { fitsLayout } from "@/lib/document-kinds/core/papers/paper-kind";
import { PAPER_KINDS, type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { decisionFromTemplate, paperFromTemplate } from "@/lib/document-kinds/core/templates/draw-from-template";
import { templateOfDecision, templateOfPaper } from "@/lib/document-kinds/core/templates/make-template";
import { PLACEHOLDERS, placeholderOf, scanPlaceholders } from "@/lib/document-kinds/core/templates/placeholders";
import { takenPart } from "@/lib/document-kinds/core/templates/taken-part";
import {
  isPaperTemplate,
  ownVersion,
  type TemplateContent,
  versionName,
} from "@/lib/document-kinds/core/templates/template-content";
import { drawText, openPeriods, placeAndDay } from "@/lib/document-kinds/core/templates/template-words";
import { wordingFor } from "@/lib/document-kinds/core/templates/wording-for";
import { placeholderLabel } from "@/lib/document-kinds/labels";
import { paperTemplateSchema } from "@/lib/document-kinds/schema";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { SAMPLE_MEMBERS } from "@/prisma/seed/sample-documents";
import { samplePaperFacts } from "@/prisma/seed/sample-papers";
import { COMMUNE, STANDING, team } from "../../../support/given-decision";

const FACTS = samplePaperFacts(SAMPLE_MEMBERS);
const AUTUMN = civilDate("2026-11-23");
const NONE = new Map<string, string>();

function factsFor(code: PaperKindCode, today: CivilDate): PaperDraftingFacts {
  const [issuer = "ubnd"] = paperKinds[code].issuers;
  return {
    ...{ ...FACTS, today, drafter: "VHXH", bases: [], committeeDecision: null },
    issuer: { code: issuer, unitId: issuer === "phong" ? "VHXH" : null },
    signer: FACTS.signers.find((one) => one.issuer === issuer) ?? null,
  };
}

const drafted = (code: PaperKindCode, today = AUTUMN) => draftPaperContent(paperKinds[code], factsFor(code, today));

function paperTemplate(content: PaperContent, numbers: ReadonlyMap<string, string> = NONE) {
  const { template, opened } = templateOfPaper(content, { day: AUTUMN, numbers });
  if (!isPaperTemplate(template)) throw new Error("no paper");
  return { template, opened };
}

describe("a wording kept from a draft", () => {
  it.each(PAPER_KINDS)("of %s draws on the same day what the kind itself draws", (code) => {
    const content = drafted(code);
    const { template } = paperTemplate(content);
    const kept: PaperContent = template.content;
    const stored = { ...template, content: { ...kept, issuer: { ...kept.issuer, unitId: null } } };
    expect(paperTemplateSchema.safeParse(stored).success).toBe(true);
    const again = paperFromTemplate(paperKinds[code], template, factsFor(code, AUTUMN), []).content;
    expect(again.blocks).toEqual(content.blocks);
    expect(again.subject).toBe(content.subject);
    expect(again.recipients).toEqual(content.recipients);
    expect(fitsLayout(paperKinds[code].layout, again.blocks)).toBe(true);
  });

  it("names another month, quarter and year when it is drawn later", () => {
    const later = civilDate("2027-01-15");
    for (const code of ["bao-cao-thang", "bao-cao-nam"] as const) {
      const { template } = paperTemplate(drafted(code));
      const again = paperFromTemplate(paperKinds[code], template, factsFor(code, later), []).content;
      const words = JSON.stringify(again);
      expect(words).toContain(code === "bao-cao-nam" ? "năm 2027" : "tháng 01 năm 2027");
      expect(words).toContain(code === "bao-cao-nam" ? "năm 2028" : "tháng 02 năm 2027");
      expect(words).not.toContain("năm 2026");
    }
  });

  it("keeps days, and periods other than its own", () => {
    const open = (text: string) => openPeriods(text, AUTUMN, () => {});
    expect(open("trước ngày 25 tháng 11 năm 2026")).toBe("trước ngày 25 tháng 11 năm 2026");
    expect(open("đến năm 2030, giai đoạn năm 2026 - 2030")).toBe("đến năm 2030, giai đoạn năm 2026 - 2030");
    expect(open("tháng 8 năm 2026")).toBe("tháng 8 năm 2026");
    expect(open("{{so:so-ban}} của tháng 11 năm 2026, năm 2027")).toBe(
      "{{so:so-ban}} của {{mau:ky-thang}}, {{mau:ky-nam-sau}}",
    );
    expect(open("quý IV năm 2026 và quý I năm 2027")).toBe("{{mau:ky-quy}} và {{mau:ky-quy-sau}}");
  });

  it("loses no word of any text, whatever day it was written and whatever it says", () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((n) => {
      return civilDate(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    });
    const words = fc.array(
      fc.constantFrom(
        "tháng 11 năm 2026",
        "năm 2026",
        "quý II năm 2027",
        "ngày 05 tháng 01 năm 2027",
        " ",
        "Tổ",
        "2026",
      ),
    );
    fc.assert(
      fc.property(days, words, (day, parts) => {
        const text = parts.join(" ");
        const back = drawText(
          openPeriods(text, day, () => {}),
          placeAndDay(COMMUNE, day),
        );
        expect(back.replace(/tháng 0/gu, "tháng ")).toBe(text.replace(/tháng 0/gu, "tháng "));
      }),
    );
  });

  it("keeps bases by their number, once cites what may be cited, and says what fell", () => {
    const law = { id: "a", type: "basis" as const, text: [{ type: "text" as const, text: "Căn cứ Luật cũ" }] };
    const content: PaperContent = {
      ...drafted("ke-hoach"),
      bases: [
        { ...law, id: "mot", legalBasisId: "id-mot" },
        { ...law, id: "hai", legalBasisId: "id-hai" },
        { ...law, id: "ba", legalBasisId: null },
      ],
    };
    const numbers = new Map([
      ["id-mot", "72/2025/QH15"],
      ["id-hai", "64/2007/NĐ-CP"],
    ]);
    const { template } = paperTemplate(content, numbers);
    const citable = [{ id: "id-moi", number: "72/2025/QH15", citation: "Căn cứ Luật mới" }];
    const drawn = paperFromTemplate(paperKinds["ke-hoach"], template, factsFor("ke-hoach", AUTUMN), citable);
    expect(drawn.fallen).toEqual(["64/2007/NĐ-CP"]);
    expect(drawn.content.bases.map(({ text, legalBasisId }) => [text[0], legalBasisId])).toEqual([
      [{ type: "text", text: "Căn cứ Luật mới" }, "id-moi"],
      [law.text[0], null],
    ]);
  });

  it("of a decision draws another body's name and the decision it sits by", () => {
    const kind = decisionKinds["qd-kien-toan-to-cnscd"];
    const facts = (number: number, code: string) => ({
      ...{ commune: COMMUNE, bodies: [team(number, [])], bases: [], signerPostId: "ky", committee: null },
      ...{ standing: [{ ...STANDING, code }], teamIssuer: "ubnd" as const },
    });
    const content = kind.draft(facts(7, "07/QĐ-UBND"));
    const { template, opened } = templateOfDecision(content, {
      ...{ numbers: NONE, bodyKinds: ["to-cnscd-ban"] },
      names: [
        ["Tổ công nghệ số cộng đồng bản Số 7, xã Bình Lư", "to-chuc"],
        ["Quyết định số 07/QĐ-UBND ngày 01 tháng 9 năm 2026", "quyet-dinh-cu"],
      ],
    });
    expect(opened.map(({ name }) => name)).toEqual(["to-chuc", "quyet-dinh-cu"]);
    expect(template).toMatchObject({ scope: "one", bodyKind: "to-cnscd-ban" });
    const other = facts(9, "31/QĐ-UBND");
    const wording = template as TemplateContent & { readonly content: typeof content };
    const { content: drawn } = decisionFromTemplate(kind, wording, other, []);
    expect(drawn).toEqual(kind.draft(other));
  });
});

describe("placeholders", () => {
  it("have one meaning each, words for the page, and are found by every way of writing them", () => {
    for (const one of PLACEHOLDERS) {
      expect(placeholderLabel(one).length).toBeGreaterThan(8);
      for (const name of [one.write, ...one.others]) {
        expect(placeholderOf(name)?.write, name).toBe(one.write);
        expect(placeholderOf(name.toUpperCase().replaceAll(" ", "_"))?.write, name).toBe(one.write);
      }
    }
    expect(placeholderOf("constructor")).toBeNull();
  });

  it("are told from every other brace: what is not one is a fault, and no text is read for long", () => {
    const piece = fc.constantFrom("{", "}", "{{", "}}", "số bản", "#each ", "%", " ", "chữ", "{{số bản}}");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const { found, faults } = scanPlaceholders(text);
        const rest = found.reduceRight((left, { at, end }) => left.slice(0, at) + left.slice(end), text);
        expect(faults.length > 0 || !/[{}]/u.test(rest)).toBe(true);
        for (const { at, end, name } of found) expect(text.slice(at, end)).toContain(name);
      }),
    );
  });

  it("name the version that is frozen, and are read back from it", () => {
    expect(ownVersion(versionName("Mẫu @ 2 của xã", 12))).toEqual({ name: "Mẫu @ 2 của xã", no: 12 });
    expect(ownVersion("bao-cao-thang/2026-11")).toBeNull();
    expect(ownVersion(null)).toBeNull();
  });
});

it("a template composed by any kind says nothing that was not drawn", () => {
  for (const code of PAPER_KINDS) {
    const { template } = paperTemplate(drafted(code));
    const { content } = paperFromTemplate(paperKinds[code], template, factsFor(code, AUTUMN), []);
    const model = composePaper(paperKinds[code], content, FACTS, {
      ...{ number: null, date: { type: "day", day: AUTUMN }, marks: { draft: false, training: false } },
    });
    expect(JSON.stringify(model)).not.toMatch(/\{\{|undefined/u);
  }
});

describe("a decision's wording", () => {
  const { template } = templateOfDecision(
    decisionKinds["qd-thanh-lap-to-cnscd"].draft({
      ...{ commune: COMMUNE, bodies: [team(7, [])], bases: [], signerPostId: null, standing: [], committee: null },
      teamIssuer: "ubnd",
    }),
    { numbers: NONE, bodyKinds: ["to-cnscd-ban"], names: [] },
  );
  const asked = (scope: "one" | "many", ...kinds: ("to-cnscd-ban" | "to-giup-viec")[]) => {
    const given = wordingFor({ name: "Mẫu", template: { ...template, scope } }, kinds);
    return given.ok ? "ok" : given.refusal.code;
  };

  it("is for one body or for many, and for its own kind of body", () => {
    expect(asked("one", "to-cnscd-ban")).toBe("ok");
    expect(asked("one", "to-cnscd-ban", "to-cnscd-ban")).toBe("no-template");
    expect(asked("many", "to-cnscd-ban")).toBe("no-template");
    expect(asked("many", "to-cnscd-ban", "to-cnscd-ban")).toBe("ok");
    expect(asked("one", "to-giup-viec")).toBe("no-template");
    const paper = paperTemplate(drafted("cong-van"));
    expect(wordingFor({ name: "Mẫu", template: paper.template }, ["to-cnscd-ban"])).toMatchObject({ ok: false });
  });
});

it("a part taken into another draft has a place in its layout, an id of its own and points nowhere", () => {
  for (const code of PAPER_KINDS) {
    const { layout } = paperKinds[code];
    const own = drafted(code).blocks;
    for (const from of PAPER_KINDS) {
      const taken = drafted(from).blocks.map((block, at) => takenPart(block, layout, `moi-${at}`));
      expect(fitsLayout(layout, [...own, ...taken])).toBe(true);
      expect(JSON.stringify(taken)).not.toContain("{{den:");
    }
  }
});
