import type { Metadata } from "next";
import { RelationPage } from "@/components/documents/relations/relation-page";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { readRelationGraph } from "@/lib/documents/queries/relations";

export const metadata: Metadata = { title: "Sơ đồ quan hệ văn bản" };

export default async function DocumentRelationsPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const graph = await readRelationGraph(actor, id);
  const own = graph?.documents.find((document) => document.id === id);
  if (!graph || !own) return <MissingPage />;
  return <RelationPage own={own} graph={graph} />;
}
