import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { Trail } from "@/components/audit/trail";
import { OfficePage } from "@/components/documents/offices/office-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepRecipients } from "@/lib/documents/policy";
import { readOfficeChange } from "@/lib/documents/queries/office-changes";

export const metadata: Metadata = { title: "Cơ quan không còn" };

export default async function OfficeChangePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepRecipients(actor)) return <NotAllowed />;
  const { id } = await params;
  const change = isId(id) ? await readOfficeChange(actor, id) : null;
  if (!change) return <MissingPage />;
  return <OfficePage change={change} trail={<Trail lines={await trailOf(actor, "office-change", id)} />} />;
}
