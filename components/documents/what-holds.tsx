import { Disclosure } from "@/components/ui/disclosure";
import { type BodyFacts, countMembers } from "@/lib/document-kinds/core/decision-facts";
import { isFilled } from "@/lib/governance/core/roster";
import type { RosterChange } from "@/lib/governance/core/roster-changes";

const CHANGE_WORDS: readonly (readonly [RosterChange["type"], string])[] = [
  ["relieved", "thôi"],
  ["replaced", "thay"],
  ["added", "thêm"],
  ["changed", "đổi"],
  ["opened", "thêm vị trí khuyết"],
  ["closed", "bỏ vị trí khuyết"],
];

function changesInWords(changes: readonly RosterChange[]): string {
  const counts = CHANGE_WORDS.flatMap(([type, words]) => {
    const count = changes.filter((change) => change.type === type).length;
    return count > 0 ? [`${words} ${count}`] : [];
  });
  return counts.length > 0 ? counts.join(", ") : "giữ nguyên";
}

/** What begins and what ends in one body: "5 thành viên; danh sách 4 người hiện nay kết thúc". */
function oneBody({ members, sitting, changes }: BodyFacts, amends: boolean): string {
  const count = `${members.filter(isFilled).length} thành viên`;
  if (amends) return `${count} (${changesInWords(changes)})`;
  return sitting > 0 ? `${count}; danh sách ${sitting} người hiện nay kết thúc cùng ngày` : count;
}

/** What the decision makes hold, body by body. */
export function WhatHolds({ bodies, amends, from }: { bodies: readonly BodyFacts[]; amends: boolean; from: string }) {
  const [only] = bodies;
  if (!only) return <li>Dự thảo này không còn danh sách nào để mở.</li>;
  if (bodies.length === 1) {
    return (
      <li>
        {only.name}: {oneBody(only, amends)}, hiệu lực từ {from}.
      </li>
    );
  }
  return (
    <li>
      {bodies.length} Tổ, {countMembers({ bodies })} thành viên, hiệu lực từ {from}.
      <Disclosure summary="Xem từng Tổ">
        <ul className="max-h-72 overflow-y-auto">
          {bodies.map((body) => (
            <li key={body.bodyId}>
              {body.name}: {oneBody(body, amends)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
