import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { UpperFormsPage } from "@/components/indicators/upper-forms/forms-page";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepReports } from "@/lib/indicators/policy";
import { listMappings } from "@/lib/indicators/queries/form-mappings";

export const metadata: Metadata = { title: "Biểu mẫu cấp trên" };

export default async function UpperForms() {
  const actor = await requireActor();
  const mappings = await listMappings(actor);
  return mappings ? <UpperFormsPage {...mappings} keeps={canKeepReports(actor)} /> : <NotAllowed />;
}
