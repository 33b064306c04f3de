import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { DownloadButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { confirmSignedCopyAction } from "@/lib/documents/actions/signed-copies";
import type { SignedCopyView } from "@/lib/documents/queries/signed-copies";
import { SignatureList } from "./signature-list";
import { signedCopyHref } from "./signed-copy-href";
import { SignedDifferences } from "./signed-differences";

function Verdict({ copy: { comparison, confirmed } }: { copy: SignedCopyView }) {
  const { verdict, differences, more } = comparison;
  if (verdict === "same") return <Alert tone="success" title="Lời văn của bản ký giống bản đã ban hành." />;
  const said = confirmed ? (
    <p>
      {confirmed.name} đã đối chiếu và xác nhận lúc {instantText(confirmed.at)}
      {confirmed.note ? `: ${confirmed.note}` : "."}
    </p>
  ) : null;
  if (verdict === "no-text") {
    return (
      <Alert
        tone={confirmed ? "success" : "warning"}
        title={
          confirmed
            ? "Bản quét, đã có người đối chiếu."
            : "Bản quét không có chữ để so: cần một người đối chiếu rồi xác nhận."
        }
      >
        {said}
      </Alert>
    );
  }
  const count = `${differences.length}${more ? "+" : ""}`;
  return (
    <Alert tone="warning" title={`Lời văn của bản ký khác bản đã ban hành ở ${count} chỗ.`}>
      {said ?? <p>Xem các chỗ khác bên dưới. Nếu sai thì ký lại đúng bản đã ban hành rồi thay bản ký.</p>}
    </Alert>
  );
}

function ConfirmForm({ documentId, copy }: { documentId: string; copy: SignedCopyView }) {
  const differs = copy.comparison.verdict === "differs";
  return (
    <ActionForm action={confirmSignedCopyAction} id="xac-nhan-ban-ky">
      <input type="hidden" name="id" value={documentId} />
      <input type="hidden" name="copyId" value={copy.id} />
      <TextArea
        name="note"
        label={differs ? "Vì sao vẫn nhận bản ký này" : "Ghi chú khi đối chiếu"}
        hint={differs ? "Như: chỉ khác cách ngắt trang ở phụ lục." : "Không bắt buộc."}
        required={differs}
        maxLength={500}
        rows={2}
      />
      <div>
        <SubmitButton>Tôi đã đối chiếu, xác nhận</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The signed copy that stands, with what was found in it. */
export function StandingCopy({
  documentId,
  copy,
  mayConfirm,
}: {
  documentId: string;
  copy: SignedCopyView;
  mayConfirm: boolean;
}) {
  const { comparison, confirmed } = copy;
  return (
    <div className="flex flex-col gap-4">
      <Verdict copy={copy} />
      <DescriptionList
        facts={[
          { term: "Tệp", value: <span className="break-words">{copy.fileName}</span> },
          { term: "Số trang", value: copy.pages.toLocaleString("vi-VN") },
          { term: "Đính kèm", value: `${copy.uploadedName}, ${instantText(copy.uploadedAt)}` },
        ]}
      />
      <div>
        <DownloadButton href={signedCopyHref(documentId, copy)} target="_blank">
          Xem bản ký (PDF)
        </DownloadButton>
      </div>
      <SignedDifferences comparison={comparison} />
      <SignatureList signatures={copy.signatures} />
      {mayConfirm && comparison.verdict !== "same" && !confirmed ? (
        <ConfirmForm documentId={documentId} copy={copy} />
      ) : null}
    </div>
  );
}
