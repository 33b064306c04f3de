import { Alert } from "@/components/ui/alert";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { DraftView, EntryView, StandardPositionView } from "@/lib/governance/queries/roster";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { PROPOSAL_CRUMBS } from "./committee-tabs";
import { entryChoices } from "./entry-choices";
import { EntryForm } from "./entry-form";
import { memberName } from "./member-words";
import type { PersonChoice } from "./person-and-post";

/** One row of the working roster on a page of its own, with what is wrong with it. */
export function EntryPage({
  entry,
  draft,
  people,
  positions,
  hamlets,
}: {
  entry: EntryView;
  draft: DraftView | null;
  people: readonly PersonChoice[];
  positions: readonly StandardPositionView[];
  hamlets: readonly HamletView[];
}) {
  const findings = (draft?.findings ?? []).filter(({ subjectId }) => subjectId === entry.id);
  const person = { id: entry.personId ?? "", fullName: entry.fullName, title: null };
  // A person put in the trash since stays choosable here, or saving would silently empty the place.
  const known = entry.personId === null || people.some(({ id }) => id === entry.personId);
  return (
    <PageBody narrow>
      <PageHeader
        title={entry.personId ? memberName(entry) : entry.positionTitle || "Vị trí chưa có người"}
        crumbs={PROPOSAL_CRUMBS}
      />
      {findings.length > 0 ? (
        <Alert tone="warning">
          {findings.map(({ rule, words }) => (
            <p key={rule}>{words}</p>
          ))}
        </Alert>
      ) : null}
      <EntryForm
        entry={entry}
        facts={entryChoices(draft, known ? people : [person, ...people], positions, hamlets, entry.id)}
      />
    </PageBody>
  );
}
