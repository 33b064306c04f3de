import type { Crumb } from "@/components/ui/breadcrumb";
import type { ListKind } from "@/lib/governance/core/list-forms";
import { bodyCrumbs, SHOWN_COMMITTEE } from "./shown-body";

interface ListWords {
  /** The way back to what the list is of. */
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  readonly intro: string;
  readonly pastedHint: string;
  /** Over the column of roles, and over that of bản. */
  readonly role: string;
  readonly hamlet: string;
  /** Where what was written stands, and how the way there is called. */
  readonly written: { readonly href: string; readonly label: string };
  /** What writing makes of the rows. */
  readonly onto: string;
}

/** What the screens of bringing in a list say of each kind of list. */
export const listWords: Readonly<Record<ListKind, ListWords>> = {
  "bcd-roster": {
    crumbs: bodyCrumbs(SHOWN_COMMITTEE),
    title: "Nhập danh sách từ Excel",
    intro: "Dùng ngay tệp đang có: cổng tự tìm bảng, ghép cột rồi cho xem trước. Chưa bấm Ghi thì chưa có gì thay đổi.",
    pastedHint:
      "Sao chép các dòng từ Excel, từ bảng trong Word, hoặc các dòng như “1. Ông Nguyễn Văn An – Chủ tịch UBND xã – Trưởng ban”.",
    role: "Trong Ban",
    hamlet: "Bản phụ trách",
    written: { href: "/ban-chi-dao/du-kien", label: "Mở danh sách dự kiến" },
    onto: "danh sách dự kiến",
  },
  "doi-cnscd": {
    crumbs: [{ label: "Tổ công nghệ số", href: "/to-cong-nghe-so" }],
    title: "Nhập danh sách các Tổ",
    intro:
      "Một danh sách cho tất cả các Tổ công nghệ số cộng đồng: tên bản ghi ở mỗi dòng, một lần cho nhiều dòng, hoặc ở dòng đầu mỗi Tổ đều đọc được. Chưa bấm Ghi thì chưa có gì thay đổi.",
    pastedHint:
      "Sao chép các dòng từ Excel, từ Word, hoặc các dòng như “Bản Nà Khằm”, dưới là “1. Ông Nguyễn Văn An – Trưởng bản – Tổ trưởng”.",
    role: "Trong Tổ",
    hamlet: "Tổ của bản",
    written: { href: "/to-cong-nghe-so", label: "Mở các Tổ công nghệ số" },
    onto: "danh sách dự kiến của từng Tổ",
  },
};
