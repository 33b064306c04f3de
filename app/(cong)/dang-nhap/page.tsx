import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SampleAccounts } from "@/components/access/sample-accounts";
import { SignInForm } from "@/components/access/sign-in-form";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { UnsetPortal } from "@/components/setup/unset-portal";
import { safeReturnPath } from "@/lib/access/core/return-path";
import { readPortalStage } from "@/lib/access/portal-stage";
import { readSignedIn } from "@/lib/access/require-actor";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from "@/lib/access/sample-accounts";
import { PublicFrame } from "../public-frame";

export const metadata: Metadata = { title: "Đăng nhập" };

export default async function SignInPage({ searchParams }: { searchParams: PageQuery }) {
  const next = safeReturnPath(textIn(await searchParams, "tiep"));
  if (await readSignedIn()) redirect(next);
  const portal = await readPortalStage();
  return (
    <PublicFrame portal={portal} wide={portal.stage === "training"}>
      {portal.stage === "unset" ? <UnsetPortal /> : <SignInForm next={next} />}
      {portal.stage === "training" ? (
        <SampleAccounts accounts={SAMPLE_ACCOUNTS} password={SAMPLE_PASSWORD} next={next} />
      ) : null}
    </PublicFrame>
  );
}
