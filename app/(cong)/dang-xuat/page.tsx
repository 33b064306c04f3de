import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { signOutAction } from "@/lib/access/actions";
import { readPortalStage } from "@/lib/access/portal-stage";
import { PublicFrame } from "../public-frame";

export const metadata: Metadata = { title: "Đăng xuất" };

export default async function SignOutPage() {
  return (
    <PublicFrame portal={await readPortalStage()}>
      <h1 className="text-2xl">Đăng xuất</h1>
      <p className="mt-2">Những gì đã lưu vẫn còn. Lần sau đăng nhập lại bằng tên và mật khẩu của mình.</p>
      <form action={signOutAction} className="mt-4">
        <FormActions>
          <SubmitButton>Đăng xuất</SubmitButton>
          <LinkButton href="/" tone="quiet">
            Ở lại
          </LinkButton>
        </FormActions>
      </form>
    </PublicFrame>
  );
}
