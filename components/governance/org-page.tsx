import { PrintButton } from "@/components/organization/print-button";
import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { DownloadIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import { ZoomFrame } from "@/components/ui/zoom-frame";
import { drawOrganisation } from "@/lib/governance/core/org-picture";
import type { OrganisationView } from "@/lib/governance/queries/organisation";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";
import { OrgDrawing } from "./org-drawing";
import { OrgList } from "./org-list";
import { orgSvg } from "./org-svg";
import { orgDescription, orgTitle } from "./org-words";

const PATH = "/to-chuc/so-do";

/** The organisation on a day as a drawing to read, print and take away, and the same as a list. */
export function OrgPage({
  view,
  today,
  wrongDay,
}: {
  view: OrganisationView;
  today: CivilDate;
  /** What was typed when it was no day. */
  wrongDay: string | null;
}) {
  const picture = drawOrganisation(view.tree, view.hamletWord);
  const title = orgTitle(view);
  return (
    <div className="paper-landscape">
      <PageBody>
        <div className="contents print:hidden">
          <PageHeader
            title="Sơ đồ tổ chức"
            crumbs={[{ label: "Tổ chức bộ máy", href: "/to-chuc" }]}
            intro={orgDescription(view)}
            help="so-do-to-chuc"
          />
          <form action={PATH} method="get" className="flex flex-wrap items-end gap-3">
            <DateField
              name="ngay"
              id="xem-ngay"
              label="Xem vào ngày"
              defaultValue={wrongDay ?? view.day}
              {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
            />
            <Button type="submit">
              <SearchIcon />
              Xem
            </Button>
            {view.day === today ? null : (
              <AppLink href={PATH} className="link inline-flex min-h-11 items-center">
                Về hôm nay
              </AppLink>
            )}
          </form>
          <Toolbar label="In và tải về">
            <PrintButton>In khổ ngang A4 hoặc A3</PrintButton>
            <DownloadButton href={bodyHref(`${PATH}/tai-ve`, view.day)}>
              <DownloadIcon />
              Tải tệp hình (.svg)
            </DownloadButton>
            <a href="#dang-danh-sach" className="link inline-flex min-h-11 items-center">
              Xem dạng danh sách
            </a>
          </Toolbar>
        </div>
        <ZoomFrame label={title} width={picture.width}>
          <OrgDrawing svg={orgSvg(picture, title, orgDescription(view))} />
        </ZoomFrame>
        <div id="dang-danh-sach" className="print:hidden">
          <Section title="Dạng danh sách">
            <Card>
              <OrgList view={view} />
            </Card>
          </Section>
        </div>
      </PageBody>
    </div>
  );
}
