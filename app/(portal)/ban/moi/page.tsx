import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { HamletForm } from "@/components/organization/hamlet-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { addHamletAction } from "@/lib/organization/actions";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Thêm bản" };

export default async function NewHamletPage() {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  const { hamletWord } = await readCommune(actor);
  return (
    <PageBody narrow>
      <PageHeader title={`Thêm ${hamletWord}`} crumbs={[{ label: "Bản", href: "/ban" }]} />
      <HamletForm action={addHamletAction} word={hamletWord} />
    </PageBody>
  );
}
