import type { Metadata } from "next";
import { BundlePage } from "@/components/documents/bundles/bundle-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readBundle } from "@/lib/document-kinds/queries/bundles";

export const metadata: Metadata = { title: "Gói văn bản" };

export default async function OneBundlePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const bundle = isId(id) ? await readBundle(actor, id) : null;
  if (!bundle) return <MissingPage />;
  return <BundlePage bundle={bundle} />;
}
