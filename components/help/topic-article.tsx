import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import type { HelpPart, HelpTopic } from "./help-topic";
import { findTopic } from "./topics";

/** A topic to read: what to do in numbered steps, what to mind in a marked box. */
export function TopicArticle({ topic }: { topic: HelpTopic }) {
  return (
    <article className="flex max-w-prose flex-col gap-8">
      {topic.parts.map((part) => (
        <TopicPart key={part.heading} part={part} />
      ))}
      <section className="flex flex-col border-line border-t pt-5 print:hidden">
        <h2 className="text-xl">Xem thêm</h2>
        <TopicLinks topics={topic.see.map(findTopic).filter((found) => found !== null)} />
      </section>
    </article>
  );
}

function TopicPart({ part: { heading, text = [], steps = [], points = [], mind } }: { part: HelpPart }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {steps.length > 0 ? (
        <ol className="flex list-decimal flex-col gap-2 pl-7 marker:font-semibold marker:text-accent">
          {steps.map((step) => (
            <li key={step} className="pl-1">
              {step}
            </li>
          ))}
        </ol>
      ) : null}
      {points.length > 0 ? (
        <ul className="flex list-disc flex-col gap-2 pl-7 marker:text-accent">
          {points.map((point) => (
            <li key={point} className="pl-1">
              {point}
            </li>
          ))}
        </ul>
      ) : null}
      {mind ? <Alert tone="warning">{mind}</Alert> : null}
    </section>
  );
}

export function TopicLinks({ topics }: { topics: readonly HelpTopic[] }) {
  return (
    <ul className="flex flex-col">
      {topics.map(({ slug, title, summary }) => (
        <li key={slug} className="border-line border-b py-3 last:border-b-0">
          <AppLink href={`/tro-giup/${slug}`} className="link inline-flex min-h-11 items-center font-semibold text-lg">
            {title}
          </AppLink>
          <p className="text-muted">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
