import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { binOfficeChangeAction, editOfficeChangeAction } from "@/lib/documents/actions/office-changes";
import { officeName } from "@/lib/documents/core/office-change";
import type { OfficeChangeView } from "@/lib/documents/queries/office-changes";
import { OfficeForm } from "./office-form";
import { OFFICES_PATH, OfficeConfirmed } from "./offices-page";

function Bin({ id, gone, children }: { id: string; gone: "co" | "khong"; children: ReactNode }) {
  return (
    <ActionForm action={binOfficeChangeAction} id="bo-co-quan">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="gone" value={gone} />
      {children}
    </ActionForm>
  );
}

/** One entry of the list of offices that ended: corrected, confirmed, taken away or put back. */
export function OfficePage({
  change,
  trail,
}: {
  change: OfficeChangeView & { readonly trashed: boolean };
  trail: ReactNode;
}) {
  const crumbs = [
    { label: "Căn cứ pháp lý", href: "/can-cu" },
    { label: "Cơ quan không còn", href: OFFICES_PATH },
  ];
  return (
    <PageBody narrow>
      <PageHeader title={officeName(change)} crumbs={crumbs} help="noi-nhan" />
      {change.trashed ? (
        <>
          <Alert tone="warning" title="Cơ quan này đã bỏ khỏi danh mục, kiểm lỗi không tìm nữa." />
          <Bin id={change.id} gone="khong">
            <SubmitButton>Đưa lại vào danh mục</SubmitButton>
          </Bin>
        </>
      ) : (
        <>
          <OfficeConfirmed change={change} mayEdit />
          <OfficeForm action={editOfficeChangeAction} change={change} />
          <Bin id={change.id} gone="co">
            <ConfirmButton
              question="Bỏ cơ quan này khỏi danh mục?"
              details="Kiểm lỗi sẽ không tìm tên này nữa. Đưa lại được ngay ở trang này."
              confirmWords="Bỏ khỏi danh mục"
              tone="quiet"
            >
              Bỏ khỏi danh mục
            </ConfirmButton>
          </Bin>
        </>
      )}
      {trail}
    </PageBody>
  );
}
