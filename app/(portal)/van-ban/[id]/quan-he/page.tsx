import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RelationPage } from "@/components/documents/relations/relation-page";
import { requireActor } from "@/lib/access/require-actor";
import { readRelationGraph } from "@/lib/documents/queries/relations";

export const metadata: Metadata = { title: "Sơ đồ quan hệ văn bản" };

export default async function DocumentRelationsPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const graph = await readRelationGraph(actor, id);
  const own = graph?.documents.find((document) => document.id === id);
  if (!graph || !own) notFound();
  return <RelationPage own={own} graph={graph} />;
}
