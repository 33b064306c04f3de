import { roleLabel } from "@/lib/governance/labels";
import type { ContactsView } from "@/lib/governance/queries/contacts";
import { formatDay } from "@/lib/kernel/civil-date";
import { memberName } from "./member-words";

/**
 * The list of a day as plain lines to paste into a chat: number, name, role, and the phone for those who may give it.
 * A number with its middle hidden is no use in a chat and is left out.
 */
export function contactsText({ day, members, phones }: ContactsView, committee: string): string {
  const lines = members.map((member, index) => {
    const parts = [memberName(member), roleLabel[member.role]];
    if (phones === "written" && member.phone) parts.push(member.phone);
    return `${index + 1}. ${parts.join(" – ")}`;
  });
  return [`${committee}, ngày ${formatDay(day)} (${members.length} người)`, ...lines].join("\n");
}
