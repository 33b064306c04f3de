import type { ReactNode } from "react";
import { Trail } from "@/components/audit/trail";
import { PaperPreview } from "@/components/documents/paper-preview";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag, type TagTone } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import type { AuditLineView } from "@/lib/audit/queries";
import { revokeDecisionAction } from "@/lib/document-kinds/actions";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { SeatedBody } from "@/lib/document-kinds/queries/establishment";
import { renderHtml } from "@/lib/documents/core/render-html";
import { type DocumentState, documentStateLabel } from "@/lib/documents/labels";
import type { DocumentView } from "@/lib/documents/queries/documents";
import { bodyPath } from "@/lib/governance/core/body-path";
import { formatDay } from "@/lib/kernel/civil-date";

const TONE: Record<DocumentState, TagTone> = {
  draft: "active",
  issued: "success",
  recorded: "success",
  revoked: "danger",
};

/** A document as it was issued: its words, its files, what it made hold, and the way back. */
export function IssuedDocument({
  document,
  bodies,
  trail,
  canRevoke,
  notice,
  beside,
}: {
  document: DocumentView;
  bodies: readonly SeatedBody[];
  trail: readonly AuditLineView[];
  canRevoke: boolean;
  /** Whether it holds today, and what was done to it. */
  notice: ReactNode;
  /** What stands beside the frozen words: relations, signed copy, distribution, files of the matter. */
  beside: ReactNode;
}) {
  const file = (kind: string) => `/van-ban/${document.id}/tep/${kind}`;
  const day = (value: DocumentView["issuedOn"]) => (value ? formatDay(value) : "–");
  const [only] = bodies;
  const standing = document.state === "issued" || document.state === "recorded";
  return (
    <PageBody>
      <PageHeader
        title={document.subject}
        tag={<Tag tone={TONE[document.state]}>{documentStateLabel[document.state]}</Tag>}
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="ban-hanh"
        facts={[
          { term: "Loại", value: kindLabel(document.kind) },
          { term: "Số, ký hiệu", value: document.code },
          { term: "Ngày ký", value: day(document.issuedOn) },
          { term: "Hiệu lực từ", value: day(document.effectiveFrom) },
          { term: "Cơ quan ban hành", value: document.issuerName },
          { term: "Người ký", value: document.signerName ?? "–" },
        ]}
        action={
          <>
            {document.frozenModel ? (
              <>
                <DownloadButton tone="primary" href={file("pdf")} target="_blank">
                  In (PDF)
                </DownloadButton>
                <DownloadButton href={file("docx")}>Tải Word</DownloadButton>
              </>
            ) : null}
            {document.hasScan ? (
              <DownloadButton href={file("scan")} target="_blank">
                Xem bản chụp
              </DownloadButton>
            ) : null}
            {standing && only && bodies.length === 1 && document.effectiveFrom ? (
              <LinkButton href={bodyPath(only, document.effectiveFrom)}>Danh sách theo văn bản này</LinkButton>
            ) : null}
          </>
        }
      />
      {notice}
      {document.state === "revoked" ? (
        <Alert tone="warning" title="Văn bản này đã thu hồi">
          <p>{document.revokedReason}</p>
        </Alert>
      ) : null}
      {standing && bodies.length > 1 ? (
        <Disclosure summary={`Danh sách theo văn bản này (${bodies.length} Tổ)`}>
          <ul className="list-disc pl-5 lg:columns-2">
            {bodies.map((body) => (
              <li key={body.id}>
                <AppLink href={bodyPath(body, document.effectiveFrom)} className="link">
                  {body.name}
                </AppLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {document.frozenModel ? (
        <div className="max-w-4xl">
          <PaperPreview html={renderHtml(document.frozenModel)} label="Lời văn đã ban hành" />
        </div>
      ) : (
        <p className="text-muted">Văn bản ban hành ngoài cổng: chỉ ghi nhận số, ngày và bản chụp.</p>
      )}
      {document.sha256 ? (
        <Disclosure summary="Dấu kiểm tra toàn vẹn">
          <p>Lời văn và số liệu đã khóa khi ban hành. Mã SHA-256:</p>
          <p className="break-all font-mono">{document.sha256}</p>
        </Disclosure>
      ) : null}
      {beside}
      {standing && canRevoke ? (
        <Disclosure summary="Thu hồi văn bản này">
          <ActionForm action={revokeDecisionAction} id="thu-hoi">
            <input type="hidden" name="id" value={document.id} />
            <p>
              {bodies.length > 0 ? "Thu hồi thì danh sách trở lại như trước khi có văn bản này. " : ""}
              Số đã cấp không dùng lại.
            </p>
            <TextArea name="reason" label="Lý do thu hồi" required />
            <div>
              <SubmitButton tone="danger">Thu hồi</SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      ) : null}
      <Trail lines={trail} />
    </PageBody>
  );
}
