import { FindingsList } from "@/components/documents/findings-list";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { readiness } from "@/lib/document-kinds/core/readiness";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { DraftWay } from "@/lib/document-kinds/queries/draft-way";
import { stageLabel } from "@/lib/documents/labels";
import type { DocumentView } from "@/lib/documents/queries/documents";
import type { DraftLook } from "./draft-look";
import { DraftProgress, StepList } from "./draft-steps";
import { PaperColumns } from "./paper-columns";
import { ReadyList } from "./ready-list";
import { ShortFlowNote } from "./short-flow-note";
import { StepForms } from "./step-form";

/** A draft on its way: where it stands, what it still lacks, who did what, and the next step for who may take it. */
export function StagePage({ document, way, look }: { document: DocumentView; way: DraftWay; look: DraftLook }) {
  const { stage, acts, steps, mayEdit, mayIssue, changedSince, drawnAnew } = way;
  const open = `/van-ban/${document.id}`;
  const [last] = steps;
  return (
    <PageBody>
      <PageHeader
        title={document.subject}
        tag={<Tag tone={stage === "returned" ? "warning" : "active"}>{stageLabel[stage]}</Tag>}
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="trinh-duyet"
        facts={[
          { term: "Loại", value: kindLabel(document.kind) },
          { term: "Cơ quan ban hành", value: document.issuerName },
          { term: "Người ký", value: look.signer ?? "chưa chọn" },
        ]}
      />
      <DraftProgress stage={stage} />
      {stage === "returned" && last?.reason ? (
        <Alert tone="warning" title={`${last.name} trả lại`}>
          <p>{last.reason}</p>
        </Alert>
      ) : null}
      <PaperColumns model={look.model} label="Dự thảo">
        {changedSince === null ? null : (
          <Alert tone="warning" title="Lời văn đã sửa sau khi duyệt nội dung">
            {stage === "approved" ? <p>Sửa quá lỗi thể thức thì văn thư trình để người duyệt xem lại.</p> : null}
            <AppLink href={`${open}/so-sanh?tu=${changedSince}&den=${way.version}`} className="link">
              Xem chỗ đã sửa
            </AppLink>
          </Alert>
        )}
        {drawnAnew ? (
          <Alert tone="warning" title="Danh sách hoặc người ký đã đổi sau khi duyệt nội dung">
            <p>Văn thư trình lại để người duyệt xem chỗ đã đổi, hoặc trả lại để sửa.</p>
          </Alert>
        ) : null}
        <Card className="flex flex-col gap-4">
          <ReadyList lines={readiness(look.findings, look.signer !== null)} />
          {acts.length > 0 ? (
            <StepForms id={document.id} version={document.version} acts={acts} />
          ) : (
            <p className="text-muted">Bước này chờ người khác xử lý.</p>
          )}
          {mayIssue && way.flow === "short" && stage !== "signed" ? <ShortFlowNote /> : null}
          {mayIssue || mayEdit ? (
            <div className="flex flex-wrap gap-3">
              {mayIssue ? (
                <LinkButton tone={stage === "signed" ? "primary" : "secondary"} href={`${open}/ban-hanh`}>
                  Cấp số, ban hành
                </LinkButton>
              ) : null}
              {mayEdit ? <LinkButton href={open}>Mở để sửa</LinkButton> : null}
            </div>
          ) : null}
        </Card>
        <Section title="Ai đã làm gì">
          <StepList steps={steps} />
        </Section>
        <Section title="Kiểm lỗi">
          <FindingsList findings={look.findings} bodies={look.bodies} editable={false} />
        </Section>
      </PaperColumns>
    </PageBody>
  );
}
