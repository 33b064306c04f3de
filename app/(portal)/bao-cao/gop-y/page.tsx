import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { RemarksPage } from "@/components/indicators/reports/remarks-page";
import { type PageQuery, pageIn, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canReadFigures, canRemark, reportersOf } from "@/lib/indicators/policy";
import { listRemarks } from "@/lib/indicators/queries/remarks";

export const metadata: Metadata = { title: "Góp ý số liệu" };

export default async function FigureRemarksPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const office = canReadFigures(actor);
  if (!office && !canRemark(actor) && reportersOf(actor).length === 0) return <NotAllowed />;
  const query = await searchParams;
  const answered = textIn(query, "muc") === "da-tra-loi";
  const page = pageIn(query);
  const remarks = await listRemarks(actor, { answered, page });
  return <RemarksPage {...{ remarks, answered, page, office }} />;
}
