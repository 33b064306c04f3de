import { ANNEX_OF } from "./marks";
import type { Annex, Block, DocumentModel, Inline, InlineText, Signature, SignatureBlock, TableCell } from "./model";

/** Where a text stands, for words to a person and for a finding. */
export interface Place {
  readonly blockId: string | null;
  /** "Căn cứ thứ 2", "Phụ lục, dòng 14" … */
  readonly words: string;
}

/** Changes one text; it may throw its own signal to stop. */
export type ChangeText = (text: string, place: Place) => string;

function changeInline(text: InlineText, change: ChangeText, place: Place): InlineText {
  return text.map((run: Inline) => (run.type === "text" ? { ...run, text: change(run.text, place) } : run));
}

function changeCell(cell: TableCell, change: ChangeText, place: Place): TableCell {
  return { ...cell, paragraphs: cell.paragraphs.map((text) => changeInline(text, change, place)) };
}

function changeBlock(block: Block, change: ChangeText, where: string): Block {
  const place: Place = { blockId: block.id, words: where };
  switch (block.type) {
    case "part":
    case "chapter":
    case "section":
    case "subsection":
    case "roman":
      return { ...block, title: change(block.title, place), content: changeBlocks(block.content, change, where) };
    case "article":
      return {
        ...block,
        title: block.title && changeInline(block.title, change, place),
        content: changeBlocks(block.content, change, where),
      };
    case "clause":
    case "point":
      return {
        ...block,
        text: changeInline(block.text, change, place),
        content: changeBlocks(block.content, change, where),
      };
    case "paragraph":
    case "bullet":
      return { ...block, text: changeInline(block.text, change, place) };
    case "chart":
      return {
        ...block,
        title: change(block.title, { ...place, words: `${where}, tên biểu đồ` }),
        unit: change(block.unit, { ...place, words: `${where}, đơn vị tính của biểu đồ` }),
        note: change(block.note, { ...place, words: `${where}, chú thích của biểu đồ` }),
        items: block.items.map((item, index) => {
          const at = { ...place, words: `${where}, dòng ${index + 1} của biểu đồ` };
          return { ...item, label: change(item.label, at), shown: change(item.shown, at) };
        }),
      };
    case "table":
      return {
        ...block,
        note: block.note ? change(block.note, place) : block.note,
        head: block.head.map((row) =>
          row.map((cell) => ({ ...cell, text: change(cell.text, { ...place, words: `${where}, đầu bảng` }) })),
        ),
        rows: block.rows.map((row, index) => ({
          ...row,
          cells: row.cells.map((cell) =>
            changeCell(cell, change, { blockId: row.id, words: `${where}, dòng ${index + 1} của bảng` }),
          ),
        })),
        totals: block.totals?.map((cell) => changeCell(cell, change, { ...place, words: `${where}, dòng tổng cộng` })),
      };
  }
}

function changeBlocks(blocks: readonly Block[], change: ChangeText, where: string): Block[] {
  return blocks.map((block) => changeBlock(block, change, where));
}

function changeBody(blocks: readonly Block[], change: ChangeText, lead: string): Block[] {
  let article = 0;
  return blocks.map((block) => {
    if (block.type === "article") article++;
    return changeBlock(block, change, block.type === "article" ? `${lead}Điều ${article}` : `${lead}nội dung`);
  });
}

function changeSignature(signature: Signature, change: ChangeText): Signature {
  const place: Place = { blockId: signature.id, words: "phần ký" };
  return {
    ...signature,
    authority: signature.authority.map((text) => change(text, place)),
    postAboveName: signature.postAboveName && change(signature.postAboveName, place),
    name: change(signature.name, place),
  };
}

function changeSignatureBlock(block: SignatureBlock, change: ChangeText): SignatureBlock {
  return block.type === "single"
    ? { ...block, signature: changeSignature(block.signature, change) }
    : { ...block, left: changeSignature(block.left, change), right: changeSignature(block.right, change) };
}

function changeAnnex(annex: Annex, change: ChangeText, where: string): Annex {
  return {
    ...annex,
    title: change(annex.title, { blockId: annex.id, words: `tên ${where}` }),
    content: changeBlocks(annex.content, change, where),
    signature: annex.signature && changeSignature(annex.signature, change),
  };
}

/** Passes every text a person can have typed through `change`, with the place it stands in. */
export function changeTexts(model: DocumentModel, change: ChangeText): DocumentModel {
  const { header } = model;
  const at = (words: string, blockId: string | null = null): Place => ({ blockId, words });
  const list = (texts: readonly string[], place: Place) => texts.map((text) => change(text, place));
  const annexes = (all: readonly Annex[]) =>
    all.map((annex, index) => changeAnnex(annex, change, all.length === 1 ? "phụ lục" : `phụ lục ${index + 1}`));
  return {
    ...model,
    typeName: model.typeName && change(model.typeName, at("tên loại")),
    header: {
      superior: list(header.superior, at("tên cơ quan chủ quản")),
      agency: list(header.agency, at("tên cơ quan ban hành")),
      issuerInText: change(header.issuerInText, at("tên cơ quan ban hành")),
      number: {
        number: header.number.number && change(header.number.number, at("số văn bản")),
        symbol: change(header.number.symbol, at("ký hiệu văn bản")),
      },
      issued: header.issued && { ...header.issued, place: change(header.issued.place, at("địa danh")) },
    },
    subject: change(model.subject, at("trích yếu")),
    addressees: list(model.addressees, at("nơi kính gửi")),
    authorityLine: model.authorityLine && change(model.authorityLine, at("thẩm quyền ban hành")),
    bases: model.bases.map((basis, index) => ({
      ...basis,
      text: changeInline(basis.text, change, at(`căn cứ thứ ${index + 1}`, basis.id)),
    })),
    command: model.command && change(model.command, at("dòng lệnh")),
    body: changeBody(model.body, change, ""),
    recipients: model.recipients && {
      lines: model.recipients.lines.map((entry) =>
        entry.type === "to" ? { ...entry, text: change(entry.text, at("nơi nhận", entry.id)) } : entry,
      ),
      archive: list(model.recipients.archive, at("dòng lưu")),
    },
    signature: model.signature && changeSignatureBlock(model.signature, change),
    ...(model.annexOf && {
      annexOf: {
        ...model.annexOf,
        label: change(model.annexOf.label, at("tên phụ lục", ANNEX_OF)),
        document: change(model.annexOf.document, at("dòng “Kèm theo”", ANNEX_OF)),
      },
    }),
    annexes: annexes(model.annexes),
    attached: model.attached.map((document) => ({
      ...document,
      typeName: change(document.typeName, at("tên loại văn bản kèm theo", document.id)),
      subject: change(document.subject, at("trích yếu văn bản kèm theo", document.id)),
      header: document.header && {
        superior: list(document.header.superior, at("tên cơ quan chủ quản")),
        agency: list(document.header.agency, at("tên cơ quan ban hành")),
      },
      body: changeBody(document.body, change, "văn bản kèm theo, "),
      signature: document.signature && changeSignature(document.signature, change),
      annexes: annexes(document.annexes),
    })),
  };
}
