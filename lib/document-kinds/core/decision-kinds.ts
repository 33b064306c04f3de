import type { DecisionKind } from "./decision-kind";
import { DOCUMENT_KINDS, type DocumentKind } from "./kinds";
import { amendingCommittee } from "./qd-kien-toan-bcd";
import { amendingBody } from "./qd-kien-toan-to";
import { amendingTeams } from "./qd-kien-toan-to-cnscd";
import { establishingCommittee } from "./qd-thanh-lap-bcd";
import { establishingBody } from "./qd-thanh-lap-to";
import { establishingTeams } from "./qd-thanh-lap-to-cnscd";

/** Every kind of decision the portal draws: what differs between them is said here and asked nowhere else. */
export const decisionKinds: Record<DocumentKind, DecisionKind> = {
  "qd-thanh-lap-bcd": establishingCommittee,
  "qd-kien-toan-bcd": amendingCommittee,
  "qd-thanh-lap-to": establishingBody,
  "qd-kien-toan-to": amendingBody,
  "qd-thanh-lap-to-cnscd": establishingTeams,
  "qd-kien-toan-to-cnscd": amendingTeams,
};

/** The kind a stored document names; null for a paper made outside the portal. */
export function decisionKindOf(kind: string): DecisionKind | null {
  const known = DOCUMENT_KINDS.find((one) => one === kind);
  return known ? decisionKinds[known] : null;
}
