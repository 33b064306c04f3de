const BEGINS_WITH_WORD = /^(bản|thôn|tổ|ấp|làng|khu)\s/i;

/** The name of the team of a bản: "Tổ công nghệ số cộng đồng bản Nà Khằm". */
export function teamName(hamletName: string, hamletWord: string): string {
  const name = hamletName.trim();
  const place = BEGINS_WITH_WORD.test(name)
    ? name.charAt(0).toLocaleLowerCase("vi") + name.slice(1)
    : `${hamletWord} ${name}`;
  return `Tổ công nghệ số cộng đồng ${place}`;
}
