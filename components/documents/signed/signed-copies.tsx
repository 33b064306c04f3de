import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { attachSignedCopyAction } from "@/lib/documents/actions/signed-copies";
import { canKeepSignedCopies } from "@/lib/documents/policy";
import type { DocumentView } from "@/lib/documents/queries/documents";
import { signedCopiesOf } from "@/lib/documents/queries/signed-copies";
import type { Actor } from "@/lib/kernel/actor";
import { FormerCopies } from "./former-copies";
import { StandingCopy } from "./standing-copy";

/** The signed paper beside an issued document: what it says against the frozen words, and who signed it. */
export async function SignedCopies({ actor, document }: { actor: Actor; document: DocumentView }) {
  const copies = await signedCopiesOf(actor, document.id);
  const mayKeep = canKeepSignedCopies(actor);
  const standing = copies.find(({ supersededAt }) => supersededAt === null);
  const former = copies.filter(({ supersededAt }) => supersededAt !== null);
  return (
    <Section title="Bản đã ký" id="ban-da-ky">
      <Card>
        <div className="flex flex-col gap-4">
          {standing ? (
            <StandingCopy documentId={document.id} copy={standing} issuedOn={document.issuedOn} mayConfirm={mayKeep} />
          ) : (
            <p className="text-muted">Chưa có bản ký.</p>
          )}
          {mayKeep ? (
            <Disclosure summary={standing ? "Thay bản ký khác" : "Đính kèm bản ký (PDF)"} open={!standing}>
              <ActionForm action={attachSignedCopyAction} id="dinh-kem-ban-ky">
                <input type="hidden" name="id" value={document.id} />
                <FileField
                  name="file"
                  label="Tệp PDF của bản đã ký"
                  hint="Bản ký số hoặc bản quét, không quá 20 MB. Cổng so lời văn với bản đã ban hành và đọc chữ ký số."
                  accept="application/pdf,.pdf"
                  required
                />
                <div>
                  <SubmitButton pendingWords="Đang so lời văn…">Đính kèm bản ký</SubmitButton>
                </div>
              </ActionForm>
            </Disclosure>
          ) : null}
          {former.length > 0 ? <FormerCopies documentId={document.id} copies={former} /> : null}
        </div>
      </Card>
    </Section>
  );
}
