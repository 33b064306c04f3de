import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { LegalBasisForm } from "@/components/documents/legal-bases-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { addLegalBasisAction } from "@/lib/documents/actions";
import { canEditLegalBases } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Thêm căn cứ pháp lý" };

export default async function NewLegalBasisPage() {
  const actor = await requireActor();
  if (!canEditLegalBases(actor)) return <NotAllowed />;
  return (
    <PageBody narrow>
      <PageHeader title="Thêm căn cứ pháp lý" crumbs={[{ label: "Căn cứ pháp lý", href: "/can-cu" }]} />
      <LegalBasisForm action={addLegalBasisAction} />
    </PageBody>
  );
}
