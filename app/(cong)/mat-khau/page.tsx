import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChoosePasswordForm } from "@/components/access/choose-password-form";
import { readPortalStage } from "@/lib/access/portal-stage";
import { readSignedIn } from "@/lib/access/require-actor";
import { PublicFrame } from "../public-frame";

export const metadata: Metadata = { title: "Đặt mật khẩu" };

export default async function PasswordPage() {
  const signedIn = await readSignedIn();
  if (!signedIn) redirect("/dang-nhap");
  return (
    <PublicFrame portal={await readPortalStage()}>
      <ChoosePasswordForm loginName={signedIn.loginName} first={signedIn.mustChoosePassword} />
    </PublicFrame>
  );
}
