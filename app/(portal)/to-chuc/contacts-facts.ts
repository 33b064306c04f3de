import { PROVIDER_CODES } from "@/components/governance/chat-group";
import { MEMBER_FORMS } from "@/components/governance/member-forms";
import type { ShownBody } from "@/components/governance/shown-body";
import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { recordContactsTaken } from "@/lib/governance/commands/contacts";
import { readContacts } from "@/lib/governance/queries/contacts";
import type { Actor } from "@/lib/kernel/actor";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { readCommune } from "@/lib/organization/queries/commune";

const FORM_CODES = MEMBER_FORMS.map(({ code }) => code);

/** What the contacts page of a body shows; numbers given away in full are told in the trail. */
export async function readBodyContacts(actor: Actor, body: ShownBody, searchParams: PageQuery) {
  const query = await searchParams;
  const day = parseCivilDate(textIn(query, "ngay").slice(0, 40)) ?? actor.today;
  const [view, commune] = await Promise.all([readContacts(actor, body.of, day), readCommune(actor)]);
  const taken = { of: { body: body.of }, day, count: view.written, purpose: "chat" } as const;
  if (view.written > 0) await recordContactsTaken(actor, taken);
  return { view, commune, provider: choiceIn(query, "mang", PROVIDER_CODES) ?? "viettel" };
}

/** What a printed list of a body shows; only the one with numbers is told in the trail. */
export async function readMemberPrint(actor: Actor, body: ShownBody, searchParams: PageQuery) {
  const query = await searchParams;
  const day = parseCivilDate(textIn(query, "ngay").slice(0, 40)) ?? actor.today;
  const form = choiceIn(query, "mau", FORM_CODES) ?? "ky-ten";
  const [view, commune] = await Promise.all([readContacts(actor, body.of, day), readCommune(actor)]);
  const count = form === "danh-ba" ? view.written : 0;
  if (count > 0) await recordContactsTaken(actor, { of: { body: body.of }, day, count, purpose: "paper" });
  return { view, form, commune };
}
