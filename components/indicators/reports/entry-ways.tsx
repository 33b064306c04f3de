import { LinkButton } from "@/components/ui/button";
import { hrefWith } from "@/components/ui/query-string";
import { Toolbar } from "@/components/ui/toolbar";
import { type PeriodRef, periodSlug } from "@/lib/indicators/core/period-ref";

/** How the office brings figures in for others: all bản at once, from a file, on paper, or given by hand. */
export function EntryWays({ period }: { period: PeriodRef }) {
  const ky = periodSlug(period);
  return (
    <Toolbar label="Nhập hộ">
      {period.campaignId === null ? (
        <LinkButton href={hrefWith("/bao-cao/luoi", { ky })}>Nhập bảng tất cả bản</LinkButton>
      ) : null}
      <LinkButton href={hrefWith("/bao-cao/nhap-tep", { ky })}>Nhập từ Excel</LinkButton>
      <LinkButton href={hrefWith("/bao-cao/bieu-mau", { ky })}>In phiếu cho các bản</LinkButton>
      <LinkButton href="/bao-cao/doc-tep">Nhận báo cáo gửi tay</LinkButton>
    </Toolbar>
  );
}
