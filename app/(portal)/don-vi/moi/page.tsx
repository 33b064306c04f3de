import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { UnitForm } from "@/components/organization/unit-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { addUnitAction } from "@/lib/organization/actions";
import { canEditOrganization } from "@/lib/organization/policy";

export const metadata: Metadata = { title: "Thêm cơ quan, đơn vị" };

export default async function NewUnitPage() {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  return (
    <PageBody narrow>
      <PageHeader title="Thêm cơ quan, đơn vị" crumbs={[{ label: "Cơ quan, đơn vị", href: "/don-vi" }]} />
      <UnitForm action={addUnitAction} />
    </PageBody>
  );
}
