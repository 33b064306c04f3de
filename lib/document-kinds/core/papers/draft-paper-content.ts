import { plain } from "@/lib/documents/core/inline";
import type { Basis } from "@/lib/documents/core/model";
import type { PaperContent } from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";
import type { PaperKind } from "./paper-kind";

function basesOf({ bases }: PaperDraftingFacts): Basis[] {
  return bases.map(({ id, citation }) => ({
    ...{ id: `can-cu-${id}`, type: "basis" as const, text: plain(citation), legalBasisId: id },
  }));
}

/** The draft as first drawn from facts: everything in it can be edited afterwards. */
export function draftPaperContent(kind: PaperKind, facts: PaperDraftingFacts): PaperContent {
  const words = kind.draft(facts);
  return {
    shape: "paper",
    format: 1,
    issuer: facts.issuer,
    subject: words.subject,
    addressees: words.addressees ?? [],
    bases: words.bases ?? basesOf(facts),
    blocks: words.blocks,
    attached: words.attached ?? null,
    annexes: words.annexes ?? [],
    ...(words.annexOf ? { annexOf: words.annexOf } : {}),
    recipients: words.recipients,
    signerId: facts.signer?.id ?? null,
    secretary: "",
    ...(kind.reports && facts.report ? { reportPeriod: facts.report.period } : {}),
    ...(words.amendments ? { amendments: words.amendments } : {}),
    ...(words.assignsYear ? { assignsYear: words.assignsYear } : {}),
  };
}
