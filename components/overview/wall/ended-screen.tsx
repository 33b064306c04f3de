import { answerWith } from "@/lib/platform/answer-status";
import { EndedWords } from "./ended-words";

/** What the address of a television answers with once it is over or taken back; to programs it is a 404. */
export function EndedScreen() {
  answerWith(404);
  return <EndedWords />;
}
