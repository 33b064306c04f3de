import type { RequestKind, RequestState } from "./membership-request";

/** What the trail and notices call a request. */
export const REQUEST_ENTITY = "membership-request";

/** Where a request is looked at. */
export function requestPath(id: string): string {
  return `/de-nghi-tham-gia/${id}`;
}

/** Of whom and of what body a request speaks. */
export interface RequestSubject {
  readonly kind: RequestKind;
  readonly honorific: string | null;
  readonly fullName: string;
  readonly bodyName: string;
}

/** "ông Lò Văn An" */
export function namedInText({ honorific, fullName }: Pick<RequestSubject, "honorific" | "fullName">): string {
  return `${honorific === "ba" ? "bà " : honorific === "ong" ? "ông " : ""}${fullName}`;
}

/** "cho ông Lò Văn An tham gia Tổ công nghệ số cộng đồng bản Nà Khằm" */
export function requestWords(subject: RequestSubject): string {
  const what = subject.kind === "join" ? "tham gia" : "thôi tham gia";
  return `cho ${namedInText(subject)} ${what} ${subject.bodyName}`;
}

/** Where a request stands, told to whoever came second. */
export function standingWords(request: {
  readonly state: RequestState;
  readonly introducedByName: string | null;
  readonly agreedByName: string | null;
  readonly returnedByName: string | null;
  readonly returnedReason: string | null;
}): string {
  const { state, introducedByName, agreedByName, returnedByName, returnedReason } = request;
  const words: Record<RequestState, string> = {
    asked: "đang chờ Tổ trưởng giới thiệu, nội dung vừa được sửa",
    introduced: `đã được ${introducedByName ?? "Tổ trưởng"} giới thiệu, đang chờ Chủ tịch đồng ý`,
    agreed: `đã được ${agreedByName ?? "Chủ tịch"} đồng ý`,
    decided: "đã có quyết định",
    returned: `đã bị ${returnedByName ?? "người khác"} trả lại: ${returnedReason ?? ""}`,
    withdrawn: "đã được rút",
  };
  return `Đề nghị này ${words[state]}. Xem lại rồi làm tiếp nếu còn cần.`;
}
