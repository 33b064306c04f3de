import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { DraftView, StandardPositionView } from "@/lib/governance/queries/roster";
import { PositionsForm } from "./positions-form";
import { proposalCrumbs, type ShownBody } from "./shown-body";

/** The positions a body of this kind usually has, to be taken onto its working roster. */
export function PositionsPage({
  body,
  draft,
  positions,
}: {
  body: ShownBody;
  draft: DraftView | null;
  positions: readonly StandardPositionView[];
}) {
  return (
    <PageBody narrow>
      <PageHeader
        title="Thêm vị trí thường có"
        crumbs={proposalCrumbs(body)}
        intro={body.view ? body.name : undefined}
      />
      {positions.length > 0 ? (
        <PositionsForm
          body={body}
          positions={positions}
          listedTitles={(draft?.members ?? []).map(({ positionTitle }) => positionTitle)}
        />
      ) : (
        <Card flush>
          <EmptyState
            action={
              <LinkButton href={`${body.base}/du-kien/them`} tone="primary">
                <PlusIcon />
                Thêm từng thành viên
              </LinkButton>
            }
          >
            Chưa có vị trí mẫu nào cho tổ chức này.
          </EmptyState>
        </Card>
      )}
    </PageBody>
  );
}
