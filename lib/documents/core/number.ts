/** Abbreviations of document types (NĐ 30/2020/NĐ-CP, Phụ lục III, phần I). A công văn has none. */
export const TYPE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  "NGHỊ QUYẾT": "NQ",
  "QUYẾT ĐỊNH": "QĐ",
  "CHỈ THỊ": "CT",
  "QUY CHẾ": "QC",
  "QUY ĐỊNH": "QyĐ",
  "THÔNG CÁO": "TC",
  "THÔNG BÁO": "TB",
  "HƯỚNG DẪN": "HD",
  "CHƯƠNG TRÌNH": "CTr",
  "KẾ HOẠCH": "KH",
  "PHƯƠNG ÁN": "PA",
  "ĐỀ ÁN": "ĐA",
  "DỰ ÁN": "DA",
  "BÁO CÁO": "BC",
  "BIÊN BẢN": "BB",
  "TỜ TRÌNH": "TTr",
  "HỢP ĐỒNG": "HĐ",
  "CÔNG ĐIỆN": "CĐ",
  "BẢN GHI NHỚ": "BGN",
  "BẢN THỎA THUẬN": "BTT",
  "GIẤY ỦY QUYỀN": "GUQ",
  "GIẤY MỜI": "GM",
  "GIẤY GIỚI THIỆU": "GGT",
  "GIẤY NGHỈ PHÉP": "GNP",
  "PHIẾU GỬI": "PG",
  "PHIẾU CHUYỂN": "PC",
  "PHIẾU BÁO": "PB",
};

/** Of an annex on its own: it is no type of the decree, only a series of the register. */
const ANNEX = { "PHỤ LỤC": "PL" } as const;

/** "5" → "05": numbers below 10 take a zero in front (NĐ 30/2020, Phụ lục I, mục II.3.c). */
export function padNumber(number: string | number): string {
  const text = String(number).trim();
  return /^\d$/.test(text) ? `0${text}` : text;
}

/** "QĐ-UBND" of a named type; issuer and unit ("UBND-VHXH") where there is no type name. Null for an unknown type. */
export function buildSymbol(
  typeName: string | null,
  issuerCode: string,
  unitCode: string | null = null,
): string | null {
  if (typeName === null) return unitCode ? `${issuerCode}-${unitCode}` : issuerCode;
  const abbreviation = { ...TYPE_ABBREVIATIONS, ...ANNEX }[typeName];
  return abbreviation ? `${abbreviation}-${issuerCode}` : null;
}

/** "QUYẾT ĐỊNH" → "Quyết định", the form in running text. */
export function typeNameInText(typeName: string | null): string {
  if (typeName === null) return "Công văn";
  return typeName.charAt(0) + typeName.slice(1).toLocaleLowerCase("vi");
}
