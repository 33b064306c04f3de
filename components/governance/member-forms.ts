/** The lists of a day that are printed to be filled in or handed round. */
export const MEMBER_FORMS = [
  { code: "ky-ten", name: "Danh sách ký tên", title: "DANH SÁCH KÝ TÊN" },
  { code: "chi-tra", name: "Danh sách chi trả", title: "DANH SÁCH CHI TRẢ" },
  { code: "danh-ba", name: "Danh bạ", title: "DANH BẠ" },
] as const;

export type MemberForm = (typeof MEMBER_FORMS)[number]["code"];
