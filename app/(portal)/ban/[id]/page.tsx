import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotAllowed } from "@/components/access/not-allowed";
import { isId } from "@/components/layout/page-query";
import { HamletPage } from "@/components/organization/hamlet-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { readHamlet } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Sửa bản" };

export default async function OneHamletPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  const { id } = await params;
  const hamlet = isId(id) ? await readHamlet(actor, id) : null;
  if (!hamlet) notFound();
  const [{ hamletWord }, trail] = await Promise.all([readCommune(actor), trailOf(actor, "hamlet", id)]);
  return <HamletPage hamlet={hamlet} word={hamletWord} trail={trail} />;
}
