import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { TrashList } from "@/components/organization/trash-list";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { listTrash } from "@/lib/organization/queries/trash";

export const metadata: Metadata = { title: "Thùng rác" };

export default async function TrashPage() {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  return (
    <PageBody>
      <PageHeader title="Thùng rác" intro="Những gì đã bỏ vẫn nằm ở đây và khôi phục được bất cứ lúc nào." />
      <TrashList rows={await listTrash(actor)} />
    </PageBody>
  );
}
