import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { daysLate } from "@/lib/documents/core/incoming-state";
import type { Stage } from "@/lib/documents/core/stages";
import { canDraft, canEditLegalBases, canIssue } from "@/lib/documents/policy";
import { type DocumentRow, listDocuments, readDocument } from "@/lib/documents/queries/documents";
import { type IncomingRow, incomingWork } from "@/lib/documents/queries/incoming";
import { listLegalBases } from "@/lib/documents/queries/legal-bases";
import { countTeams } from "@/lib/governance/core/team-state";
import { canPrepareRoster } from "@/lib/governance/policy";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { type BodyDay, readBodyDay, readProposalState } from "@/lib/governance/queries/body-day";
import { listRosterImports } from "@/lib/governance/queries/import-roster";
import { requestWork } from "@/lib/governance/queries/requests";
import { readTeams } from "@/lib/governance/queries/teams";
import type { PeriodRef } from "@/lib/indicators/core/period-ref";
import { type OwedReport, reportWork } from "@/lib/indicators/queries/report-work";
import type { WaitingReports } from "@/lib/indicators/queries/reports";
import { type Actor, hasRole, type Role } from "@/lib/kernel/actor";
import { latestUnreadNotices, type NoticeView } from "@/lib/notices/queries";
import { canEditOrganization, canReadPeople } from "@/lib/organization/policy";
import { type HamletView, listHamlets } from "@/lib/organization/queries/hamlets";
import { listPeople } from "@/lib/organization/queries/people";

/** One thing this person can do next. What it is called and where it leads is the screen's to say. */
export type HomeTask =
  | { readonly kind: "continue-import"; readonly id: string; readonly fileName: string }
  | { readonly kind: "import-roster" }
  | { readonly kind: "mend-roster"; readonly errors: number }
  | { readonly kind: "draft-decision"; readonly count: number }
  | { readonly kind: "stale-bases"; readonly document: DocumentRow; readonly count: number }
  | { readonly kind: "issue-draft"; readonly document: DocumentRow }
  | { readonly kind: "open-draft"; readonly document: DocumentRow }
  | {
      readonly kind: "approve-draft" | "check-draft" | "sign-draft" | "number-draft" | "mend-draft";
      readonly document: DocumentRow;
    }
  | { readonly kind: "introduce-requests"; readonly count: number }
  | { readonly kind: "agree-requests"; readonly count: number }
  | { readonly kind: "take-requests"; readonly count: number }
  | { readonly kind: "mend-requests"; readonly count: number }
  | { readonly kind: "incoming"; readonly document: IncomingRow; readonly late: number }
  | { readonly kind: "send-report"; readonly report: OwedReport }
  | { readonly kind: "approve-reports" | "choose-reports"; readonly count: number; readonly period: PeriodRef }
  | { readonly kind: "answer-remarks"; readonly count: number }
  | { readonly kind: "name-hamlets"; readonly count: number };

/** What nobody has to do today, but somebody should look at. */
export type HomeNotice =
  | { readonly kind: "uncovered-hamlets"; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: "teams-short"; readonly count: number }
  | { readonly kind: "hamlets-without-team"; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: "unconfirmed-bases"; readonly count: number };

/** A bản in this person's charge with those of the committee who are in charge of it. */
export interface OwnHamlet {
  readonly id: string;
  readonly name: string;
  readonly inCharge: readonly { readonly fullName: string; readonly positionTitle: string }[];
}

export interface HomeView {
  readonly tasks: readonly HomeTask[];
  readonly notices: readonly HomeNotice[];
  readonly ownHamlets: readonly OwnHamlet[];
  /** This person's own seat today. */
  readonly ownSeat: BodyDay["members"][number] | null;
  readonly hamletCount: number;
  /** Null for those who may not read people. */
  readonly peopleCount: number | null;
  readonly memberCount: number;
  readonly documents: readonly DocumentRow[];
  /** The newest notices not read yet. */
  readonly unread: readonly NoticeView[];
}

const RECENT = 5;
const UNREAD_SHOWN = 3;

/** Offices write; who leads is not shown what others are still writing. */
const DRAFTS_ITSELF: readonly Role[] = ["quan-tri", "van-hoa-xa-hoi", "van-thu", "to-giup-viec"];

