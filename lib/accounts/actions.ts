"use server";

import { redirect } from "next/navigation";
import { fieldWords, formAction, leaveNote, readForm } from "@/lib/access/form-action";
import { readSignedIn } from "@/lib/access/require-actor";
import { keepSlipCodes } from "@/lib/access/slip-cookie";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { choosePassword, createAccount, editAccount, resetPassword, setAccountClosed } from "./commands";
import { accountEditSchema, accountIdSchema, newAccountSchema, newPasswordSchema } from "./schema";

export const createAccountAction = formAction(newAccountSchema, async (actor, input) => {
  const made = await createAccount(actor, input);
  if (!made.ok) return made;
  await keepSlipCodes({ [made.value.id]: made.value.code });
  return ok({
    words: `Đã lập tài khoản ${input.loginName}. In phiếu và trao tận tay.`,
    href: `/quan-tri/tai-khoan/phieu?id=${made.value.id}`,
  });
});

export const editAccountAction = formAction(accountEditSchema, async (actor, input) => {
  const saved = await editAccount(actor, input);
  return saved.ok ? ok({ words: "Đã lưu tài khoản.", href: "/quan-tri/tai-khoan" }) : saved;
});

export const resetPasswordAction = formAction(accountIdSchema, async (actor, input) => {
  const reset = await resetPassword(actor, input);
  if (!reset.ok) return reset;
  await keepSlipCodes({ [reset.value.id]: reset.value.code });
  return ok({
    words: "Đã cấp mã mới. In phiếu và trao tận tay.",
    href: `/quan-tri/tai-khoan/phieu?id=${reset.value.id}`,
  });
});

export const closeAccountAction = formAction(accountIdSchema, async (actor, input) => {
  const closed = await setAccountClosed(actor, { ...input, closed: true });
  return closed.ok
    ? ok({ words: `Đã khóa tài khoản ${closed.value.loginName}.`, href: "/quan-tri/tai-khoan" })
    : closed;
});

export const reopenAccountAction = formAction(accountIdSchema, async (actor, input) => {
  const opened = await setAccountClosed(actor, { ...input, closed: false });
  return opened.ok
    ? ok({ words: `Đã mở lại tài khoản ${opened.value.loginName}.`, href: "/quan-tri/tai-khoan" })
    : opened;
});

/** Not a formAction: whoever must still choose a password is not let in by requireActor. */
export async function choosePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const signedIn = await readSignedIn();
  if (!signedIn) redirect("/dang-nhap");
  const parsed = newPasswordSchema.safeParse(readForm(form));
  if (!parsed.success) {
    return { status: "refused", words: "Chưa đặt được mật khẩu.", fields: fieldWords(parsed.error), values: {} };
  }
  const chosen = await choosePassword(signedIn.actor, parsed.data);
  if (!chosen.ok) {
    const { words, fields } = chosen.refusal;
    return { status: "refused", words, fields: { ...fields }, values: {} };
  }
  await leaveNote("Đã đặt mật khẩu mới.");
  redirect("/");
}
