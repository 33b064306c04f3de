import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { Trail } from "@/components/audit/trail";
import { DispatchForm } from "@/components/documents/dispatch-form";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepRegisters } from "@/lib/documents/policy";
import { readOutgoing } from "@/lib/documents/queries/outgoing";

export const metadata: Metadata = { title: "Ghi sổ văn bản đi" };

export default async function DispatchPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepRegisters(actor)) return <NotAllowed />;
  const { id } = await params;
  const row = isId(id) ? await readOutgoing(actor, id) : null;
  if (!row) return <MissingPage />;
  const crumbs = [{ label: "Sổ văn bản đi", href: "/van-ban/so-di" }];
  return (
    <PageBody narrow>
      <PageHeader title={`Ghi sổ: số ${row.code}`} crumbs={crumbs} intro={row.typeAndSubject} help="so-van-ban" />
      <DispatchForm row={row} />
      <Trail lines={await trailOf(actor, "document", id)} />
    </PageBody>
  );
}
