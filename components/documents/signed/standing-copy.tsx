import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { DownloadButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { confirmSignedCopyAction } from "@/lib/documents/actions/signed-copies";
import { isAltered, type SignatureFacts, signedBefore } from "@/lib/documents/core/signed/signature";
import type { SignedCopyView } from "@/lib/documents/queries/signed-copies";
import { type CivilDate, dayOf, formatDay } from "@/lib/kernel/civil-date";
import { SignatureList } from "./signature-list";
import { signedCopyHref } from "./signed-copy-href";
import { SignedDifferences } from "./signed-differences";

/** A file altered after it was signed: said before what its words compare to. */
function Altered() {
  return (
    <Alert tone="danger" title="Tệp đã bị sửa sau khi ký: chữ ký số không còn khớp nội dung.">
      <p>Không dùng bản này. Lấy lại đúng tệp đã ký, hoặc ký lại, rồi thay bản ký.</p>
    </Alert>
  );
}

/** Signing before the paper got its day may be right: the number may come after. */
function SignedEarly({ signatures, issuedOn }: { signatures: readonly SignatureFacts[]; issuedOn: CivilDate }) {
  const days = signatures.flatMap(({ signedAt }) => (signedAt ? [formatDay(dayOf(new Date(signedAt)))] : []));
  return (
    <Alert
      tone="warning"
      title={`Ký số ngày ${[...new Set(days)].join(", ")}, trước ngày của văn bản (${formatDay(issuedOn)}).`}
    >
      <p>Nếu không phải ký trước rồi mới lấy số thì xem lại ngày của văn bản hoặc tệp này.</p>
    </Alert>
  );
}

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
  issuedOn,
  mayConfirm,
}: {
  documentId: string;
  copy: SignedCopyView;
  /** The document's own day. */
  issuedOn: CivilDate | null;
  mayConfirm: boolean;
}) {
  const { comparison, confirmed, signatures } = copy;
  const altered = isAltered(signatures);
  const early = issuedOn ? signedBefore(signatures, issuedOn) : [];
  return (
    <div className="flex flex-col gap-4">
      {altered ? <Altered /> : <Verdict copy={copy} />}
      {issuedOn && early.length > 0 ? <SignedEarly signatures={early} issuedOn={issuedOn} /> : null}
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
      <SignatureList signatures={signatures} />
      {mayConfirm && !altered && comparison.verdict !== "same" && !confirmed ? (
        <ConfirmForm documentId={documentId} copy={copy} />
      ) : null}
    </div>
  );
}
