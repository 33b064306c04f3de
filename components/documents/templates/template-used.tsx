import { AppLink } from "@/components/ui/app-link";
import { templateOfDocument } from "@/lib/document-kinds/queries/templates";
import { canDraft } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { TEMPLATES_PATH } from "./templates-page";

/** Which of the commune's own wordings a document was drawn from; nothing where it was the portal's. Reads for itself. */
export async function TemplateUsed({ actor, documentId }: { actor: Actor; documentId: string }) {
  const used = await templateOfDocument(actor, documentId);
  if (!used) return null;
  const words = `${used.name}, bản ${used.no}`;
  return (
    <p>
      Soạn theo mẫu của xã:{" "}
      {used.id && canDraft(actor) ? (
        <AppLink href={`${TEMPLATES_PATH}/${used.id}?ban=${used.no}`} className="link">
          {words}
        </AppLink>
      ) : (
        <b>{words}</b>
      )}
    </p>
  );
}
