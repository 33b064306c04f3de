export const NO_BREAK_SPACE = "\u00a0";

const BEFORE_NUMBER =
  /(?<![\p{L}\p{N}])(Điều|khoản|số|ngày|tháng|năm|Chương|Mục|Phần|Quý|lần|trang|Phụ lục) +(?=\d|[IVX]+(?![\p{L}\p{N}]))/giu;
const BEFORE_POINT = /(?<![\p{L}\p{N}])(điểm) +(?=[a-zđ](?![\p{L}\p{N}]))/giu;
const BEFORE_UNIT = /(?<=\d) +(?=(?:triệu|tỷ|nghìn)?\s?đồng(?![\p{L}])|%)/gu;

/** Puts a no-break space where a line may not end: between "Điều", "số", "ngày" … and the number they belong to. */
export function keepNumbersWithWords(text: string): string {
  return text
    .replace(BEFORE_NUMBER, `$1${NO_BREAK_SPACE}`)
    .replace(BEFORE_POINT, `$1${NO_BREAK_SPACE}`)
    .replace(BEFORE_UNIT, NO_BREAK_SPACE);
}
