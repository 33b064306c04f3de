import type { Holder } from "@/lib/governance/core/roster";

/** Who may hold a place of a working roster, as its form asks. */
export const HOLDER_WORDS: Record<Holder, string> = {
  person: "Một người",
  post: "Người đang giữ một chức vụ (thay người giữ chức vụ thì đổi theo)",
  vacant: "Để trống, bổ sung người sau",
};
