import { isId, type PageQuery, textIn } from "@/components/layout/page-query";
import { handoverYears, listHandovers } from "@/lib/documents/queries/distribution";
import type { Actor } from "@/lib/kernel/actor";
import { parts } from "@/lib/kernel/civil-date";
import { yearIn } from "../register-filter";

/** What an address of the book of handing over asks for, with what it finds. */
export async function readHandovers(actor: Actor, query: Awaited<PageQuery>) {
  const years = await handoverYears(actor, parts(actor.today).year);
  const year = yearIn(query, years, actor.today);
  const asked = textIn(query, "van-ban");
  const documentId = isId(asked) ? asked : null;
  const filter = { query: textIn(query, "q").slice(0, 200), year, documentId };
  const rows = await listHandovers(actor, filter);
  const [first] = rows;
  const words = documentId && first ? `Văn bản số ${first.document.code}` : `Năm ${year}`;
  return { years, filter, rows, words };
}
