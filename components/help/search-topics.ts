import { fold, foldedWords } from "@/lib/kernel/folding";
import type { HelpTopic } from "./help-topic";

/** Topics in which every word asked for occurs; a word in the title weighs most, one in the summary next. */
export function searchTopics(topics: readonly HelpTopic[], query: string): readonly HelpTopic[] {
  const words = foldedWords(query);
  if (words.length === 0) return topics;
  return topics
    .map((topic) => ({ topic, score: score(topic, words) }))
    .filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ topic }) => topic);
}

function score(topic: HelpTopic, words: readonly string[]): number {
  const title = fold(topic.title);
  const summary = fold(topic.summary);
  const body = fold(topic.parts.map(wordsOfPart).join(" "));
  let total = 0;
  for (const word of words) {
    const weight = title.includes(word) ? 9 : summary.includes(word) ? 3 : body.includes(word) ? 1 : 0;
    if (weight === 0) return 0;
    total += weight;
  }
  return total;
}

function wordsOfPart({ heading, text = [], steps = [], points = [], mind = "" }: HelpTopic["parts"][number]): string {
  return [heading, ...text, ...steps, ...points, mind].join(" ");
}
