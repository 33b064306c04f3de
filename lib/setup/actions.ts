"use server";

import { redirect } from "next/navigation";
import { systemActor } from "@/lib/access/actor-mint";
import { fieldWords, formAction, leaveNote, readForm } from "@/lib/access/form-action";
import { readPortalStage } from "@/lib/access/portal-stage";
import { clearSessionCookie, writeSessionCookie } from "@/lib/access/session-cookie";
import { setupCodeFits } from "@/lib/access/setup-code";
import { dropSetupCode, keepSetupCode, readSetupCode } from "@/lib/access/setup-cookie";
import { openSession } from "@/lib/access/sign-in";
import type { Actor } from "@/lib/kernel/actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { today } from "@/lib/platform/clock";
import { beginForReal, setUpCommune, startTraining } from "./commands";
import { beginSchema, setUpSchema } from "./schema";

/** Nobody has signed in yet: the set-up page acts under its own name, while no commune is live. */
async function requireSetupActor(): Promise<Actor> {
  const { stage, communeId } = await readPortalStage();
  if (stage === "live" || !communeId) redirect("/dang-nhap");
  return systemActor("thiet-lap", communeId, today());
}

function refused(words: string, fields: Record<string, string>, values: Record<string, string> = {}): FormState {
  return { status: "refused", words, fields, values };
}

export async function startTrainingAction(_state: FormState): Promise<FormState> {
  const started = await startTraining(await requireSetupActor());
  if (!started.ok) return refused(started.refusal.words, {});
  redirect("/dang-nhap");
}

export async function giveSetupCodeAction(_state: FormState, form: FormData): Promise<FormState> {
  await requireSetupActor();
  const given = form.get("code");
  const code = typeof given === "string" ? given.slice(0, 60) : "";
  if (!(await setupCodeFits(code))) {
    const words = "Mã thiết lập không đúng hoặc đã dùng.";
    return refused(words, { code: "Xem lại mã ở cửa sổ chạy máy chủ; mã gồm 12 chữ và số." }, { code });
  }
  await keepSetupCode(code);
  redirect("/thiet-lap?thuc=1");
}

export async function setUpCommuneAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireSetupActor();
  const typed = readForm(form);
  const { password: _password, again: _again, ...shown } = typed;
  const values = Object.fromEntries(
    Object.entries(shown)
      .filter(([name]) => !name.startsWith("$"))
      .map(([name, value]) => [name, String(value)]),
  );
  const code = await readSetupCode();
  if (!code) redirect("/thiet-lap?thuc=1");
  const parsed = setUpSchema.safeParse(typed);
  if (!parsed.success) return refused("Chưa thiết lập được: có chỗ cần sửa.", fieldWords(parsed.error), values);
  const done = await setUpCommune(actor, { ...parsed.data, code });
  if (!done.ok) return refused(done.refusal.words, { ...done.refusal.fields }, values);
  await dropSetupCode();
  const opened = await openSession(done.value.loginName, parsed.data.password, null);
  if (!opened) redirect("/dang-nhap");
  await writeSessionCookie(opened);
  await leaveNote("Đã thiết lập xong. Việc tiếp theo: đặt tên các bản, nhập danh sách cán bộ, lập tài khoản.");
  redirect("/");
}

/** Whoever sits at the server may read it there; it is shown nowhere else. */
function printSetupCode(code: string): void {
  process.stdout.write(`\nMã thiết lập (dùng một lần): ${code}\nMở trang /thiet-lap để nhập mã này.\n\n`);
}

export const beginForRealAction = formAction(beginSchema, async (actor) => {
  const begun = await beginForReal(actor);
  if (!begun.ok) return begun;
  if (begun.value.code) printSetupCode(begun.value.code);
  await clearSessionCookie();
  return ok({ words: "Đã xóa dữ liệu mẫu.", href: "/thiet-lap?thuc=1" });
});
