import type { Basis, RecipientLine, Recipients } from "@/lib/documents/core/model";
import { type Area, type Areas, type Entry, key, type TextEntry } from "./entries";
import { inlineToTokens, tokensToInline } from "./inline-tokens";

// What decisions and papers have alike: bases and recipients.

export function basisEntries(bases: readonly Basis[]): readonly Entry[] {
  return bases.map((basis) => ({
    ...{ type: "text" as const, key: key.basis(basis.id), kind: "basis" as const, basis },
    text: inlineToTokens(basis.text),
  }));
}

export function recipientEntries({ lines, archive }: Recipients): readonly Entry[] {
  const written = lines.map((recipient): Entry => {
    const at = { key: key.recipient(recipient.id), recipient };
    // "Như Điều 5", "Như trên" follow from the text: there are no words of theirs to change.
    return recipient.type === "to"
      ? { type: "text", ...at, kind: "recipient", text: recipient.text }
      : { type: "drawn", key: at.key, block: recipient };
  });
  const kept = archive.length > 0 ? `Lưu: ${archive.join(", ")}` : "";
  const last: Entry = { type: "text", key: key.recipient("archive"), kind: "archive", text: kept };
  return kept === "" ? written : [...written, last];
}

const isText = (entry: Entry): entry is TextEntry => entry.type === "text";

export function textsIn(areas: Areas, area: Area): readonly TextEntry[] {
  return (areas.get(area) ?? []).filter(isText);
}

/** A field of the draft's head as it stands in the areas. */
export function fieldIn(areas: Areas, name: string, otherwise: string): string {
  return textsIn(areas, "fields").find((entry) => entry.key === key.field(name))?.text ?? otherwise;
}

/** The bases as they stand in the areas; one whose words changed is no longer the entry of the register it was. */
export function basesIn(areas: Areas): Basis[] {
  return textsIn(areas, "bases").map(({ key: name, text, basis }): Basis => {
    if (basis && inlineToTokens(basis.text) === text) return basis;
    const id = basis?.id ?? name.replace("basis/", "");
    const type = /^(?:Theo|Xét)\s/u.test(text) ? "proposal" : "basis";
    return { id, type, text: tokensToInline(text), legalBasisId: null };
  });
}

const ARCHIVE = /^Lưu\s*:?\s*/u;

export function recipientsIn(areas: Areas): Recipients {
  const entries = areas.get("recipients") ?? [];
  const lines = entries.flatMap((entry): RecipientLine[] => {
    if (entry.type === "drawn") return [entry.block as RecipientLine];
    if (!isText(entry) || entry.kind === "archive") return [];
    const { recipient, text } = entry;
    if (recipient?.type === "to" && recipient.text === text) return [recipient];
    return [{ type: "to", id: recipient?.id ?? entry.key.replace("recipient/", ""), text }];
  });
  const kept = entries.filter(isText).find(({ kind }) => kind === "archive");
  const archive = (kept?.text ?? "").replace(ARCHIVE, "").replace(/[.;]$/u, "");
  return {
    lines,
    archive: archive
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  };
}
