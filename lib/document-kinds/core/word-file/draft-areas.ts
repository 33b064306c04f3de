import type { AnyContent } from "../compose-content";
import { isPaperContent } from "../papers/paper-content";
import { decisionAreas, decisionOf } from "./decision-areas";
import type { Areas } from "./entries";
import { paperAreas, paperOf } from "./paper-areas";
import type { FilePlan } from "./plan";
import { takeOver } from "./take-over";

/** What a person writes in a draft of either shape, as lines. */
export function draftAreas(content: AnyContent): Areas {
  return isPaperContent(content) ? paperAreas(content) : decisionAreas(content);
}

/** The draft with the chosen changes of a file taken over; `newId` names what the file adds. */
export function takeOverFile(
  content: AnyContent,
  plan: FilePlan,
  chosen: ReadonlySet<string>,
  newId: (name: string) => string,
): AnyContent {
  const articles = !isPaperContent(content);
  const areas = takeOver(plan, draftAreas(content), chosen, { newId, articles });
  return isPaperContent(content) ? paperOf(content, areas) : decisionOf(content, areas);
}
