import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { startBundleAction } from "@/lib/document-kinds/actions/bundles";
import { MOST_IN_BUNDLE } from "@/lib/document-kinds/core/bundle-lines";

/** A list whose rows can be ticked, with what can be done with several: one ZIP, one print job. */
export function BundleForm({
  list,
  filter,
  total,
  children,
}: {
  list: "van-ban" | "so-di";
  /** The list's filter, sent along for "all that fit". */
  filter: Readonly<Record<string, string | number | null>>;
  total: number;
  children: ReactNode;
}) {
  return (
    <ActionForm action={startBundleAction} id="nhieu-van-ban">
      {children}
      <input type="hidden" name="list" value={list} />
      {Object.entries(filter).map(([name, value]) =>
        value === null || value === "" ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <fieldset className="flex flex-col gap-1 print:hidden">
        <legend className="font-semibold">Nhiều văn bản một lần</legend>
        <p className="text-muted">
          Đánh dấu ở đầu dòng, hoặc chọn tất cả theo bộ lọc (không quá {MOST_IN_BUNDLE}).{" "}
          <AppLink href="/van-ban/goi" className="link">
            Các gói đã lập
          </AppLink>
        </p>
        <div className="flex flex-wrap gap-x-6">
          <CheckboxField name="all" label={`Tất cả ${total.toLocaleString("vi-VN")} văn bản theo bộ lọc`} />
          <CheckboxField name="onOddPages" label="Khi in: mỗi văn bản bắt đầu một tờ mới (in hai mặt)" />
        </div>
        <div className="flex flex-wrap gap-2">
          <SubmitButton tone="secondary" name="form" value="zip">
            Tải nhiều văn bản (ZIP)
          </SubmitButton>
          <SubmitButton tone="secondary" name="form" value="print">
            In nhiều văn bản
          </SubmitButton>
        </div>
      </fieldset>
    </ActionForm>
  );
}
