import type { Metadata } from "next";
import { coverageHref, readCoverageFilter } from "@/components/governance/coverage-filter";
import { CoveragePrint } from "@/components/governance/coverage-print";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readCoverage } from "@/lib/governance/queries/coverage";
import { communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Bảng phụ trách bản để in" };

export default async function CoveragePrintPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const filter = readCoverageFilter(await searchParams, actor.today);
  const [view, commune] = await Promise.all([readCoverage(actor, filter), readCommune(actor)]);
  return (
    <CoveragePrint
      view={view}
      committee={`Ban Chỉ đạo chuyển đổi số ${communeInText(commune)}`}
      backHref={coverageHref("/ban-chi-dao/phu-trach", { ...filter, source: view.source })}
    />
  );
}
