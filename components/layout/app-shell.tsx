import type { ReactNode } from "react";
import type { Role } from "@/lib/kernel/actor";
import { AgencyTitle, type AgencyWords } from "./agency-title";
import { GlobalSearch } from "./global-search";
import { HelpLink } from "./help-link";
import { MainMenu } from "./main-menu";
import { Note } from "./note";
import { NoticeBell } from "./notice-bell";
import { PageFaultBoundary } from "./page-fault-boundary";
import { PersonCorner, type SignedIn, type SignOut } from "./person-corner";
import { PhoneMenu } from "./phone-menu";
import { SkipLink } from "./skip-link";
import { TrainingBanner } from "./training-banner";

export interface ShellFacts extends AgencyWords {
  readonly person: SignedIn;
  readonly roles: readonly Role[];
  /** Notices not read yet. */
  readonly unread: number;
  /** Null outside training; `beginHref` for those who may begin for real. */
  readonly training: { readonly beginHref?: string } | null;
  readonly signOut?: SignOut;
  /** What the action that led here left to be said (its cookie, decoded). */
  readonly note?: string | null;
}

/** What stands round every signed-in page: head, menu at the left (folded on a phone), banner while training. */
export function AppShell({ facts, children }: { facts: ShellFacts; children: ReactNode }) {
  const { agencyLines, product, person, roles, unread, training, signOut, note } = facts;
  return (
    <>
      <SkipLink />
      <header className="relative border-line border-b border-t-4 border-t-flag bg-surface px-4 py-2 sm:px-6 print:hidden">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <AgencyTitle agencyLines={agencyLines} product={product} />
          <div className="order-last flex min-w-0 basis-full gap-2 lg:order-none lg:mx-auto lg:max-w-md lg:flex-1 lg:basis-0">
            <PhoneMenu>
              <MainMenu roles={roles} />
              <div className="mt-3 flex flex-col gap-3 border-line border-t px-3 pt-3">
                <PersonCorner person={person} signOut={signOut} />
              </div>
            </PhoneMenu>
            <GlobalSearch />
            <div className="lg:hidden">
              <NoticeBell unread={unread} />
            </div>
          </div>
          <div className="hidden items-center gap-4 lg:flex">
            <HelpLink />
            <NoticeBell unread={unread} />
            <PersonCorner person={person} signOut={signOut} />
          </div>
        </div>
      </header>
      {training ? <TrainingBanner beginHref={training.beginHref} /> : null}
      <div className="lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] print:block">
        <div className="hidden border-line border-r bg-surface p-3 lg:block print:hidden">
          <div className="sticky top-3 max-h-[calc(100dvh-1.5rem)] overflow-y-auto">
            <MainMenu roles={roles} />
          </div>
        </div>
        <main
          id="noi-dung"
          tabIndex={-1}
          className="min-w-0 px-4 py-5 outline-none sm:px-6 print:p-0 lg:min-h-[calc(100dvh-5rem)]"
        >
          <Note words={note ?? null} />
          <PageFaultBoundary>{children}</PageFaultBoundary>
        </main>
      </div>
      <footer className="border-line border-t px-4 py-2 lg:hidden print:hidden">
        <HelpLink />
      </footer>
    </>
  );
}
