import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { NewPersonForm } from "@/components/organization/new-person-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Thêm cán bộ" };

export default async function NewPersonPage() {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  return (
    <PageBody narrow>
      <PageHeader title="Thêm cán bộ" crumbs={[{ label: "Cán bộ", href: "/can-bo" }]} />
      <NewPersonForm units={await listUnits(actor)} />
    </PageBody>
  );
}
