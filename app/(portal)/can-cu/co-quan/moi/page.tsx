import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { OfficeForm } from "@/components/documents/offices/office-form";
import { OFFICES_PATH } from "@/components/documents/offices/offices-page";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { addOfficeChangeAction } from "@/lib/documents/actions/office-changes";
import { canKeepRecipients } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Thêm cơ quan không còn" };

export default async function NewOfficePage() {
  const actor = await requireActor();
  if (!canKeepRecipients(actor)) return <NotAllowed />;
  return (
    <PageBody narrow>
      <PageHeader title="Thêm cơ quan không còn" crumbs={[{ label: "Cơ quan không còn", href: OFFICES_PATH }]} />
      <OfficeForm action={addOfficeChangeAction} />
    </PageBody>
  );
}
