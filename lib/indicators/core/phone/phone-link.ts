import { formKey, type PhoneForm } from "./kit";

/** Where a phone opens the first box of a form: on paper as a QR code. */
export function phoneLink(base: string, form: Pick<PhoneForm, "periodKey" | "campaignId" | "reporter">): string {
  return `${base}/bao-cao/dien-thoai#/${encodeURIComponent(formKey(form))}/1`;
}
