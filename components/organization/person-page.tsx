import type { ReactNode } from "react";
import { Trail } from "@/components/audit/trail";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { AuditLineView } from "@/lib/audit/queries";
import { trashPersonAction } from "@/lib/organization/actions";
import { honorificLabel } from "@/lib/organization/labels";
import type { PersonView } from "@/lib/organization/queries/people";
import type { UnitView } from "@/lib/organization/queries/units";
import { PersonEditForm } from "./person-edit-form";
import { PersonFacts } from "./person-facts";
import { PostsSection } from "./posts-section";
import { SampleTag } from "./sample-tag";
import { TrashButton } from "./trash-button";
import { TrashedAlert } from "./trashed-alert";

/** One person: what is kept, the posts, the seats in bodies, and what was done. */
export function PersonPage({
  person,
  units,
  trail,
  mayEdit,
  contacts,
  seats,
}: {
  person: PersonView;
  units: readonly UnitView[];
  trail: readonly AuditLineView[];
  mayEdit: boolean;
  contacts: boolean;
  /** What this person holds in the bodies: governance shows it, above this domain. */
  seats: ReactNode;
}) {
  const edits = mayEdit && !person.deleted;
  const name = [person.honorific ? honorificLabel[person.honorific] : "", person.fullName].filter(Boolean).join(" ");
  return (
    <PageBody>
      <PageHeader
        title={name}
        tag={<SampleTag sample={person.sample} />}
        crumbs={[{ label: "Cán bộ", href: "/can-bo" }]}
        intro={[person.title, person.unitName].filter(Boolean).join(" – ") || undefined}
        action={
          edits ? (
            <TrashButton action={trashPersonAction} id={person.id} version={person.version} name={name} />
          ) : undefined
        }
      />
      {person.deleted ? <TrashedAlert mayRestore={mayEdit} /> : null}
      <div className="max-w-3xl">
        {edits ? <PersonEditForm person={person} /> : <PersonFacts person={person} contacts={contacts} />}
      </div>
      <PostsSection person={person} units={units} mayEdit={edits} />
      {seats}
      <Trail lines={trail} />
    </PageBody>
  );
}
