import type { Metadata } from "next";
import { placeIn, UpperFormPage } from "@/components/indicators/upper-forms/form-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepReports } from "@/lib/indicators/policy";
import { readMapping } from "@/lib/indicators/queries/form-mappings";

export const metadata: Metadata = { title: "Biểu mẫu cấp trên" };

export default async function UpperForm({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}) {
  const actor = await requireActor();
  const { id } = await params;
  const query = await searchParams;
  const view = isId(id) ? await readMapping(actor, id, textIn(query, "ky")) : null;
  if (!view) return <MissingPage />;
  const asked = { sheet: textIn(query, "trang"), place: placeIn(textIn(query, "o")) };
  return <UpperFormPage {...asked} view={view} keeps={canKeepReports(actor)} />;
}
