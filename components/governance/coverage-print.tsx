import { PrintButton } from "@/components/organization/print-button";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { CoverageView } from "@/lib/governance/queries/coverage";

import { CoverageGrid } from "./coverage-grid";
import { overloadRule, overloadWords } from "./coverage-words";
import { bodyCrumbs, SHOWN_COMMITTEE } from "./shown-body";

/** The matrix as one sheet of A3, landscape: for the wall, and for a large screen. */
export function CoveragePrint({
  view,
  committee,
  backHref,
}: {
  view: CoverageView;
  /** "Ban Chỉ đạo chuyển đổi số xã Bình Lư" */
  committee: string;
  backHref: string;
}) {
  const title = `Phân công phụ trách bản của ${committee}`;
  return (
    <div className="paper-a3-landscape dense-on-paper print:px-px">
      <PageBody>
        <div className="print:hidden">
          <PageHeader
            title={title}
            crumbs={[...bodyCrumbs(SHOWN_COMMITTEE), { label: "Phụ trách bản", href: backHref }]}
          />
        </div>
        <Toolbar label="In">
          <PrintButton>In khổ A3 ngang</PrintButton>
          <LinkButton href={backHref} tone="quiet">
            Quay lại
          </LinkButton>
        </Toolbar>
        <Card flush>
          {view.rows.length > 0 ? (
            <CoverageGrid view={view} title={title} />
          ) : (
            <EmptyState>Ngày này chưa có bản nào.</EmptyState>
          )}
        </Card>
        {view.overloads.length > 0 ? (
          <div className="print:-mt-4">
            <p>{`Quá tải. ${overloadRule(view.most)}`}</p>
            <ul>
              {view.overloads.map((overload) => (
                <li key={overload.personId}>{overloadWords(overload)}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </PageBody>
    </div>
  );
}
