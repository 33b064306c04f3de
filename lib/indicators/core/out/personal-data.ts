/** Telephone and identity numbers, bank accounts, letters' addresses. */
const NUMBERS = /(?<![\d/.])(?:\+84|0)?\d(?:[ .-]?\d){7,13}(?![\d/])/gu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const CALLED =
  /(?<![\p{L}\p{N}])([Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]háu|[Đđ]ồng chí|[Hh]ộ (?:ông|bà|anh|chị)|[Gg]ia đình(?: (?:ông|bà|anh|chị))?)(?: \p{Lu}[\p{Ll}’']*){1,5}/gu;

function without(words: string, name: string): string {
  let text = words;
  const wanted = name.toLocaleLowerCase("vi");
  for (
    let at = text.toLocaleLowerCase("vi").indexOf(wanted);
    at >= 0;
    at = text.toLocaleLowerCase("vi").indexOf(wanted)
  ) {
    text = `${text.slice(0, at)}một công dân${text.slice(at + name.length)}`;
  }
  return text;
}

/** Who is meant is not for a report: names after "ông", "bà", "hộ ông" …, known names, numbers and addresses are taken out. */
export function withoutPersonalData(text: string, names: readonly string[]): string {
  const bare = text
    .normalize("NFC")
    .replace(MAIL, "(địa chỉ)")
    .replace(NUMBERS, "(số)")
    .replace(CALLED, (_, called: string) => `một ${called.toLocaleLowerCase("vi")}`);
  const known = names.filter(
    (name) => name.trim().includes(" ") && !"một công dân".includes(name.toLocaleLowerCase("vi")),
  );
  return known.reduce(without, bare).replace(/\s+/gu, " ").trim();
}
