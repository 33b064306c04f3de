import type { Mark } from "./kinds";
import type { RosterMember } from "./roster";

/** What becomes of one place of somebody who leaves. */
export const HANDOVER_DEEDS = ["keep", "replace", "vacate"] as const;
export type HandoverDeed = (typeof HANDOVER_DEEDS)[number];

/** What the fields of a place are called in the form of a handover. */
export const handoverField = {
  deed: (bodyId: string) => `viec-${bodyId}`,
  successor: (bodyId: string) => `nguoi-${bodyId}`,
  title: (bodyId: string) => `chuc-vu-${bodyId}`,
  mark: (bodyId: string) => `dau-${bodyId}`,
} as const;

/** What the fields of handing over everything to one person are called. */
export const handoverAllField = { successor: "nguoi-nhan", title: "chuc-vu-nguoi-nhan" } as const;

export type HandoverRefusal = "changed" | "already-listed";

/** The row of a working roster that is the person's own, by name; a place that follows a post goes with the post. */
export function ownRow<Member extends Pick<RosterMember, "personId" | "exOfficio">>(
  members: readonly Member[],
  personId: string,
): Member | null {
  return members.find((member) => member.personId === personId && member.exOfficio === null) ?? null;
}

/** Why a successor cannot take the place in this roster; null when they can. */
export function refusesSuccessor(
  members: readonly Pick<RosterMember, "personId">[],
  successorId: string | null,
): HandoverRefusal | null {
  if (successorId === null) return null;
  return members.some((member) => member.personId === successorId) ? "already-listed" : null;
}

/** What of a place's marks goes to whoever follows: being the "đại sứ số" is a task, standing for the Đoàn is the person. */
export function marksHandedOver(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark !== "doan-thanh-nien");
}
