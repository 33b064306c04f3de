import { ActivityList } from "@/components/ui/activity-list";
import { Card, Section } from "@/components/ui/card";
import type { AuditLineView } from "@/lib/audit/queries";
import { instantText } from "./instant-text";

/** What became of one record, at the foot of its page. */
export function Trail({ lines }: { lines: readonly AuditLineView[] }) {
  return (
    <Section title="Hoạt động">
      <Card>
        <ActivityList
          activities={lines.map(({ id, at, actorName, words }) => {
            return { id, who: `${actorName}:`, what: words, when: instantText(at), at: at.toISOString() };
          })}
        />
      </Card>
    </Section>
  );
}
