import { roleLabel } from "@/lib/governance/labels";
import type { ContactsView, HamletContact, HamletContacts } from "@/lib/governance/queries/contacts";
import { formatDay } from "@/lib/kernel/civil-date";
import { memberName } from "./member-words";

/**
 * The list of a day as plain lines to paste into a chat: number, name, role, and the phone for those who may give it.
 * A number with its middle hidden is no use in a chat and is left out, as is a place without anyone to write to.
 */
export function contactsText({ day, members, phones }: ContactsView, name: string): string {
  const people = members.filter(({ personId }) => personId !== null);
  const lines = people.map((member, index) => {
    const parts = [memberName(member), roleLabel[member.role]];
    if (phones === "written" && member.phone) parts.push(member.phone);
    return `${index + 1}. ${parts.join(" – ")}`;
  });
  return [`${name}, ngày ${formatDay(day)} (${people.length} người)`, ...lines].join("\n");
}

/** The same of a bản: who is in charge of it, then its team. */
export function hamletContactsText({ day, inCharge, team, phones }: HamletContacts, place: string): string {
  const line = ({ member, body, supporting, phone }: HamletContact, index: number) => {
    const role = `${roleLabel[member.role]} ${body.name}${supporting ? " (phối hợp)" : ""}`;
    const parts = [memberName(member), role, ...(phones === "written" && phone ? [phone] : [])];
    return `${index + 1}. ${parts.join(" – ")}`;
  };
  const people = [...inCharge, ...team].filter(({ personId }) => personId !== null);
  return [`${place}, ngày ${formatDay(day)}`, ...people.map(line)].join("\n");
}
