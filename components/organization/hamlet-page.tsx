import type { ReactNode } from "react";
import { Trail } from "@/components/audit/trail";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { AuditLineView } from "@/lib/audit/queries";
import { formatDay } from "@/lib/kernel/civil-date";
import { editHamletAction, trashHamletAction } from "@/lib/organization/actions";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import type { HamletChangeView, HamletHistory } from "@/lib/organization/queries/hamlet-changes";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { HamletChanges } from "./hamlet-changes";
import { HamletForm } from "./hamlet-form";
import { HamletNames } from "./hamlet-names";
import { HamletTag } from "./hamlet-tag";
import { TrashButton } from "./trash-button";
import { TrashedAlert } from "./trashed-alert";

/** One bản: its name now and before, what it came of and went into, and what was done to it. */
export function HamletPage({
  hamlet,
  history,
  word,
  trail,
  mayEdit,
  contacts,
}: {
  hamlet: HamletView;
  /** Null while it lies in the trash. */
  history: HamletHistory | null;
  word: string;
  trail: readonly AuditLineView[];
  mayEdit: boolean;
  /** Its team and who is in charge of it: governance shows it, above this domain. */
  contacts: ReactNode;
}) {
  const changes = history?.changes ?? [];
  const names = history?.names ?? [];
  const edits = mayEdit && !hamlet.deleted;
  // What a change says of a bản cannot be thrown away; it is taken back.
  const mayTrash = edits && changes.length === 0;
  return (
    <PageBody narrow>
      <PageHeader
        title={hamlet.name}
        tag={hamlet.deleted ? undefined : <HamletTag hamlet={hamlet} />}
        crumbs={[{ label: "Bản", href: "/ban" }]}
        facts={[
          { term: "Số thứ tự", value: String(hamlet.number) },
          ...(hamlet.validFrom ? [{ term: "Có từ ngày", value: formatDay(hamlet.validFrom) }] : []),
          ...(hamlet.validTo ? [{ term: "Thôi từ ngày", value: formatDay(hamlet.validTo) }] : []),
        ]}
        intro={<Lineage id={hamlet.id} changes={changes} word={word} names={names.map(({ name }) => name)} />}
        action={
          mayTrash ? (
            <TrashButton
              action={trashHamletAction}
              id={hamlet.id}
              version={hamlet.version}
              name={hamletInText(word, hamlet.name)}
            />
          ) : undefined
        }
        help="sap-xep-ban"
      />
      {hamlet.deleted ? <TrashedAlert mayRestore={mayEdit} /> : null}
      {edits ? <HamletForm action={editHamletAction} word={word} hamlet={hamlet} /> : null}
      {hamlet.deleted ? null : contacts}
      {names.length > 1 ? (
        <Section title="Tên qua các thời kỳ">
          <HamletNames names={names} word={word} />
        </Section>
      ) : null}
      {hamlet.deleted ? null : (
        <Section
          title="Đổi tên, sáp nhập, chia tách"
          action={
            edits && hamlet.validTo === null ? (
              <LinkButton href={`/ban/sap-xep?ban=${hamlet.id}`}>{`Sắp xếp ${word} này`}</LinkButton>
            ) : undefined
          }
        >
          <HamletChanges
            changes={changes}
            ownId={hamlet.id}
            mayEdit={mayEdit}
            empty={`Chưa ghi lần đổi tên, sáp nhập hay chia tách nào của ${word} này.`}
          />
        </Section>
      )}
      <Trail lines={trail} />
    </PageBody>
  );
}

/** In a line or two: what it was called, came of and went into. */
function Lineage({
  id,
  changes,
  word,
  names,
}: {
  id: string;
  changes: readonly HamletChangeView[];
  word: string;
  names: readonly string[];
}) {
  const former = names.slice(0, -1);
  const other = changes.filter(({ kind }) => kind !== "rename");
  return (
    <>
      {former.length > 0 ? `Trước đây là ${former.map((name) => hamletInText(word, name)).join(", ")}. ` : null}
      {[...other].reverse().map((change) => {
        const leaves = change.ended.some((one) => one.id === id);
        const others = leaves ? change.standing : change.ended;
        return (
          <span key={change.id}>
            {lineageWords(change, leaves)}
            {others.map((one, index) => (
              <span key={one.id}>
                {index > 0 ? ", " : " "}
                <AppLink href={`/ban/${one.id}`} className="link">
                  {hamletInText(word, one.name)}
                </AppLink>
              </span>
            ))}
            {` từ ngày ${formatDay(change.day)}. `}
          </span>
        );
      })}
    </>
  );
}

function lineageWords({ kind }: HamletChangeView, leaves: boolean): string {
  if (kind === "end") return "Giải thể";
  if (kind === "split") return leaves ? "Đã chia tách thành" : "Tách ra từ";
  return leaves ? "Đã sáp nhập vào" : "Nhận sáp nhập";
}
