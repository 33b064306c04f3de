import { checkValues } from "@/lib/indicators/core/check-values";
import { type Draft, filledValues } from "@/lib/indicators/core/phone/draft";
import type { PhoneForm } from "@/lib/indicators/core/phone/kit";

export interface Standing {
  readonly words: string;
  readonly tone: "neutral" | "warning" | "success" | "danger";
}

/** How many of the boxes have something in them. */
export function filledCount(draft: Draft): number {
  return filledValues(draft).length;
}

function ofDraft(draft: Draft): Standing {
  switch (draft.status) {
    case "waiting":
      return { words: "Đã lưu trên máy, chờ gửi", tone: "warning" };
    case "refused":
      return { words: "Chưa gửi được, cần sửa", tone: "danger" };
    case "rival":
      return { words: "Trùng, chờ xã chọn", tone: "warning" };
    case "sent":
      return { words: "Đã gửi", tone: "success" };
    default: {
      const filled = filledCount(draft);
      if (filled === draft.form.boxes.length) return { words: "Đủ, chưa gửi", tone: "warning" };
      return { words: `Đang làm (${filled}/${draft.form.boxes.length} ô), chưa gửi`, tone: "neutral" };
    }
  }
}

/** How a report stands, in words: what is on the phone first, for it is the newer. */
export function standingWords(form: PhoneForm, draft: Draft | null): Standing {
  const { standing } = form;
  const unsent = draft && draft.status !== "sent" && draft.status !== "rival";
  if (standing?.state === "approved" && !unsent) return { words: "Đã duyệt", tone: "success" };
  if (standing?.state === "returned" && !unsent) return { words: "Trả lại, cần sửa", tone: "danger" };
  if (draft) return ofDraft(draft);
  if (standing?.state === "submitted") return { words: `Đã gửi (${standing.senderName})`, tone: "success" };
  return { words: "Chưa mở", tone: "neutral" };
}

/** What keeps a draft from being sent: boxes whose figures cannot be. */
export function faultsOf(draft: Draft) {
  return checkValues(draft.form.boxes, filledValues(draft));
}
