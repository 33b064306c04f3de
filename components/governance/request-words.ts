import type { TagTone } from "@/components/ui/tag";
import type { RequestState, RequestStep } from "@/lib/governance/core/membership-request";
import type { RequestView } from "@/lib/governance/queries/requests";
import { honorificLabel } from "@/lib/organization/labels";

export const requestTone: Record<RequestState, TagTone> = {
  asked: "active",
  introduced: "active",
  agreed: "warning",
  decided: "success",
  returned: "danger",
  withdrawn: "neutral",
};

/** "Bà Lò Thị Mai" */
export function requestName({ honorific, fullName }: Pick<RequestView, "honorific" | "fullName">): string {
  return honorific ? `${honorificLabel[honorific]} ${fullName}` : fullName;
}

const STEP_WORDS: Partial<Record<RequestStep, string>> = {
  introduce: "Giới thiệu",
  agree: "Xem và đồng ý",
  mend: "Sửa và gửi lại",
};

/** The one next action of the reader, or only a look. */
export function nextActionWords({ steps, asHead }: Pick<RequestView, "steps" | "asHead">): string {
  const [step] = steps;
  if (step === "introduce" && !asHead) return "Ghi nhận giới thiệu";
  return (step && STEP_WORDS[step]) ?? "Xem";
}
