import { closeText, composeBlocks } from "./compose-body";
import { composeFoot } from "./compose-foot";
import { attachedTo, composeAttachedHead, composeHead, line } from "./compose-head";
import type { ComposedDocument, ComposedItem, ComposedLine, ComposedSheet } from "./composed";
import { composeRuns, endWith, type Labels } from "./inline";
import { ANNEX_OF } from "./marks";
import type { Annex, AnnexOf, AttachedDocument, Block, DocumentModel } from "./model";
import { keepNumbersWithWords, NO_BREAK_SPACE } from "./nbsp";
import { styleOf, textWidthMm } from "./nd30-style";
import { typeNameInText } from "./number";
import { labelAnnexes, numberArticles } from "./numbering";

function composeText(blocks: readonly Block[], labels: Labels, orientation: "portrait" | "landscape"): ComposedItem[] {
  return composeBlocks(blocks, {
    labels,
    textWidthMm: textWidthMm(orientation),
    through: { part: 0, chapter: 0 },
  });
}

function composeTitle(typeName: string, subject: string, rule: boolean): ComposedLine[] {
  const name = line("type-name", typeName, "type-name");
  return subject === ""
    ? [name]
    : [name, line("subject", keepNumbersWithWords(subject), "subject", rule ? "part" : undefined)];
}

function composeAddressees(addressees: readonly string[]): ComposedLine[] {
  const [only, ...more] = addressees;
  if (only === undefined) return [];
  if (more.length === 0) return [line("addressee-single", `Kính gửi: ${only}`, "addressees")];
  return [
    line("addressee-head", "Kính gửi:", "addressees"),
    ...addressees.map((name, index) => {
      const words = name.replace(/[\s;.,]+$/u, "");
      const mark = index === addressees.length - 1 ? "." : ";";
      return line("addressee", `-${NO_BREAK_SPACE}${words}${mark}`, "addressees");
    }),
  ];
}

function composeBases(model: DocumentModel, labels: Labels): ComposedLine[] {
  return model.bases.map((basis, index) => {
    const runs = composeRuns(basis.text, labels, styleOf("basis"));
    const mark = index === model.bases.length - 1 ? "." : ";";
    return { type: "line", id: basis.id, role: "basis", runs: endWith(runs, mark) };
  });
}

/** The last line before the foot stays on its page (no signature alone on a page). */
function keepLastWithFoot(items: readonly ComposedItem[]): ComposedItem[] {
  const last = items[items.length - 1];
  return last?.type === "line" ? [...items.slice(0, -1), { ...last, keepWithNext: true }] : [...items];
}

function composeMain(model: DocumentModel, labels: Labels): ComposedSheet {
  const title = model.typeName === null ? [] : composeTitle(model.typeName, model.subject, true);
  const body = closeText(composeText(model.body, labels, "portrait"));
  return {
    id: "main",
    purpose: "main",
    orientation: "portrait",
    items: [
      composeHead(model),
      ...title,
      ...composeAddressees(model.addressees),
      ...(model.authorityLine ? [line("authority", model.authorityLine, "authority")] : []),
      ...composeBases(model, labels),
      ...(model.command ? [line("command", model.command, "command")] : []),
      ...keepLastWithFoot(body),
      ...composeFoot(model.recipients, model.signature, labels),
    ],
  };
}

/** A document that is an annex of another: its head is the annex's, its number is of the register only. */
function composeAnnexAlone(model: DocumentModel, { label, document, orientation }: AnnexOf, labels: Labels) {
  const content = composeText(model.body, labels, orientation);
  const foot = composeFoot(null, model.signature, labels);
  const sheet: ComposedSheet = {
    ...{ id: "main", purpose: "annex", orientation },
    items: [
      line("annex-label", label, ANNEX_OF),
      line("annex-title", keepNumbersWithWords(model.subject.toLocaleUpperCase("vi")), "subject"),
      line("attached-to", `(Kèm theo ${keepNumbersWithWords(document)})`, ANNEX_OF, "part"),
      ...(foot.length > 0 ? keepLastWithFoot(content) : content),
      ...foot,
    ],
  };
  return sheet;
}

function composeAnnex(annex: Annex, model: DocumentModel, labels: Labels): ComposedSheet {
  const content = composeText(annex.content, labels, annex.orientation);
  const foot = annex.signature ? composeFoot(null, { type: "single", signature: annex.signature }, labels) : [];
  return {
    id: annex.id,
    purpose: "annex",
    orientation: annex.orientation,
    items: [
      line("annex-label", labels.annexes.get(annex.id) ?? "Phụ lục", annex.id),
      line("annex-title", keepNumbersWithWords(annex.title), annex.id),
      line("attached-to", attachedTo(model), null, "part"),
      ...(foot.length > 0 ? keepLastWithFoot(content) : content),
      ...foot,
    ],
  };
}

function composeAttached(attached: AttachedDocument, model: DocumentModel, labels: Labels): ComposedSheet {
  const head = attached.header ?? model.header;
  const foot = attached.signature ? composeFoot(null, { type: "single", signature: attached.signature }, labels) : [];
  const body = closeText(composeText(attached.body, labels, "portrait"));
  return {
    id: attached.id,
    purpose: "attached",
    orientation: "portrait",
    items: [
      composeAttachedHead(head.superior, head.agency),
      ...composeTitle(attached.typeName, attached.subject, false),
      line("attached-to", attachedTo(model), null, "part"),
      ...(foot.length > 0 ? keepLastWithFoot(body) : body),
      ...foot,
    ],
  };
}

/** "Quyết định số 05/QĐ-UBND: Về việc …", the title a file carries. */
function titleOf(model: DocumentModel): string {
  const { number, symbol } = model.header.number;
  return `${typeNameInText(model.typeName)} ${number === null ? symbol : `số ${number}/${symbol}`}: ${model.subject}`;
}

/**
 * Puts every word of a document in its place: numbers, labels, closing marks, room for what is written by hand. All
 * renderers and plainText read its result, which is why they cannot say different words.
 */
export function composeDocument(model: DocumentModel): ComposedDocument {
  const articles = numberArticles(model);
  const labels: Labels = { articles, annexes: labelAnnexes(model.annexes) };
  const attached = model.attached.flatMap((document) => {
    const own: Labels = { articles, annexes: labelAnnexes(document.annexes) };
    return [composeAttached(document, model, own), ...document.annexes.map((annex) => composeAnnex(annex, model, own))];
  });
  return {
    title: titleOf(model),
    draft: model.marks.draft,
    training: model.marks.training,
    sheets: [
      model.annexOf ? composeAnnexAlone(model, model.annexOf, labels) : composeMain(model, labels),
      ...attached,
      ...model.annexes.map((annex) => composeAnnex(annex, model, labels)),
    ],
  };
}
