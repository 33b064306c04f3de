/** Is a menu's address the page's own, or that of a page above it? "/ban" is not above "/ban-chi-dao". */
export function isUnder(pathname: string, href: string): boolean {
  return pathname === href || (href !== "/" && pathname.startsWith(`${href}/`));
}

/** Pages below a menu's page that have a line of the menu to themselves. */
const OWN_LINES = [
  ...["/bao-cao/dien-thoai", "/bao-cao/nhac", "/chi-tieu/lich", "/chi-tieu/dot"],
  ...["/so-lieu/bieu-tren", "/so-lieu/danh-gia"],
  ...["/van-ban/kiem-tra", "/van-ban/so-di", "/van-ban/so-den", "/van-ban/ho-so", "/van-ban/noi-nhan"],
];

/** Pages that stand beside a menu's page under its one line. */
const SAME_LINE: Readonly<Record<string, readonly string[]>> = {
  "/chi-tieu/lich": ["/chi-tieu/dot"],
  "/van-ban/so-di": ["/van-ban/so-den", "/van-ban/ho-so"],
};

/** Is it this line of the menu that one is on, rather than a nearer one? */
export function isCurrentLine(pathname: string, href: string): boolean {
  const nearer = OWN_LINES.some((own) => own !== href && isUnder(own, href) && isUnder(pathname, own));
  const beside = SAME_LINE[href]?.some((path) => isUnder(pathname, path)) ?? false;
  return beside || (isUnder(pathname, href) && !nearer);
}

const HELP_TOPICS: readonly (readonly [path: string, topic: string])[] = [
  ["/tong-quan", "tong-quan"],
  ["/bao-cao/nhac", "nhac-bao-cao"],
  ["/bao-cao/gop-y", "gop-y-so-lieu"],
  ["/bao-cao", "gui-bao-cao"],
  ["/so-lieu/bieu-tren", "bieu-mau-cap-tren"],
  ["/so-lieu", "so-lieu"],
  ["/chi-tieu/giao", "giao-chi-tieu"],
  ["/chi-tieu/so-nen", "so-nen"],
  ["/chi-tieu/mo-hinh", "mo-hinh-so"],
  ["/chi-tieu/lich", "lich-bao-cao"],
  ["/chi-tieu/dot", "dot-cao-diem"],
  ["/chi-tieu", "chi-tieu"],
  ["/ban-chi-dao/nhap", "nhap-danh-sach"],
  ["/ban-chi-dao", "ban-chi-dao"],
  ["/to-chuc", "to-chuc-bo-may"],
  ["/to-cong-nghe-so", "to-cong-nghe-so"],
  ["/can-bo", "can-bo-ban-don-vi"],
  ["/ban", "can-bo-ban-don-vi"],
  ["/don-vi", "can-bo-ban-don-vi"],
  ["/van-ban/kiem-tra", "kiem-tra-van-ban"],
  ["/van-ban/noi-nhan", "noi-nhan"],
  ["/can-cu/co-quan", "noi-nhan"],
  ["/can-cu", "can-cu"],
  ["/van-ban/so-di/giao-nhan", "noi-nhan"],
  ["/van-ban/so-di", "so-van-ban"],
  ["/van-ban/so-den", "so-van-ban"],
  ["/van-ban/ho-so", "ho-so-cong-viec"],
  ["/quan-tri/so-van-ban", "so-van-ban"],
  ["/van-ban", "soan-quyet-dinh"],
  ["/quan-tri/tai-khoan", "tai-khoan"],
  ["/quan-tri/man-hinh", "man-hinh"],
  ["/quan-tri", "tap-huan"],
  ["/dang-nhap", "dang-nhap"],
  ["/mat-khau", "dang-nhap"],
  ["/thiet-lap", "tap-huan"],
  ["/thung-rac", "thung-rac"],
  ["/tro-giup", ""],
];

/** Where "Trợ giúp" leads from a page. */
export function helpHref(pathname: string): string {
  const topic = HELP_TOPICS.find(([path]) => isUnder(pathname, path))?.[1];
  return topic === "" ? "/tro-giup" : `/tro-giup/${topic ?? "bat-dau"}`;
}
