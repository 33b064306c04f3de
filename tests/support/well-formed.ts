const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
/** What XML 1.0 lets stand in a document. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What makes a text no XML document: an illegal character, a stray mark, a tag not closed in its order; else null. */
export function xmlFault(xml: string): string | null {
  const illegal = ILLEGAL.exec(xml);
  if (illegal) return `illegal character U+${(illegal[0].codePointAt(0) ?? 0).toString(16)}`;
  const open: string[] = [];
  let roots = 0;
  for (const [token, slash, name, attributes = "", selfClosing] of xml.matchAll(TOKEN)) {
    if (token === "<") return "a stray <";
    if (name === undefined) {
      if (token.startsWith("<")) continue;
      if (ENTITY.test(token)) return `a stray & in “${token.slice(0, 40)}”`;
      if (open.length === 0 && token.trim() !== "") return "text outside the root";
      continue;
    }
    if (ENTITY.test(attributes)) return `a stray & in ${name}`;
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map((found) => found[1]);
    if (new Set(names).size !== names.length) return `an attribute twice in ${name}`;
    if (slash === "/") {
      const last = open.pop();
      if (last !== name) return `</${name}> closes <${last}>`;
    } else if (selfClosing !== "/") open.push(name);
    if (open.length === 0) roots += 1;
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} roots`;
}
