import { Tag } from "@/components/ui/tag";
import type { TeamFinding } from "@/lib/governance/core/team-rules";
import type { TeamStanding } from "@/lib/governance/core/team-state";

/** Whether a team passes, and each thing it lacks with whose rule that is; what is only recommended is said as such. */
export function TeamFindings({
  standing,
  findings,
  lead,
}: {
  standing: TeamStanding;
  findings: readonly TeamFinding[];
  /** Before the state, where a row tells of two rosters: "Dự kiến". */
  lead?: string;
}) {
  const tag =
    standing === "met" ? (
      <Tag tone="success">Đạt</Tag>
    ) : standing === "short" ? (
      <Tag tone="danger">Chưa đạt</Tag>
    ) : null;
  return (
    <div className="flex flex-col gap-1">
      {tag ? (
        <span>
          {lead ? <span className="mr-1.5 text-muted">{`${lead}:`}</span> : null}
          {tag}
        </span>
      ) : null}
      {findings.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {findings.map(({ rule, weight, words, source }) => (
            <li key={rule}>
              {weight === "recommended" ? `Khuyến nghị: ${words}` : words}
              {source ? <span className="text-muted" title={source}>{` ${shortSource(source)}`}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The paper alone, without its article: the whole source is said on the page of the rules and in the export. */
function shortSource(source: string): string {
  return source.split(/\s*[,:;(]/)[0] ?? source;
}
