import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Disclosure } from "@/components/ui/disclosure";
import { restoreVersionAction } from "@/lib/document-kinds/actions/versions";
import { listDraftVersions } from "@/lib/document-kinds/queries/draft-versions";
import type { Actor } from "@/lib/kernel/actor";
import { compareHref } from "./compare-query";

/** Each sitting at a draft: who, when, what; to lay beside what is there now, or to take back as the newest. */
export async function DraftVersions({
  actor,
  id,
  version,
  mayEdit,
}: {
  actor: Actor;
  id: string;
  version: number;
  mayEdit: boolean;
}) {
  const versions = (await listDraftVersions(actor, id)) ?? [];
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={`Các lần sửa (${versions.length})`}>
      <ol className="flex flex-col">
        {versions.map((save) => (
          <li
            key={save.version}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-2 last:border-b-0"
          >
            <div className="min-w-0 flex-1 basis-72">
              <p>
                Bản {save.version}: <time dateTime={save.savedAt.toISOString()}>{instantText(save.savedAt)}</time>,{" "}
                {save.savedName}
                {save.version === version ? " (bản hiện nay)" : ""}
              </p>
              <p className="text-muted">
                {save.changed.length > 0 ? save.changed.join(", ") : save.version === 1 ? "Bản soạn đầu" : "Như trước"}
              </p>
            </div>
            {save.version === version ? null : (
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <AppLink href={compareHref(id, save.version, "now")} className="link inline-flex min-h-11 items-center">
                  So với bản hiện nay
                </AppLink>
                {mayEdit ? (
                  <ActionForm action={restoreVersionAction} id={`lay-lai-${save.version}`}>
                    <input type="hidden" name="id" value={id} />
                    <input type="hidden" name="version" value={version} />
                    <input type="hidden" name="restored" value={save.version} />
                    <ConfirmButton
                      tone="secondary"
                      question="Lấy lại bản này?"
                      details="Lời văn của bản này thành bản mới nhất. Bản đang có vẫn nằm trong danh sách, lấy lại được."
                      confirmWords="Lấy lại bản này"
                    >
                      Lấy lại bản này
                    </ConfirmButton>
                  </ActionForm>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
