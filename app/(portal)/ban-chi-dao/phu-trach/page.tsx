import type { Metadata } from "next";
import { readCoverageFilter } from "@/components/governance/coverage-filter";
import { CoveragePage } from "@/components/governance/coverage-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readCoverage } from "@/lib/governance/queries/coverage";
import { parseCivilDate } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Phụ trách bản" };

export default async function CoverageMatrixPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const asked = textIn(query, "ngay").slice(0, 40);
  const filter = readCoverageFilter(query, actor.today);
  return (
    <CoveragePage
      actor={actor}
      view={await readCoverage(actor, filter)}
      filter={filter}
      wrongDay={asked !== "" && !parseCivilDate(asked) ? asked : null}
    />
  );
}
