import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ModelForm } from "@/components/indicators/model-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Thêm mô hình số" };

export default async function NewModelPage() {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  return (
    <PageBody narrow>
      <PageHeader
        title="Thêm mô hình số"
        crumbs={[{ label: "Mô hình số", href: "/chi-tieu/mo-hinh" }]}
        help="mo-hinh-so"
      />
      <ModelForm offices={await unitsToChoose(actor)} />
    </PageBody>
  );
}
