"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/kernel/form-state";
import { safeReturnPath } from "./core/return-path";
import { readSignedIn } from "./require-actor";
import { clearSessionCookie, writeSessionCookie } from "./session-cookie";
import { endSession, openSession } from "./sign-in";

const WRONG = "Tên đăng nhập hoặc mật khẩu không đúng.";

function typed(form: FormData, name: string, most: number): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, most) : "";
}

/** Not a formAction: whoever signs in is nobody yet. */
export async function signInAction(_state: FormState, form: FormData): Promise<FormState> {
  const loginName = typed(form, "loginName", 200);
  const secret = typed(form, "secret", 500);
  const values = { loginName, tiep: typed(form, "tiep", 2000) };
  const fields: Record<string, string> = {};
  if (loginName.trim() === "") fields.loginName = "Nhập tên đăng nhập.";
  if (secret === "") fields.secret = "Nhập mật khẩu hoặc mã dùng một lần.";
  if (Object.keys(fields).length > 0) return { status: "refused", words: "Chưa đăng nhập được.", fields, values };
  const opened = await openSession(loginName, secret, (await headers()).get("user-agent"));
  if (!opened) return { status: "refused", words: WRONG, fields: {}, values };
  await writeSessionCookie(opened);
  redirect(safeReturnPath(values.tiep));
}

/** Ends the session for good, wherever its cookie may have been copied to. */
export async function signOutAction(): Promise<void> {
  const signedIn = await readSignedIn();
  if (signedIn?.actor.sessionId) await endSession(signedIn.actor.sessionId);
  await clearSessionCookie();
  redirect("/dang-nhap");
}
