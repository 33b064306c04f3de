import { chooseParts, type Part, type Parts, partsChanged } from "../merge-parts";
import type { PaperBlock, PaperContent } from "./paper-content";
import { numberBlocks } from "./paper-numbering";

function nameOf(block: PaperBlock, cite: string | null | undefined, index: number): string {
  if (cite) return cite;
  return block.type === "table" || block.type === "facts" ? `bảng ở đoạn ${index + 1}` : `đoạn ${index + 1}`;
}

/** The parts of a draft a person thinks of as one thing, and their names on the screen. */
function partsOf(content: PaperContent): Parts {
  const parts = new Map<string, Part>([
    ["issuer", { words: "Cơ quan ban hành", value: content.issuer }],
    ["subject", { words: "Trích yếu", value: content.subject }],
    ["addressees", { words: "Kính gửi", value: content.addressees }],
    ["bases", { words: "Căn cứ", value: content.bases }],
    ["attached", { words: "Văn bản kèm theo", value: content.attached }],
    ["annexes", { words: "Phụ lục", value: content.annexes }],
    ["reportPeriod", { words: "Kỳ báo cáo", value: content.reportPeriod ?? null }],
    ["amendments", { words: "Các điều sửa đổi, bổ sung", value: content.amendments }],
    ["annexOf", { words: "Kèm theo văn bản", value: content.annexOf ?? null }],
    ["recipients", { words: "Nơi nhận", value: content.recipients }],
    ["signerId", { words: "Người ký", value: content.signerId }],
    ["secretary", { words: "Thư ký", value: content.secretary }],
    ["order", { words: "Thứ tự các đoạn", value: content.blocks.map(({ id }) => id) }],
  ]);
  const numbers = numberBlocks(content.blocks);
  for (const [index, block] of content.blocks.entries()) {
    parts.set(`block:${block.id}`, { words: nameOf(block, numbers.get(block.id)?.cite, index), value: block });
  }
  return parts;
}

/** What differs between two states of a paper, in the words of the screen. */
export function whatPaperChanged(before: PaperContent, after: PaperContent): string[] {
  return partsChanged(partsOf(before), partsOf(after), "block:", "đoạn");
}

/** Brings what they saved into what I have: their changes where I changed nothing, mine elsewhere. */
export function mergePaper(
  base: PaperContent,
  theirs: PaperContent,
  mine: PaperContent,
): { readonly merged: PaperContent; readonly conflicts: readonly string[] } {
  const [was, became, kept] = [partsOf(base), partsOf(theirs), partsOf(mine)];
  const { conflicts, takesTheirs } = chooseParts(was, became, kept);
  const scalar = <Key extends keyof PaperContent>(key: Key): PaperContent[Key] =>
    takesTheirs(key) ? theirs[key] : mine[key];
  const order = takesTheirs("order") ? theirs.blocks : mine.blocks;
  const others = order === theirs.blocks ? mine.blocks : theirs.blocks;
  const ordered = [...order];
  for (const [index, block] of others.entries()) {
    if (was.has(`block:${block.id}`) || ordered.some(({ id }) => id === block.id)) continue;
    // A block the other side added goes after the one it was put behind.
    const before = others[index - 1]?.id;
    const at = ordered.findIndex(({ id }) => id === before);
    ordered.splice(at < 0 ? ordered.length : at + 1, 0, block);
  }
  const blocks = ordered.map((block): PaperBlock => {
    const mineOfIt = mine.blocks.find(({ id }) => id === block.id);
    const theirsOfIt = theirs.blocks.find(({ id }) => id === block.id);
    if (!mineOfIt || !theirsOfIt) return mineOfIt ?? theirsOfIt ?? block;
    return takesTheirs(`block:${block.id}`) ? theirsOfIt : mineOfIt;
  });
  const merged: PaperContent = {
    ...{ shape: "paper", format: 1, issuer: scalar("issuer"), subject: scalar("subject") },
    ...{ addressees: scalar("addressees"), bases: scalar("bases"), blocks },
    ...{ attached: scalar("attached"), annexes: scalar("annexes"), recipients: scalar("recipients") },
    ...{ signerId: scalar("signerId"), secretary: scalar("secretary") },
    ...(scalar("annexOf") ? { annexOf: scalar("annexOf") } : {}),
    ...(scalar("reportPeriod") ? { reportPeriod: scalar("reportPeriod") } : {}),
    ...(scalar("amendments") ? { amendments: scalar("amendments") } : {}),
    ...(mine.assignsYear ? { assignsYear: mine.assignsYear } : {}),
  };
  return { merged, conflicts };
}
