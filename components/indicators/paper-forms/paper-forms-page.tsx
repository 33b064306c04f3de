import { PrintButton } from "@/components/organization/print-button";
import { Button, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { Tabs } from "@/components/ui/tabs";
import { Toolbar } from "@/components/ui/toolbar";
import { type PeriodRef, periodSlug } from "@/lib/indicators/core/period-ref";
import type { PaperForms } from "@/lib/indicators/queries/paper-forms";
import { periodPath } from "../reports/report-paths";
import { PaperForm } from "./paper-form";

export const PAPER_KINDS = ["dien-san", "trong"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export function paperPath(period: PeriodRef, kind: PaperKind = "dien-san", hamletId: string | null = null): string {
  return hrefWith("/bao-cao/bieu-mau", {
    ...{ ky: periodSlug(period), ban: hamletId },
    mau: kind === "trong" ? kind : null,
  });
}

/** The forms of a period on paper, each bản on its own sheet: blank, or with what is known beside. */
export function PaperFormsPage({
  forms,
  kind,
  hamletId,
  agency,
  baseUrl,
}: {
  forms: PaperForms;
  kind: PaperKind;
  /** One bản only; null: all. */
  hamletId: string | null;
  agency: string;
  baseUrl: string;
}) {
  const { period, periods, reporters } = forms;
  const shown = reporters.filter(({ frame }) => hamletId === null || frame.reporter.reporter.id === hamletId);
  const others = periods.filter((one) => periodSlug(one) !== periodSlug(period));
  return (
    <PageBody>
      <div className="flex flex-col gap-5 print:hidden">
        <PageHeader
          title={`Phiếu thu thập số liệu ${period.words}`}
          help="nhap-so-lieu-ho"
          crumbs={[{ label: "Báo cáo", href: periodPath(period) }]}
          intro={`Mỗi bản một tờ A4, ${shown.length} tờ. Thu về thì nhập hộ, hoặc quét mã QR trên phiếu để nhập trên điện thoại.`}
        />
        <Tabs
          label="Loại phiếu"
          tabs={[
            { label: "Có số lần trước", href: paperPath(period, "dien-san", hamletId) },
            { label: "Để trống", href: paperPath(period, "trong", hamletId) },
          ]}
          current={paperPath(period, kind, hamletId)}
        />
        {reporters.length > 1 ? (
          <search>
            <form action="/bao-cao/bieu-mau" method="get" className="flex flex-wrap items-end gap-3">
              <input type="hidden" name="ky" value={periodSlug(period)} />
              {kind === "trong" ? <input type="hidden" name="mau" value={kind} /> : null}
              <FilterSelect
                key={hamletId}
                name="ban"
                label="In phiếu của"
                empty={`Tất cả ${reporters.length} bản`}
                defaultValue={hamletId ?? ""}
                choices={reporters.map(({ frame: { reporter } }) => ({
                  ...{ value: reporter.reporter.id, label: reporter.name },
                }))}
              />
              <Button type="submit">Xem</Button>
            </form>
          </search>
        ) : null}
        <Toolbar label="In và chọn kỳ">
          <PrintButton>{`In ${shown.length} phiếu`}</PrintButton>
          {others.map((one) => (
            <LinkButton key={periodSlug(one)} href={paperPath(one, kind, hamletId)} tone="quiet">
              {one.words.charAt(0).toUpperCase() + one.words.slice(1)}
            </LinkButton>
          ))}
        </Toolbar>
      </div>
      {shown.length === 0 ? (
        <Card flush>
          <EmptyState>Kỳ này không hỏi bản đã chọn.</EmptyState>
        </Card>
      ) : null}
      <div className="flex flex-col gap-5 print:block">
        {shown.map((of) => (
          <PaperForm
            key={of.frame.reporter.key}
            of={of}
            filled={kind === "dien-san"}
            agency={agency}
            baseUrl={baseUrl}
          />
        ))}
      </div>
    </PageBody>
  );
}
