import type { HelpTopic } from "./help-topic";
import { accounts } from "./topics/accounts";
import { allBodies } from "./topics/all-bodies";
import { amending } from "./topics/amending";
import { approvingReports } from "./topics/approving-reports";
import { arrangingHamlets } from "./topics/arranging-hamlets";
import { baseFigures } from "./topics/base-figures";
import { bodyDecisions } from "./topics/body-decisions";
import { bundles } from "./topics/bundles";
import { campaigns } from "./topics/campaigns";
import { checkingPapers } from "./topics/checking-papers";
import { comparing } from "./topics/comparing";
import { contacts } from "./topics/contacts";
import { coverage } from "./topics/coverage";
import { dashboard } from "./topics/dashboard";
import { digitalModels } from "./topics/digital-models";
import { drafting } from "./topics/drafting";
import { enteringForOthers } from "./topics/entering-for-others";
import { figureRemarks } from "./topics/figure-remarks";
import { figures } from "./topics/figures";
import { figuresOut } from "./topics/figures-out";
import { hamletTeams } from "./topics/hamlet-teams";
import { handover } from "./topics/handover";
import { importing } from "./topics/importing";
import { indicators } from "./topics/indicators";
import { issuing } from "./topics/issuing";
import { legalBases } from "./topics/legal-bases";
import { linting } from "./topics/linting";
import { notices } from "./topics/notices";
import { onADay } from "./topics/on-a-day";
import { orgPicture } from "./topics/org-picture";
import { organization } from "./topics/organization";
import { ownTemplates } from "./topics/own-templates";
import { papers } from "./topics/papers";
import { phoneReport } from "./topics/phone-report";
import { recipients } from "./topics/recipients";
import { recording } from "./topics/recording";
import { registers } from "./topics/registers";
import { relations } from "./topics/relations";
import { reminding } from "./topics/reminding";
import { reportCalendar } from "./topics/report-calendar";
import { requests } from "./topics/requests";
import { roster } from "./topics/roster";
import { sendingReports } from "./topics/sending-reports";
import { signedCopies } from "./topics/signed-copies";
import { signingIn } from "./topics/signing-in";
import { signingPowers } from "./topics/signing-powers";
import { starting } from "./topics/starting";
import { submitting } from "./topics/submitting";
import { targets } from "./topics/targets";
import { teamLists } from "./topics/team-lists";
import { training } from "./topics/training";
import { trash } from "./topics/trash";
import { trouble } from "./topics/trouble";
import { wallScreen } from "./topics/wall-screen";
import { wordFile } from "./topics/word-file";
import { workFiles } from "./topics/work-files";

/** In the order one comes to need them. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  starting,
  signingIn,
  importing,
  teamLists,
  roster,
  drafting,
  bodyDecisions,
  papers,
  ownTemplates,
  linting,
  checkingPapers,
  legalBases,
  comparing,
  wordFile,
  submitting,
  issuing,
  signingPowers,
  dashboard,
  wallScreen,
  signedCopies,
  recipients,
  registers,
  workFiles,
  indicators,
  baseFigures,
  targets,
  digitalModels,
  reportCalendar,
  campaigns,
  reminding,
  bundles,
  recording,
  amending,
  relations,
  onADay,
  allBodies,
  coverage,
  hamletTeams,
  contacts,
  handover,
  requests,
  notices,
  orgPicture,
  figures,
  figuresOut,
  organization,
  arrangingHamlets,
  trash,
  accounts,
  training,
  sendingReports,
  phoneReport,
  approvingReports,
  enteringForOthers,
  figureRemarks,
  trouble,
];

export function findTopic(slug: string): HelpTopic | null {
  return HELP_TOPICS.find((topic) => topic.slug === slug) ?? null;
}
