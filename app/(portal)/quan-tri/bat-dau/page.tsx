import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { BeginForm } from "@/components/setup/begin-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { canBeginForReal } from "@/lib/setup/policy";

export const metadata: Metadata = { title: "Bắt đầu dùng thật" };

export default async function BeginPage() {
  const actor = await requireActor();
  if (!canBeginForReal(actor)) return <NotAllowed />;
  return (
    <PageBody narrow>
      <PageHeader title="Bắt đầu dùng thật" intro="Kết thúc tập huấn và thiết lập cổng cho xã." />
      <BeginForm />
    </PageBody>
  );
}
