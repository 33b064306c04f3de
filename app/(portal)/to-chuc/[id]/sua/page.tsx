import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { BodyFactsPage } from "@/components/governance/body-facts-page";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canPrepareRoster } from "@/lib/governance/policy";
import { readBody } from "@/lib/governance/queries/bodies";
import { readShownBody } from "../../read-shown-body";

export const metadata: Metadata = { title: "Thông tin chung" };

export default async function BodyFacts({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const body = await readShownBody(actor, params);
  if (!body?.view) return <MissingPage />;
  const [parent, trail] = await Promise.all([
    body.view.parentId ? readBody(actor, body.view.parentId) : null,
    trailOf(actor, "body", body.view.id),
  ]);
  return <BodyFactsPage actor={actor} body={body} view={body.view} parent={parent?.name ?? null} trail={trail} />;
}
