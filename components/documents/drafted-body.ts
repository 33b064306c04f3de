import type { BodyFacts } from "@/lib/document-kinds/core/decision-facts";
import { bodyPath } from "@/lib/governance/core/body-path";

/** A body of a draft, as far as links to its working roster need it. */
export type DraftedBody = Pick<BodyFacts, "bodyId" | "kind">;

/** Where the working roster of a body of the draft is mended. */
export function rosterHref(bodies: readonly DraftedBody[], bodyId: string): string {
  const body = bodies.find((one) => one.bodyId === bodyId);
  return body ? `${bodyPath({ id: bodyId, kind: body.kind })}/du-kien` : "/to-chuc";
}
