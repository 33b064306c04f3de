import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { DefinitionForm } from "@/components/indicators/definition-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { addIndicatorAction } from "@/lib/indicators/actions/indicators";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readReporterChoices } from "@/lib/indicators/queries/reporter-choices";

export const metadata: Metadata = { title: "Thêm chỉ tiêu" };

export default async function NewIndicatorPage() {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  const choices = await readReporterChoices(actor);
  const from = { label: "Dùng từ ngày", hint: "Báo cáo có ô này từ kỳ kết thúc sau ngày đó.", day: actor.today };
  return (
    <PageBody narrow>
      <PageHeader title="Thêm chỉ tiêu" crumbs={[{ label: "Chỉ tiêu", href: "/chi-tieu" }]} help="chi-tieu" />
      <DefinitionForm
        action={addIndicatorAction}
        definition={null}
        choices={choices}
        code=""
        from={from}
        words="Thêm chỉ tiêu"
        backHref="/chi-tieu"
      />
    </PageBody>
  );
}
