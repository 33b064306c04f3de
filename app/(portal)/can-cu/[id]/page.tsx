import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { Trail } from "@/components/audit/trail";
import { LegalBasisForm } from "@/components/documents/legal-bases-form";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { editLegalBasisAction } from "@/lib/documents/actions";
import { basisName } from "@/lib/documents/core/basis-validity";
import { canEditLegalBases } from "@/lib/documents/policy";
import { readLegalBasis } from "@/lib/documents/queries/legal-bases";

export const metadata: Metadata = { title: "Sửa căn cứ pháp lý" };

export default async function EditLegalBasisPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canEditLegalBases(actor)) return <NotAllowed />;
  const { id } = await params;
  const basis = isId(id) ? await readLegalBasis(actor, id, actor.today) : null;
  if (!basis) return <MissingPage />;
  const crumbs = [{ label: "Căn cứ pháp lý", href: "/can-cu" }];
  return (
    <PageBody narrow>
      <PageHeader title={basisName(basis)} crumbs={crumbs} intro={basis.citation} />
      <LegalBasisForm action={editLegalBasisAction} basis={basis} />
      <Trail lines={await trailOf(actor, "legal-basis", id)} />
    </PageBody>
  );
}
