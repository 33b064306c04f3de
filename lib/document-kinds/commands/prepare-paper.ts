import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { composePaper, signerOf } from "../core/papers/compose-paper";
import { lintPaper } from "../core/papers/lint-paper";
import type { PaperContent } from "../core/papers/paper-content";
import { issuerForm, seriesOf, symbolOf } from "../core/papers/paper-issuer";
import type { PaperKind } from "../core/papers/paper-kind";
import { paperFactsIn } from "../queries/paper-facts";
import type { Prepared } from "./prepared";

/** A paper brought to issue: it changes no roster. */
export async function preparePaperIn(
  { tx }: Act,
  actor: Actor,
  input: { readonly kind: PaperKind; readonly content: PaperContent; readonly issuedOn: CivilDate },
): Promise<Result<Prepared, "no-signer">> {
  const { kind, content, issuedOn } = input;
  const drawn = await paperFactsIn(tx, actor, issuedOn, content.reportPeriod);
  const signer = signerOf(kind, content, drawn);
  if (!signer) {
    const words = "Chưa chọn người ký, hoặc vào ngày ký người đã chọn không giữ chức vụ đó, không được giao ký.";
    return refuse("no-signer", words, { signer: words });
  }
  if (kind.signedBy === "secretary-and-chair" && content.secretary.trim() === "") {
    const words = "Chưa ghi tên thư ký của biên bản.";
    return refuse("no-signer", words, { signer: words });
  }
  const facts = { ...drawn, signers: [signer] };
  const form = issuerForm(content.issuer, facts);
  return ok({
    ...{ symbol: symbolOf(kind.typeName, content, form), series: seriesOf(kind.typeName, form) },
    ...{ template: kind.template, subject: content.subject, signerName: signer.name, effectiveFrom: issuedOn },
    ...{ bases: content.bases, facts },
    compose: (outcome) => composePaper(kind, content, facts, outcome),
    lint: (model, context) => lintPaper(model, content, context),
    takeEffect: async () => ok({ memberCount: 0, bodyNames: [] }),
  });
}
