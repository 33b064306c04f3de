import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { composeDecision } from "@/lib/document-kinds/core/compose-decision";
import { draftEstablishment } from "@/lib/document-kinds/core/qd-thanh-lap-bcd";
import type { DocumentModel } from "@/lib/documents/core/model";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { renderDocx, renderPdf } from "@/lib/documents/render/render-document";
import { civilDate } from "@/lib/kernel/civil-date";
import { committeeFacts, PLAIN_SEAT } from "../support/given-member";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { inventPeople } from "./invented-people";
import { median, percentile, timeCrowd, timed, timeEach } from "./timings";

const MEMBERS = 105;
const PAGES = 9;
const SETTINGS = 60;
const AT_ONCE = 20;

const DUTY = "Phụ trách chung";

/** The decision with the annex of so many members: the longest paper the portal draws today. */
function longDecision(): DocumentModel {
  const commune = { unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" };
  const members = inventPeople(MEMBERS, { units: 1, hamlets: 35 }).map((person, index) => ({
    ...PLAIN_SEAT,
    id: `thanh-vien-${index}`,
    personId: `nguoi-${index}`,
    honorific: person.honorific,
    fullName: person.fullName,
    positionTitle: person.title,
    role: index === 0 ? ("truong-ban" as const) : index < 3 ? ("pho-ban" as const) : ("uy-vien" as const),
    position: index + 1,
    duty: DUTY,
    hamlets: [],
  }));
  const signer = { name: "Nguyễn Văn An", lines: ["CHỦ TỊCH"] };
  const model = composeDecision(
    draftEstablishment({ commune }, [], null),
    { commune, bodies: [committeeFacts(members)], signer },
    { number: "05", date: { type: "day", day: civilDate("2026-11-23") }, marks: { draft: false, training: false } },
  );
  const clean = sanitiseModel(model);
  if (!clean.ok) throw new Error(clean.refusal.words);
  return clean.value;
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  try {
    return document.numPages;
  } finally {
    await document.destroy();
  }
}

/** The library alone with the same list: a table of bare paragraphs. */
function packTable(): Promise<Buffer> {
  const people = inventPeople(MEMBERS, { units: 1, hamlets: 35 });
  const rows = people.map(({ fullName, title }, index) => {
    const cells = [String(index + 1), fullName, title, "Ủy viên", DUTY];
    return new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  });
  return Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
}

async function measure(say: Say): Promise<Figure[]> {
  const model = longDecision();
  say("documents: setting a decision with 105 members");
  const first = await timed(() => renderPdf(model));
  const pages = await pagesOf(first.value);
  if (pages !== PAGES) throw new Error(`the decision has ${pages} pages`);
  await timeEach(10, () => renderPdf(model));
  const pdf = await timeEach(SETTINGS, () => renderPdf(model));
  const crowd = await timeCrowd(AT_ONCE, AT_ONCE * 2, async () => {
    if ((await renderPdf(model)).byteLength < 10_000) throw new Error("a PDF came out empty");
  });
  await timeEach(10, () => renderDocx(model));
  // One after the other, so that one worker does all of it.
  const docx = await timeEach(SETTINGS, () => renderDocx(model));
  await timeEach(10, packTable);
  const packing = median(await timeEach(SETTINGS, packTable));
  const what = `${pages} pages, ${MEMBERS} members`;
  return [
    figure(
      "docx.per-second",
      1000 / median(docx),
      "/s",
      1000 / packing,
      `${what}, one worker; the floor is the library with nothing but the list`,
    ),
    figure("pdf.p50", median(pdf), "ms", null, `${what}; the first with a cold worker ${first.ms.toFixed(0)} ms`),
    figure(
      "pdf.p95",
      percentile(pdf, 0.95),
      "ms",
      null,
      `${AT_ONCE} at once: ${crowd.taken.length} of ${crowd.taken.length} came out, p95 ${percentile(crowd.taken, 0.95).toFixed(0)} ms, ${crowd.perSecond.toFixed(1)}/s`,
    ),
  ];
}

export const documentBench: Bench = { names: ["docx.per-second", "pdf.p50", "pdf.p95"], measure };
