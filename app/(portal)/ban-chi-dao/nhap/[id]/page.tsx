import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotAllowed } from "@/components/access/not-allowed";
import { ImportPage } from "@/components/governance/import-page";
import { ROWS_PAGE } from "@/components/governance/import-rows";
import { isId, type PageQuery, pageIn, textIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { readRosterImport } from "@/lib/governance/queries/import-roster";

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
  const view = isId(id) ? await readRosterImport(actor, id) : null;
  if (!view) notFound();
  const query = await searchParams;
  const { current } = pageRange(pageIn(query), ROWS_PAGE, view.plan.rows.length);
  const editing = Number(textIn(query, "sua"));
  return <ImportPage view={view} page={current} editing={Number.isSafeInteger(editing) ? editing : null} />;
}
