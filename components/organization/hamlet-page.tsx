import { Trail } from "@/components/audit/trail";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import type { AuditLineView } from "@/lib/audit/queries";
import { editHamletAction, trashHamletAction } from "@/lib/organization/actions";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { HamletForm } from "./hamlet-form";
import { TrashButton } from "./trash-button";
import { TrashedAlert } from "./trashed-alert";

/** One bản: its name, and what was done to it. */
export function HamletPage({
  hamlet,
  word,
  trail,
}: {
  hamlet: HamletView;
  word: string;
  trail: readonly AuditLineView[];
}) {
  return (
    <PageBody narrow>
      <PageHeader
        title={hamlet.name}
        tag={hamlet.placeholder ? <Tag tone="warning">Chưa đặt tên</Tag> : undefined}
        crumbs={[{ label: "Bản", href: "/ban" }]}
        facts={[{ term: "Số thứ tự", value: String(hamlet.number) }]}
        action={
          hamlet.deleted ? undefined : (
            <TrashButton
              action={trashHamletAction}
              id={hamlet.id}
              version={hamlet.version}
              name={hamletInText(word, hamlet.name)}
            />
          )
        }
      />
      {hamlet.deleted ? <TrashedAlert mayRestore /> : null}
      {hamlet.deleted ? null : <HamletForm action={editHamletAction} word={word} hamlet={hamlet} />}
      <Trail lines={trail} />
    </PageBody>
  );
}
