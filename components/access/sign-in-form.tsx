"use client";
import { useEffect } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/access/actions";
import { PasswordField } from "./password-field";

const FORM = "dang-nhap";

/** Login name with a password or a slip's one-time code. A slip's QR brings both behind "#", which no server ever sees. */
export function SignInForm({ next }: { next: string }) {
  useEffect(fillFromSlip, []);
  return (
    <ActionForm action={signInAction} id={FORM}>
      <h1 className="text-2xl">Đăng nhập</h1>
      <input type="hidden" name="tiep" value={next} />
      <TextField
        name="loginName"
        label="Tên đăng nhập"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        required
      />
      <PasswordField
        name="secret"
        label="Mật khẩu"
        hint="Lần đầu: nhập mã dùng một lần in trên phiếu tài khoản."
        autoComplete="current-password"
      />
      <SubmitButton pendingWords="Đang đăng nhập…">Đăng nhập</SubmitButton>
      <p className="text-muted">Quên mật khẩu: đến gặp người quản trị của xã để được cấp mã mới.</p>
    </ActionForm>
  );
}

function fillFromSlip() {
  const slip = new URLSearchParams(window.location.hash.slice(1));
  for (const [name, given] of [
    ["loginName", slip.get("ten")],
    ["secret", slip.get("ma")],
  ] as const) {
    const box = document.getElementById(`${FORM}-${name}`);
    if (given && box instanceof HTMLInputElement) box.value = given;
  }
  // The code must not stay in the address bar or the history of a shared phone.
  if (slip.has("ma")) window.history.replaceState(null, "", window.location.pathname + window.location.search);
}
