import { foldedWords } from "@/lib/kernel/folding";

/** What the screen where an issuer is chosen, and the command, say of a paper of the Party. */
export const PARTY_PAPER =
  "Văn bản của Đảng theo thể thức riêng (Quy định số 399-QĐ/TW, Hướng dẫn số 05-HD/VPTW), khác văn bản hành chính của Nghị định số 30/2020/NĐ-CP, nên không soạn ở đây. Soạn trên hệ thống của Văn phòng Đảng ủy.";

/** What only the Party or the council issues; a kết luận or a quy định is of others too. */
const PARTY_WORDS = [
  "nghi quyet",
  "chi thi",
  "thong tri",
  "dang uy",
  "dang bo",
  "cua dang",
  "van ban dang",
  "chi bo",
  "cap uy",
];

/** Does a search for kinds of paper ask for one of the Party, by the words a person types, with or without marks? */
export function isPartyQuery(query: string): boolean {
  const asked = foldedWords(query).join(" ");
  return PARTY_WORDS.some((words) => ` ${asked} `.includes(` ${words} `));
}
