import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { readImportCheck } from "@/components/governance/import-check";
import { ImportPage } from "@/components/governance/import-page";
import { MissingPage } from "@/components/layout/missing-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";

export const metadata: Metadata = { title: "Kiểm tra danh sách" };

export default async function CheckImportPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const { id } = await params;
  const check = await readImportCheck(actor, "bcd-roster", id, searchParams);
  if (!check) return <MissingPage />;
  return <ImportPage {...check} />;
}
