import { Alert } from "@/components/ui/alert";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { EntryView } from "@/lib/governance/queries/roster";
import { type EntrySources, entryChoices } from "./entry-choices";
import { EntryForm } from "./entry-form";
import { memberName } from "./member-words";
import { proposalCrumbs, type ShownBody } from "./shown-body";

/** One row of the working roster on a page of its own, with what is wrong with it. */
export function EntryPage({ body, entry, sources }: { body: ShownBody; entry: EntryView; sources: EntrySources }) {
  const { draft, people } = sources;
  const findings = (draft?.findings ?? []).filter(({ subjectId }) => subjectId === entry.id);
  const person = { id: entry.personId ?? "", fullName: entry.fullName, title: null };
  // A person put in the trash since stays choosable here, or saving would silently empty the place.
  const known = entry.personId === null || people.some(({ id }) => id === entry.personId);
  return (
    <PageBody narrow>
      <PageHeader
        title={entry.personId ? memberName(entry) : (entry.exOfficio ?? entry.positionTitle) || "Vị trí chưa có người"}
        crumbs={proposalCrumbs(body)}
      />
      {findings.length > 0 ? (
        <Alert tone="warning">
          {findings.map(({ rule, words }) => (
            <p key={rule}>{words}</p>
          ))}
        </Alert>
      ) : null}
      <EntryForm
        body={body}
        entry={entry}
        facts={entryChoices({ ...sources, people: known ? people : [person, ...people] }, entry.id)}
      />
    </PageBody>
  );
}

/** A new row of the working roster. */
export function NewEntryPage({ body, sources }: { body: ShownBody; sources: EntrySources }) {
  return (
    <PageBody narrow>
      <PageHeader
        title="Thêm thành viên"
        crumbs={proposalCrumbs(body)}
        intro="Người chưa có tên trong danh sách cán bộ: thêm ở mục Cán bộ trước, hoặc nhập cả danh sách từ Excel."
      />
      <EntryForm body={body} facts={entryChoices(sources)} />
    </PageBody>
  );
}