/** Whose next word a draft waits for: this person's as its drafter, by duty, or somebody else's. */
function turnOf(
  actor: Actor,
  stage: Stage,
): "own" | "approve-draft" | "check-draft" | "sign-draft" | "number-draft" | null {
  switch (stage) {
    case "drafting":
    case "returned":
      return DRAFTS_ITSELF.some((role) => hasRole(actor, role)) ? "own" : null;
    case "submitted":
      return hasRole(actor, "lanh-dao") ? "approve-draft" : null;
    case "approved":
      return hasRole(actor, "van-thu") ? "check-draft" : null;
    case "checked":
      return hasRole(actor, "lanh-dao") ? "sign-draft" : null;
    case "signed":
      return canIssue(actor) ? "number-draft" : null;
  }
}

const OTHERS_WAIT: ReadonlySet<HomeTask["kind"]> = new Set([
  "approve-draft",
  "check-draft",
  "sign-draft",
  "number-draft",
]);

async function draftTasks(actor: Actor): Promise<readonly HomeTask[]> {
  if (!canDraft(actor)) return [];
  const { rows } = await listDocuments(actor, { query: "", state: "draft", page: 1 });
  if (rows.length === 0) return [];
  const register = await listLegalBases(actor, { query: "", day: actor.today, citableOnly: false });
  const over = new Set(register.filter(({ validity }) => !validity.citable).map(({ id }) => id));
  const perDraft = await Promise.all(
    rows.map(async (document): Promise<HomeTask[]> => {
      const content = (await readDocument(actor, document.id))?.content as DecisionContent | null | undefined;
      const stale = (content?.bases ?? []).filter(({ legalBasisId }) => legalBasisId && over.has(legalBasisId)).length;
      const turn = turnOf(actor, document.stage);
      if (turn === null) return [];
      if (turn !== "own") return [{ kind: turn, document }];
      if (stale > 0) return [{ kind: "stale-bases", document, count: stale }];
      if (document.stage === "returned") return [{ kind: "mend-draft", document }];
      return [{ kind: canIssue(actor) ? "issue-draft" : "open-draft", document }];
    }),
  );
  // What waits for this person alone comes before what they are writing.
  const tasks = perDraft.flat();
  const turn = (task: HomeTask) => (OTHERS_WAIT.has(task.kind) ? 0 : 1);
  return tasks.sort((a, b) => turn(a) - turn(b));
}

async function rosterTasks(actor: Actor, seated: number): Promise<readonly HomeTask[]> {
  if (!canPrepareRoster(actor)) return [];
  const [imports, { draft, document }] = await Promise.all([
    listRosterImports(actor),
    readProposalState(actor, COMMITTEE),
  ]);
  const open = imports
    .filter(({ state }) => state === "open")
    .map(({ id, fileName }): HomeTask => ({ kind: "continue-import", id, fileName }));
  if (!draft) return open.length === 0 && seated === 0 ? [{ kind: "import-roster" }] : open;
  if (draft.errors > 0) return [...open, { kind: "mend-roster", errors: draft.errors }];
  return document ? open : [...open, { kind: "draft-decision", count: draft.count }];
}

/** What of the requests to join and leave waits for this person. */
async function requestTasks(actor: Actor): Promise<readonly HomeTask[]> {
  const { introduce, agree, take, mend } = await requestWork(actor);
  const tasks: readonly HomeTask[] = [
    { kind: "introduce-requests", count: introduce },
    { kind: "agree-requests", count: agree },
    { kind: "mend-requests", count: mend },
    { kind: "take-requests", count: take },
  ];
  return tasks.filter((task) => "count" in task && task.count > 0);
}

/** Papers that came in and wait for this person or their unit. */
async function incomingTasks(actor: Actor): Promise<readonly HomeTask[]> {
  const waiting = await incomingWork(actor);
  return waiting.map((document) => ({ kind: "incoming", document, late: daysLate(document, actor.today) }));
}

