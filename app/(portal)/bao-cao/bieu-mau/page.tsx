import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { PAPER_KINDS, PaperFormsPage } from "@/components/indicators/paper-forms/paper-forms-page";
import { NothingToFill } from "@/components/indicators/reports/nothing-to-fill";
import { choiceIn, idIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { parsePeriodSlug } from "@/lib/indicators/core/period-ref";
import { readPaperForms } from "@/lib/indicators/queries/paper-forms";
import { committeeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";
import { environment } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Phiếu thu thập số liệu" };

export default async function PaperFormsRoute({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const forms = await readPaperForms(actor, parsePeriodSlug(textIn(query, "ky")));
  if (!forms.ok && forms.refusal.code === "forbidden") return <NotAllowed />;
  if (!forms.ok) return <NothingToFill words={forms.refusal.words} />;
  const kind = choiceIn(query, "mau", PAPER_KINDS) ?? "dien-san";
  const agency = committeeInText(await readCommune(actor));
  const baseUrl = environment().BASE_URL;
  return <PaperFormsPage forms={forms.value} hamletId={idIn(query, "ban")} {...{ kind, agency, baseUrl }} />;
}
