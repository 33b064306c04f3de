import { documentStateTone } from "@/components/documents/list";
import { NoticeList } from "@/components/notices/notice-list";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { kindLabel } from "@/lib/document-kinds/labels";
import { documentStateLabel } from "@/lib/documents/labels";
import type { DocumentRow } from "@/lib/documents/queries/documents";
import { roleLabel } from "@/lib/governance/labels";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { HomeView, OwnHamlet } from "@/lib/overview/queries/home";
import { type HomeLine, noticeLine, taskLine } from "./task-words";

/** "Việc của tôi": what to do next first, then what needs a look, then the few facts one comes back for. */
export function HomePage({ home, today }: { home: HomeView; today: CivilDate }) {
  const { tasks, notices, ownHamlets, ownSeat, documents, unread } = home;
  const facts: readonly Fact[] = [
    { term: "Số bản", value: String(home.hamletCount) },
    ...(home.peopleCount === null ? [] : [{ term: "Cán bộ", value: home.peopleCount.toLocaleString("vi-VN") }]),
    { term: "Thành viên Ban hôm nay", value: home.memberCount === 0 ? "chưa có" : String(home.memberCount) },
  ];
  return (
    <PageBody>
      <PageHeader title="Việc của tôi" intro={`Hôm nay ${formatDay(today)}.`} />
      <Card flush>
        {tasks.length > 0 ? (
          <Lines lines={tasks.map(taskLine)} isMain />
        ) : (
          <p className="px-4 py-6 text-lg sm:px-6">Không có việc nào đang chờ.</p>
        )}
      </Card>
      {unread.length > 0 ? (
        <Section
          title="Thông báo mới"
          action={
            <AppLink href="/thong-bao" className="link inline-flex min-h-11 items-center">
              Xem tất cả
            </AppLink>
          }
        >
          <Card flush>
            <NoticeList notices={unread} />
          </Card>
        </Section>
      ) : null}
      {ownSeat ? <OwnSeat seat={ownSeat} /> : null}
      {ownHamlets.length > 0 ? <OwnHamlets hamlets={ownHamlets} /> : null}
      {notices.length > 0 ? (
        <Section title="Cần để ý">
          <Card flush>
            <Lines lines={notices.map(noticeLine)} />
          </Card>
        </Section>
      ) : null}
      <Section title="Hiện nay">
        <DescriptionList facts={facts} inline />
      </Section>
      {documents.length > 0 ? <RecentDocuments documents={documents} /> : null}
    </PageBody>
  );
}

function Lines({ lines, isMain = false }: { lines: readonly HomeLine[]; isMain?: boolean }) {
  return (
    <ul>
      {lines.map(({ key, words, detail, label, href }, index) => (
        <li
          key={key}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b px-4 py-3 last:border-b-0 sm:px-6"
        >
          <p className="min-w-0 flex-1 basis-72">
            <strong>{words}</strong>
            {detail ? <span className="block text-muted">{detail}</span> : null}
          </p>
          <LinkButton href={href} tone={isMain && index === 0 ? "primary" : "secondary"}>
            {label}
            <span className="sr-only">: {words}</span>
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

function OwnSeat({ seat }: { seat: NonNullable<HomeView["ownSeat"]> }) {
  return (
    <Section title="Trong Ban Chỉ đạo">
      <Card>
        <p className="font-semibold">{roleLabel[seat.role]}</p>
        <p className="whitespace-pre-line">{seat.duty}</p>
      </Card>
    </Section>
  );
}

function OwnHamlets({ hamlets }: { hamlets: readonly OwnHamlet[] }) {
  return (
    <Section title={hamlets.length === 1 ? "Bản của tôi" : "Các bản của tôi"}>
      <Card flush>
        <ul>
          {hamlets.map(({ id, name, inCharge }) => (
            <li key={id} className="border-line border-b px-4 py-3 last:border-b-0 sm:px-6">
              <p className="font-semibold">{name}</p>
              <p>
                {inCharge.length === 0
                  ? "Chưa có thành viên Ban Chỉ đạo phụ trách."
                  : `Thành viên Ban phụ trách: ${inCharge.map(personWords).join("; ")}.`}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function personWords({ fullName, positionTitle }: OwnHamlet["inCharge"][number]): string {
  return [fullName, positionTitle].filter(Boolean).join(", ");
}

function RecentDocuments({ documents }: { documents: readonly DocumentRow[] }) {
  return (
    <Section
      title="Văn bản gần đây"
      action={
        <AppLink href="/van-ban" className="link inline-flex min-h-11 items-center">
          Xem tất cả
        </AppLink>
      }
    >
      <Card flush>
        <ul>
          {documents.map(({ id, code, kind, subject, state, issuedOn }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b px-4 py-2 last:border-b-0 sm:px-6"
            >
              <p className="min-w-0 flex-1 basis-72">
                <AppLink
                  href={`/van-ban/${id}`}
                  className="font-semibold text-accent underline-offset-4 hover:underline"
                >
                  {state === "draft" ? kindLabel(kind) : `Số ${code}${issuedOn ? ` ngày ${formatDay(issuedOn)}` : ""}`}
                </AppLink>
                <span className="block">{subject}</span>
              </p>
              <Tag tone={documentStateTone[state]}>{documentStateLabel[state]}</Tag>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
