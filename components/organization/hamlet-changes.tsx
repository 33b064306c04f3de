import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { EmptyState } from "@/components/ui/empty-state";
import { UndoIcon } from "@/components/ui/icons";
import { formatDay } from "@/lib/kernel/civil-date";
import { withdrawHamletChangeAction } from "@/lib/organization/actions";
import type { HamletChangeView } from "@/lib/organization/queries/hamlet-changes";

/** What was renamed, merged, split or ended, by which document, each with the way back. */
export function HamletChanges({
  changes,
  ownId,
  mayEdit,
  empty,
}: {
  changes: readonly HamletChangeView[];
  /** The bản on whose page this stands: it needs no link. */
  ownId?: string;
  mayEdit: boolean;
  empty: string;
}) {
  return (
    <Card>
      {changes.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <ol className="flex flex-col">
          {changes.map((change) => (
            <li
              key={change.id}
              className="flex flex-col gap-2 border-line border-b py-4 first:pt-0 last:border-b-0 last:pb-0"
            >
              <p>
                <strong className="tabular-nums">{`Từ ngày ${formatDay(change.day)}: `}</strong>
                {change.words}.
              </p>
              <p className="text-muted">
                {`Theo ${change.document.number} ngày ${formatDay(change.document.day)} của ${change.document.issuer}.`}
              </p>
              {change.hasScan ? (
                <p>
                  <a
                    href={`/ban/sap-xep/${change.id}/ban-chup`}
                    target="_blank"
                    rel="noreferrer"
                    className="link inline-flex min-h-11 items-center"
                  >
                    Xem bản chụp văn bản
                  </a>
                </p>
              ) : null}
              <Parts change={change} ownId={ownId} />
              {mayEdit ? <Withdraw change={change} /> : null}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Parts({ change: { ended, standing }, ownId }: { change: HamletChangeView; ownId: string | undefined }) {
  const others = [...ended, ...standing].filter(({ id }) => id !== ownId);
  if (others.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <span className="text-muted">Xem:</span>
      {others.map(({ id, name }) => (
        <AppLink key={id} href={`/ban/${id}`} className="link inline-flex min-h-11 items-center">
          {name}
        </AppLink>
      ))}
    </p>
  );
}

function Withdraw({ change: { id, words, bound } }: { change: HamletChangeView }) {
  if (bound) return <p className="text-muted">{`Chưa hoàn tác được. ${bound}`}</p>;
  return (
    <ActionForm action={withdrawHamletChangeAction} id={`hoan-tac-${id}`} className="items-start">
      <input type="hidden" name="id" value={id} />
      <ConfirmButton
        tone="secondary"
        question="Hoàn tác lần sắp xếp này?"
        details={`${words}: mọi bản trở lại như trước khi ghi. Ghi lại được lúc khác.`}
        confirmWords="Hoàn tác"
      >
        <UndoIcon />
        Hoàn tác
      </ConfirmButton>
    </ActionForm>
  );
}
