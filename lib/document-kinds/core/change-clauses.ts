import { plain } from "@/lib/documents/core/inline";
import type { Block } from "@/lib/documents/core/model";
import { bodyForm } from "@/lib/governance/core/kinds";
import type { ChangedPart, RosterChange } from "@/lib/governance/core/roster-changes";
import type { BodyFacts } from "./decision-facts";
import { named, placed } from "./member-words";

const PART_WORDS: Record<ChangedPart, string> = {
  holder: "việc tham gia theo chức vụ",
  role: "chức danh",
  post: "chức vụ, đơn vị công tác",
  duty: "nhiệm vụ",
  marks: "vai trò trong Tổ",
  pillars: "lĩnh vực phụ trách",
  hamlets: "địa bàn phụ trách",
  units: "đơn vị phụ trách",
};

const GROUPS = ["relieved", "replaced", "added", "changed", "opened", "closed"] as const;
type Group = (typeof GROUPS)[number];

const GROUP_ID: Record<Group, string> = {
  relieved: "thoi",
  replaced: "thay",
  added: "bo-sung",
  changed: "doi",
  opened: "bo-sung-vi-tri",
  closed: "bo-vi-tri",
};

/** Over the members of a body of its own clause: "Ban Chỉ đạo", "Tổ giúp việc". */
const HEADINGS: Record<Group, (body: string) => string> = {
  relieved: (body) => `Cho thôi thành viên ${body} đối với:`,
  replaced: (body) => `Thay thế thành viên ${body}:`,
  added: (body) => `Bổ sung thành viên ${body}:`,
  changed: (body) => `Thay đổi đối với thành viên đang tham gia ${body}:`,
  opened: (body) => `Bổ sung vị trí trong ${body}, người giữ bổ sung sau:`,
  closed: (body) => `Bỏ vị trí đang khuyết trong ${body}:`,
};

/** Before each member where a body has one clause for all that changes in it. */
const LEADS: Record<Group, string> = {
  relieved: "Cho thôi: ",
  replaced: "Thay thế: ",
  added: "Bổ sung: ",
  changed: "Thay đổi: ",
  opened: "Bổ sung vị trí ",
  closed: "Bỏ vị trí ",
};

function changeWords(change: RosterChange): string {
  switch (change.type) {
    case "relieved":
      return placed(change.before);
    case "replaced":
      return `${placed(change.after)}, thay ${named(change.before)}`;
    case "added":
      return placed(change.after);
    case "opened":
      return `${placed(change.after)}, khuyết`;
    case "closed":
      return `${placed(change.before)}, đang khuyết`;
    case "changed":
      return `${placed(change.after)}: thay đổi ${change.parts.map((part) => PART_WORDS[part]).join(", ")}`;
  }
}

function points(id: string, lines: readonly string[]): Block[] {
  return lines.map((line, index) => ({
    type: "point",
    id: `${id}-${index + 1}`,
    text: plain(`${line}${index === lines.length - 1 ? "." : ";"}`),
    content: [],
  }));
}

/** Cho thôi, thay thế, bổ sung, thay đổi in one body: a clause for each that occurs, a point for each member. */
function clausesOfOne({ kind, changes }: BodyFacts): Block[] {
  return GROUPS.flatMap((group): Block[] => {
    const lines = changes.filter(({ type }) => type === group).map(changeWords);
    if (lines.length === 0) return [];
    const id = `thay-doi-${GROUP_ID[group]}`;
    const text = plain(HEADINGS[group](bodyForm[kind].shortName));
    return [{ type: "clause", id, text, content: points(id, lines) }];
  });
}

/** Of many bodies: a clause for each that changes, by its name, a point for each change. */
function clausesOfMany(bodies: readonly BodyFacts[]): Block[] {
  return bodies.flatMap(({ bodyId, name, changes }): Block[] => {
    if (changes.length === 0) return [];
    const lines = GROUPS.flatMap((group) =>
      changes.filter(({ type }) => type === group).map((change) => `${LEADS[group]}${changeWords(change)}`),
    );
    const id = `thay-doi-${bodyId}`;
    return [{ type: "clause", id, text: plain(`${name}:`), content: points(id, lines) }];
  });
}

/** What a kiện toàn does, as clauses of its first article. */
export function changeClauses(bodies: readonly BodyFacts[]): Block[] {
  const [only] = bodies;
  return only && bodies.length === 1 ? clausesOfOne(only) : clausesOfMany(bodies);
}
