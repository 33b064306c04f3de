import { fold } from "@/lib/kernel/folding";
import { cleanLine } from "@/lib/kernel/text";

/** What the smallest part of a commune is called across the country; its head is "Trưởng" of it. */
const PLACES = [
  ...["bản", "thôn", "ấp", "xóm", "làng", "buôn", "bon", "phum", "sóc", "khóm", "khối", "khu phố", "khối phố"],
  ...["tiểu khu", "khu dân cư", "tổ dân phố"],
];
/** "Trưởng ban" written without marks may be the head of a bản or of a board: of a board when one of these follows. */
const BOARDS = ["cong tac", "mat tran", "chi dao", "quan ly", "van hoa", "dan van", "to chuc", "tuyen giao", "kiem"];
const NOT_IN_OFFICE = /(?:^|\s)(?:phó|nguyên|cựu|giúp việc|vợ|chồng|con)\s/;
const PARTS = /[,;/()+\n]|\s[-–—]\s|\s(?:kiêm|và)\s/;

/** Is the post that of the head of a bản? Read within a longer title ("Bí thư chi bộ, Trưởng bản"), with or without marks. */
export function isHamletHead(title: string, hamletWord = "bản"): boolean {
  const places = [...new Set([...PLACES, hamletWord.toLocaleLowerCase("vi")])];
  return cleanLine(title)
    .toLocaleLowerCase("vi")
    .split(PARTS)
    .some((part) => headsPlace(part.trim(), places));
}

function headsPlace(part: string, places: readonly string[]): boolean {
  const unmarked = fold(part) === part;
  return places.some((place) => {
    const words = `trưởng ${place}`;
    const at = ` ${part} `.indexOf(` ${unmarked ? fold(words) : words} `);
    if (at < 0) return false;
    const before = `${part.slice(0, at)} `;
    if (NOT_IN_OFFICE.test(before) || (unmarked && /(?:^|\s)(?:pho|nguyen|cuu)\s/.test(before))) return false;
    if (!unmarked || fold(place) !== "ban") return true;
    const after = part.slice(at + fold(words).length).trim();
    return !BOARDS.some((board) => after.startsWith(board));
  });
}
