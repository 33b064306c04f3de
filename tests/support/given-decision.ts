import { composeDecision } from "@/lib/document-kinds/core/compose-decision";
import type { BodyFacts, StandingDecision } from "@/lib/document-kinds/core/decision-facts";
import type { DraftingFacts } from "@/lib/document-kinds/core/decision-kind";
import { decisionKinds } from "@/lib/document-kinds/core/decision-kinds";
import type { DocumentKind } from "@/lib/document-kinds/core/kinds";
import type { DocumentModel } from "@/lib/documents/core/model";
import { plainText } from "@/lib/documents/core/plain-text";
import type { RosterMember } from "@/lib/governance/core/roster";
import { civilDate } from "@/lib/kernel/civil-date";
import { PLAIN_SEAT } from "./given-member";

export const COMMUNE = { unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" };

/** Someone who sits by name in a body, with what a test says of them. */
export function seated(name: string, position: number, other: Partial<RosterMember> = {}): RosterMember {
  return {
    ...PLAIN_SEAT,
    ...{ id: `id-${name}`, personId: name, honorific: "ong", fullName: name, positionTitle: "Công chức" },
    ...{ role: position === 1 ? "to-truong" : "thanh-vien", position, duty: "", hamlets: [] },
    ...other,
  };
}

/** The team of a bản with these members; a first roster unless changes are given. */
export function team(number: number, members: readonly RosterMember[], other: Partial<BodyFacts> = {}): BodyFacts {
  return {
    ...{ bodyId: `to-${number}`, kind: "to-cnscd-ban", name: `Tổ công nghệ số cộng đồng bản Số ${number}` },
    ...{ hamletName: `Số ${number}`, members, sitting: 0, changes: [], ...other },
  };
}

export const STANDING: StandingDecision = {
  ...{ code: "07/QĐ-UBND", issuedOn: civilDate("2026-09-01"), issuerName: "Ủy ban nhân dân xã Bình Lư" },
  subject: "Về việc thành lập các Tổ công nghệ số cộng đồng",
};

/** A decision of a kind as the portal first draws it from these bodies. */
export function drawn(
  kind: DocumentKind,
  bodies: readonly BodyFacts[],
  other: Partial<DraftingFacts> = {},
): DocumentModel {
  const content = decisionKinds[kind].draft({
    ...{ commune: COMMUNE, bodies, bases: [], signerPostId: null, standing: [], committee: null, teamIssuer: "ubnd" },
    ...other,
  });
  return composeDecision(
    content,
    { commune: COMMUNE, bodies, signer: { name: "Đoàn Trung Nam", lines: ["CHỦ TỊCH"] } },
    {
      number: "08",
      date: { type: "day", day: civilDate("2026-11-23") },
      marks: { draft: false, training: false },
    },
  );
}

/** The words of a document line by line, with plain spaces. */
export function wordsOf(model: DocumentModel): string {
  return plainText(model).join("\n").replaceAll("\u00a0", " ");
}