/** Reports to send, by their day; what was sent and waits for approval, a choice or an answer. */
async function reportTasks(actor: Actor): Promise<readonly HomeTask[]> {
  const { owed, submitted, rivals, remarks } = await reportWork(actor);
  const waiting = (kind: "approve-reports" | "choose-reports", { count, first }: WaitingReports): HomeTask[] =>
    first ? [{ kind, count, period: first }] : [];
  return [
    ...owed.map((report): HomeTask => ({ kind: "send-report", report })),
    ...waiting("choose-reports", rivals),
    ...waiting("approve-reports", submitted),
    ...(remarks > 0 ? [{ kind: "answer-remarks", count: remarks } as const] : []),
  ];
}

async function noticesFor(actor: Actor, committee: BodyDay): Promise<readonly HomeNotice[]> {
  const notices: HomeNotice[] = [];
  const { members, uncovered } = committee;
  if (members.length > 0 && uncovered.length > 0 && canPrepareRoster(actor)) {
    notices.push({ kind: "uncovered-hamlets", count: uncovered.length, names: uncovered.map(({ name }) => name) });
  }
  if (canPrepareRoster(actor)) notices.push(...(await teamNotices(actor)));
  if (canEditLegalBases(actor)) {
    const register = await listLegalBases(actor, { query: "", day: actor.today, citableOnly: true });
    const count = register.filter(({ confirmedOn }) => confirmedOn === null).length;
    if (count > 0) notices.push({ kind: "unconfirmed-bases", count });
  }
  return notices;
}

/** Teams below the rules, and bản that have none: what the culture-society office is asked about. */
async function teamNotices(actor: Actor): Promise<readonly HomeNotice[]> {
  const { rows } = await readTeams(actor, actor.today);
  const { short } = countTeams(rows);
  const without = rows.filter(({ state }) => state === "none");
  const names = without.map(({ hamlet }) => hamlet.name);
  return [
    ...(short > 0 ? [{ kind: "teams-short", count: short } as const] : []),
    ...(without.length > 0 ? [{ kind: "hamlets-without-team", count: without.length, names } as const] : []),
  ];
}

function ownHamletsOf(actor: Actor, hamlets: readonly HamletView[], committee: BodyDay): readonly OwnHamlet[] {
  return hamlets
    .filter(({ id }) => actor.hamletIds.includes(id))
    .map(({ id, name }) => ({
      id,
      name,
      inCharge: committee.members
        .filter((member) => member.hamlets.some((hamlet) => hamlet.id === id))
        .map(({ fullName, positionTitle }) => ({ fullName, positionTitle })),
    }));
}

/** "Việc của tôi": what this person can do next, what needs a look, and the few facts of their own scope. */
export async function readHome(actor: Actor): Promise<HomeView> {
  const [committee, hamlets] = await Promise.all([readBodyDay(actor, COMMITTEE, actor.today), listHamlets(actor)]);
  const [roster, drafts, notices, recent, people, unread, requests, incoming, reports] = await Promise.all([
    rosterTasks(actor, committee.members.length),
    draftTasks(actor),
    noticesFor(actor, committee),
    listDocuments(actor, { query: "", state: null, page: 1 }),
    canReadPeople(actor) ? listPeople(actor, { query: "", unitId: null, sort: "ten", page: 1 }) : null,
    latestUnreadNotices(actor, UNREAD_SHOWN),
    requestTasks(actor),
    incomingTasks(actor),
    reportTasks(actor),
  ]);
  const numbered = hamlets.filter(({ placeholder, inForce }) => placeholder && inForce).length;
  const naming: readonly HomeTask[] =
    numbered > 0 && canEditOrganization(actor) ? [{ kind: "name-hamlets", count: numbered }] : [];
  return {
    tasks: [...reports, ...incoming, ...drafts, ...requests, ...roster, ...naming],
    notices,
    ownHamlets: ownHamletsOf(actor, hamlets, committee),
    ownSeat: committee.members.find(({ personId }) => personId !== null && personId === actor.personId) ?? null,
    hamletCount: hamlets.filter(({ inForce }) => inForce).length,
    peopleCount: people?.total ?? null,
    memberCount: committee.members.length,
    documents: recent.rows.slice(0, RECENT),
    unread,
  };
}
