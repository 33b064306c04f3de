import type { PhonesShown } from "@/lib/governance/queries/contacts";

const PHONES: Record<PhonesShown | "unknown", string> = {
  unknown: "Chưa ghi số điện thoại của ai trong danh sách cán bộ.",
  written: "Có số điện thoại: chỉ gửi vào nhóm của những người cần liên hệ. Việc lấy danh bạ được ghi vào nhật ký.",
  masked: "Số điện thoại được che bớt vì tài khoản của bạn không được xem đủ số; nội dung sao chép không kèm số.",
  none: "Không kèm số điện thoại vì tài khoản của bạn không được xem.",
};

/** What the reader is told of the phones on a page. */
export function phonesWords({ phones, written }: { readonly phones: PhonesShown; readonly written: number }): string {
  return PHONES[phones === "written" && written === 0 ? "unknown" : phones];
}
