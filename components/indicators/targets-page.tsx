import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { FileSpreadsheetIcon, PencilIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveTargetTableAction } from "@/lib/indicators/actions/targets";
import type { TargetTableRow } from "@/lib/indicators/queries/target-table";
import { AcceptMilestones } from "./accept-milestones";
import { IndicatorTabs } from "./indicator-tabs";
import { TargetTable } from "./target-table";

/** What the commune should reach year by year, proposals marked as such; or the same table with boxes to fill. */
export function TargetsPage({
  rows,
  editing,
  mayEdit,
  assign,
}: {
  rows: readonly TargetTableRow[];
  editing: boolean;
  mayEdit: boolean;
  /** Drafts the assigning paper, for whom may. */
  assign: ReactNode;
}) {
  const proposals = rows.reduce((sum, { proposed }) => sum + proposed.size, 0);
  return (
    <PageBody>
      <PageHeader
        title="Giao mục tiêu"
        help="giao-chi-tieu"
        crumbs={[{ label: "Chỉ tiêu", href: "/chi-tieu" }]}
        intro="Mục tiêu của xã theo năm. Bấm vào một chỉ tiêu để ghi mức xuất phát, lý do và chia cho từng bản."
        action={
          editing ? undefined : (
            <>
              {mayEdit ? (
                <LinkButton href="/chi-tieu/giao?sua=co" tone="primary">
                  <PencilIcon />
                  Sửa bảng mục tiêu
                </LinkButton>
              ) : null}
              <DownloadButton href="/chi-tieu/giao/xuat">
                <FileSpreadsheetIcon />
                Xuất Excel
              </DownloadButton>
            </>
          )
        }
      />
      <IndicatorTabs current="/chi-tieu/giao" />
      {editing ? (
        <ActionForm action={saveTargetTableAction} id="muc-tieu">
          <p className="max-w-prose text-muted">
            Ô để trống là chưa có mục tiêu. Số trong ngoặc là đề xuất, chưa được ghi: muốn dùng thì gõ vào, hoặc trở lại
            bảng rồi bấm Nhận.
          </p>
          <Card flush>
            <TargetTable rows={rows} editing />
          </Card>
          <FormActions>
            <SubmitButton>Lưu mục tiêu</SubmitButton>
            <LinkButton href="/chi-tieu/giao" tone="quiet">
              Hủy
            </LinkButton>
          </FormActions>
        </ActionForm>
      ) : (
        <>
          {assign}
          {mayEdit && proposals > 0 ? (
            <Alert
              tone="info"
              title={`Có ${proposals} mục tiêu đề xuất, chưa được giao.`}
              action={<AcceptMilestones rows={rows} all />}
            >
              Cổng lấy đường thẳng giữa các năm đã có mục tiêu. Đề xuất chỉ có giá trị khi được nhận.
            </Alert>
          ) : null}
          <Card flush>
            <TargetTable rows={rows} accept={(row) => (mayEdit ? <AcceptMilestones rows={[row]} /> : null)} />
          </Card>
        </>
      )}
    </PageBody>
  );
}
