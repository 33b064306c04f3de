import { describe, expect, it } from "vitest";
import { draftAreas, takeOverFile } from "@/lib/document-kinds/core/word-file/draft-areas";
import { planFile } from "@/lib/document-kinds/core/word-file/plan";
import { makeDocx } from "@/lib/documents/render/docx";
import { readMarkedDocx } from "@/lib/spreadsheets/read-docx";
import { editDocx, resaveInOffice } from "../../../support/edit-docx";
import { findSoffice } from "../../../support/soffice";
import { type Draft, everyDraft } from "./drafts";

const soffice = findSoffice();
const DRAFTS = everyDraft();
const named = (name: string): Draft => {
  const found = DRAFTS.find((draft) => draft.name === name);
  if (!found) throw new Error(`no draft ${name}`);
  return found;
};

/** Reads a file and lays it against the draft. */
function planned({ content, compose }: Draft, bytes: Uint8Array) {
  const read = readMarkedDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.words);
  return { ...read.value, plan: planFile(compose(content), draftAreas(content), read.value.blocks) };
}

const decision = named("qd-thanh-lap-bcd");
const plan = named("ke-hoach");

/** One edit in the text, one paragraph put in after it: what a person does in Word. */
function edit(xml: string): string {
  const words = "chịu trách nhiệm thi hành Quyết định này";
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const at = xml.indexOf(words);
  const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
  if (at < 0) throw new Error("the words are not there");
  const added = paragraph("Giao Văn phòng theo dõi, đôn đốc việc thực hiện.");
  return `${xml.slice(0, at)}chịu trách nhiệm tổ chức thi hành Quyết định này${xml.slice(at + words.length, end)}${added}${xml.slice(end)}`;
}

describe("a file edited outside", () => {
  it("edited in its XML gives exactly the edits, and keeps what points to articles", async () => {
    const file = editDocx(await makeDocx(decision.compose(decision.content)), edit);
    const { plan: found, marks } = planned(decision, file);
    expect(marks).toEqual({ tracked: false, comments: false, footnotes: false, pictures: false });
    expect(found.changes.map(({ type, untaken }) => [type, untaken])).toEqual([
      ["changed", null],
      ["added", null],
    ]);
    const all = new Set(found.changes.map(({ id }) => id));
    const taken = JSON.stringify(takeOverFile(decision.content, found, all, (name) => name.replace("/", "-")));
    expect(taken).toContain("chịu trách nhiệm tổ chức thi hành");
    expect(taken).toContain("Giao Văn phòng theo dõi");
    expect(taken.match(/\{\{dieu:/gu)?.length).toBe(JSON.stringify(decision.content).match(/\{\{dieu:/gu)?.length);
  });

  it("with followed changes is read as if they were accepted, and says so", async () => {
    const file = editDocx(await makeDocx(decision.compose(decision.content)), (xml) =>
      xml.replace(
        /<w:t([^>]*)>([^<]*)có hiệu lực kể từ ngày ký/u,
        '<w:t$1>$2có hiệu lực</w:t></w:r><w:del w:id="1"><w:r><w:delText> ngay</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t xml:space="preserve"> thi hành</w:t></w:r></w:ins><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve"> kể từ ngày ký',
      ),
    );
    const { marks, plan: found } = planned(decision, file);
    expect(marks).toMatchObject({ tracked: true, comments: true });
    expect(JSON.stringify(found.changes)).toContain("có hiệu lực thi hành kể từ ngày ký");
  });

  it("of another paper has little in common with the draft", async () => {
    const file = await makeDocx(plan.compose(plan.content));
    expect(planned(decision, file).plan.comparison.alike).toBeLessThan(0.35);
    expect(planned(plan, file).plan.comparison.alike).toBe(1);
  });

  it.skipIf(!soffice)(
    "saved again by LibreOffice changes nothing where nothing was changed",
    async () => {
      for (const draft of [decision, plan, named("bien-ban")]) {
        const file = resaveInOffice(soffice ?? "", await makeDocx(draft.compose(draft.content)));
        expect([draft.name, planned(draft, file).plan.changes]).toEqual([draft.name, []]);
      }
    },
    240_000,
  );

  it.skipIf(!soffice)(
    "edited and saved again by LibreOffice gives exactly the edits",
    async () => {
      const edited = editDocx(await makeDocx(decision.compose(decision.content)), edit);
      const { plan: found } = planned(decision, resaveInOffice(soffice ?? "", edited));
      expect(found.changes.map(({ type, untaken }) => [type, untaken])).toEqual([
        ["changed", null],
        ["added", null],
      ]);
    },
    120_000,
  );
});
