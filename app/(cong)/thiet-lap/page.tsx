import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { PageQuery } from "@/components/layout/page-query";
import { SetupChoice } from "@/components/setup/setup-choice";
import { SetupCodeForm } from "@/components/setup/setup-code-form";
import { SetupForm } from "@/components/setup/setup-form";
import { readPortalStage } from "@/lib/access/portal-stage";
import { readSetupCode } from "@/lib/access/setup-cookie";
import { PublicFrame } from "../public-frame";

export const metadata: Metadata = { title: "Thiết lập" };

export default async function SetupPage({ searchParams }: { searchParams: PageQuery }) {
  const portal = await readPortalStage();
  if (portal.stage === "live") redirect("/dang-nhap");
  const real = (await searchParams).thuc !== undefined;
  const opened = real && (await readSetupCode()) !== null;
  return (
    <PublicFrame portal={portal} wide={!real || opened}>
      {real ? null : <SetupChoice training={portal.stage === "training"} />}
      {real && !opened ? <SetupCodeForm /> : null}
      {opened ? <SetupForm wipesSample={portal.stage === "training"} /> : null}
    </PublicFrame>
  );
}
