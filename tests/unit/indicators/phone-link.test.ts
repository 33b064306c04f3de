import { expect, test } from "vitest";
import { readPhonePath } from "@/components/indicators/phone/phone-path";
import { formKey } from "@/lib/indicators/core/phone/kit";
import { phoneLink } from "@/lib/indicators/core/phone/phone-link";

test("the code on a printed form opens the first box of just that form", () => {
  const id = "019aa111-2222-7333-8444-555566667777";
  for (const campaignId of [null, "019aa111-2222-7333-8444-999966667777"]) {
    const form = { periodKey: campaignId ? "2026-11-03" : "2026-11", campaignId, reporter: `hamlet:${id}` };
    const { hash, pathname } = new URL(phoneLink("https://so.binhlu.vn", form));
    expect(pathname).toBe("/bao-cao/dien-thoai");
    expect(readPhonePath(hash)).toEqual({ form: formKey(form), step: 1 });
  }
});
