import { TYPE_ABBREVIATIONS, typeNameInText } from "../number";
import { ISSUER_CODES } from "./cited-symbols";
import { clauseOf, type LintRule, type Mend } from "./finding";
import { nearestOf } from "./near-words";

const ABBREVIATIONS = new Set(Object.values(TYPE_ABBREVIATIONS));

/** The symbol begins with the type's abbreviation; a công văn's with the issuer; a BCĐ keeps a series of its own. */
export const symbolFitsType: LintRule = {
  id: "symbol-fits-type",
  clause: clauseOf("II.3"),
  check(model) {
    const { symbol } = model.header.number;
    const at = { severity: "error", part: "header", blockId: "number" } as const;
    const [first = "", ...rest] = symbol.split("-");
    if (!/^[\p{L}\d]+(-[\p{L}\d.&]+)+$/u.test(symbol)) {
      return [{ ...at, words: `Ký hiệu “${symbol}” viết liền, các phần cách nhau bằng dấu “-”, ví dụ “QĐ-UBND”.` }];
    }
    const written = (to: string): Mend => {
      return { type: "replace-text", part: "header", blockId: "number", from: symbol, to };
    };
    const codes = rest.map((code) => nearestOf(code, ISSUER_CODES) ?? code);
    if (codes.join("-") !== rest.join("-")) {
      const right = [first, ...codes].join("-");
      return [{ ...at, words: `Ký hiệu “${symbol}” viết nhầm tên cơ quan: “${right}”.`, mend: written(right) }];
    }
    if (model.typeName === null) {
      if (!ABBREVIATIONS.has(first) && first !== "CV") return [];
      return [{ ...at, words: `Ký hiệu công văn không có chữ viết tắt tên loại: “${symbol}”.` }];
    }
    const wanted = TYPE_ABBREVIATIONS[model.typeName];
    if (wanted && first !== wanted) {
      const words = `Ký hiệu của ${typeNameInText(model.typeName).toLocaleLowerCase("vi")} bắt đầu bằng “${wanted}-”, không phải “${first}”.`;
      const turned = rest.length === 1 && rest[0] === wanted ? { mend: written(`${wanted}-${first}`) } : {};
      return [{ ...at, words, ...turned }];
    }
    const committee = model.header.agency.join(" ").startsWith("BAN CHỈ ĐẠO");
    if (committee !== rest.join("-").includes("BCĐ")) {
      const words = committee
        ? `Văn bản của Ban Chỉ đạo có hệ thống số riêng, ký hiệu kết thúc bằng “BCĐ”: “${symbol}”.`
        : `Ký hiệu “${symbol}” là của Ban Chỉ đạo, cơ quan ban hành thì không phải.`;
      return [{ ...at, words }];
    }
    return [];
  },
};
