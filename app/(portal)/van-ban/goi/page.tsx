import type { Metadata } from "next";
import { BundleList } from "@/components/documents/bundles/bundle-list";
import { requireActor } from "@/lib/access/require-actor";
import { listBundles } from "@/lib/document-kinds/queries/bundles";

export const metadata: Metadata = { title: "Các gói đã lập" };

export default async function BundlesPage() {
  const actor = await requireActor();
  return <BundleList bundles={await listBundles(actor)} />;
}
