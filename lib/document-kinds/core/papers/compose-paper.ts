import type { DocumentModel, SignatureBlock } from "@/lib/documents/core/model";
import { typeNameInText } from "@/lib/documents/core/number";
import { authorityLines } from "../authority";
import type { Outcome } from "../compose-decision";
import { composePaperBlocks } from "./paper-body";
import type { PaperBlock, PaperContent } from "./paper-content";
import type { PaperFacts, PaperSigner } from "./paper-facts";
import { figuresIn } from "./paper-figures";
import { decidedBy, type IssuerForm, issuerForm, symbolOf } from "./paper-issuer";
import type { PaperKind } from "./paper-kind";
import { citesOf } from "./paper-numbering";
import { toPaperWords } from "./paper-references";

/** Who of the signers may sign a paper of a type for the issuer. */
export function signersFor(
  { signers }: Pick<PaperFacts, "signers">,
  issuer: PaperContent["issuer"],
  typeName: string | null,
): PaperSigner[] {
  const type = typeNameInText(typeName);
  return signers.filter((one) => {
    const limits = one.types ?? [];
    const own = one.issuer === issuer.code && one.unitId === issuer.unitId;
    return own && (limits.length === 0 || limits.includes(type));
  });
}

/** The signer the draft names, if he may sign for its issuer. */
export function signerOf(
  { typeName }: Pick<PaperKind, "typeName">,
  content: Pick<PaperContent, "issuer" | "signerId">,
  facts: Pick<PaperFacts, "signers">,
) {
  return signersFor(facts, content.issuer, typeName).find(({ id }) => id === content.signerId) ?? null;
}

function signature(kind: PaperKind, content: PaperContent, facts: PaperFacts, form: IssuerForm): SignatureBlock {
  const signer = signerOf(kind, content, facts);
  const name = signer?.name ?? "";
  if (kind.signedBy === "secretary-and-chair") {
    const alone = { postAboveName: null };
    return {
      type: "pair",
      left: { ...alone, id: "thu-ky", authority: ["THƯ KÝ"], name: content.secretary },
      right: { ...alone, id: "nguoi-ky", authority: ["CHỦ TỌA"], name },
    };
  }
  const authority = authorityLines(form.collective, signer?.lines ?? [form.head]);
  return {
    type: "single",
    signature: { id: "nguoi-ky", authority, postAboveName: signer?.postAboveName ?? null, name },
  };
}

/** A paper of any kind as a document: written parts in the form of its kind, everything else drawn from facts. */
export function composePaper(
  kind: PaperKind,
  content: PaperContent,
  facts: PaperFacts,
  outcome: Outcome,
): DocumentModel {
  const form = issuerForm(content.issuer, facts);
  const decides = kind.typeName === "QUYẾT ĐỊNH";
  const minutes = kind.signedBy === "secretary-and-chair";
  const figures = figuresIn(facts, kind, content);
  const annexIds = new Set(content.annexes.map(({ id }) => id));
  const body = (blocks: readonly PaperBlock[]) =>
    composePaperBlocks(blocks, {
      ...{ facts, annexIds, amendments: content.amendments },
      referable: { cites: citesOf(blocks, content.annexes), figures },
    });
  // What a title refers to is put in before it is set in capitals.
  const titleOf = (title: string, blocks: readonly PaperBlock[]) =>
    toPaperWords(title, { cites: citesOf(blocks, content.annexes), figures }).toLocaleUpperCase("vi");
  return {
    format: 1,
    typeName: kind.typeName,
    header: {
      ...{ superior: form.superior, agency: form.agency },
      issuerInText: decides ? decidedBy(content.issuer, facts.commune, form.inText) : form.inText,
      number: { number: outcome.number, symbol: symbolOf(kind.typeName, content, form) },
      issued: minutes ? null : { place: facts.commune.name, date: outcome.date },
    },
    marks: outcome.marks,
    subject: content.subject,
    addressees: kind.addressed ? content.addressees : [],
    authorityLine: decides ? form.authorityLine : null,
    bases: content.bases,
    command: decides ? "QUYẾT ĐỊNH:" : null,
    body: body(content.blocks),
    ...(content.annexOf ? { annexOf: content.annexOf, recipients: null } : { recipients: content.recipients }),
    signature: signature(kind, content, facts, form),
    annexes: content.annexes.map(({ id, title, orientation, blocks }) => ({
      ...{ id, title: titleOf(title, blocks), orientation, content: body(blocks), signature: null },
    })),
    attached: content.attached
      ? [
          {
            ...{ id: content.attached.id, typeName: content.attached.typeName, subject: content.attached.subject },
            ...{ header: null, body: body(content.attached.blocks), signature: null, annexes: [] },
          },
        ]
      : [],
  };
}
