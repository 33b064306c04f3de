import type { ReactNode } from "react";
import { FindingsList } from "@/components/documents/findings-list";
import { PaperColumns } from "@/components/documents/paper-columns";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { OnlyWhenRefused } from "@/components/ui/only-when-refused";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { issueDecisionAction } from "@/lib/document-kinds/actions";
import type { DocumentView } from "@/lib/documents/queries/documents";
import type { NextNumber } from "@/lib/documents/queries/number-series";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { DraftLook } from "./draft-look";
import { ShortFlowNote } from "./short-flow-note";

function numberHint({ mode, lastIssuedOn }: NextNumber): string {
  const last = lastIssuedOn ? ` Số trước cấp ngày ${formatDay(lastIssuedOn)}.` : "";
  return mode === "here"
    ? `Cổng cấp số này khi bấm Ban hành.${last} Nếu lúc đó số vừa cấp cho văn bản khác thì cổng cấp số kế tiếp và báo lại.`
    : `Nhập số lấy từ sổ của cơ quan; ô này điền sẵn số kế tiếp mà cổng biết.${last}`;
}

/** The last look before a document stands: its words, what is still wrong, what will hold from when. */
export function IssuePage({
  document,
  look,
  holds,
  next,
  today,
  isShort,
}: {
  document: DocumentView;
  look: DraftLook;
  /** What begins to hold with it, as items of a list. */
  holds: ReactNode;
  next: NextNumber;
  today: CivilDate;
  /** It went round on paper, not here. */
  isShort: boolean;
}) {
  const { model, findings, bodies } = look;
  const errors = findings.filter((finding) => finding.severity === "error");
  return (
    <PageBody>
      <PageHeader
        title="Cấp số, ban hành"
        tag={<Tag tone="active">Dự thảo</Tag>}
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: "Dự thảo", href: `/van-ban/${document.id}` },
        ]}
        help="ban-hanh"
      />
      <PaperColumns model={model} label="Văn bản sẽ ban hành">
        {errors.length > 0 ? (
          <Alert tone="warning" title={`Còn ${errors.length} lỗi. Nên sửa trước khi ban hành.`}>
            <LinkButton href={`/van-ban/${document.id}`}>Quay lại sửa</LinkButton>
          </Alert>
        ) : null}
        <Card className="flex flex-col gap-4">
          {isShort ? <ShortFlowNote /> : null}
          <ActionForm action={issueDecisionAction} id="ban-hanh">
            <input type="hidden" name="id" value={document.id} />
            <input type="hidden" name="version" value={document.version} />
            <TextField
              name="number"
              label="Số văn bản"
              unit={`/${document.code}`}
              inputMode="numeric"
              defaultValue={String(next.number)}
              hint={numberHint(next)}
              readOnly={next.mode === "here"}
              className="max-w-32"
              required
            />
            <DateField name="issuedOn" label="Ngày ký" defaultValue={today} required />
            <OnlyWhenRefused name="confirmYear">
              <CheckboxField name="confirmYear" label="Đúng là văn bản của năm cũ, cứ cấp số" />
              <TextField name="yearReason" label="Lý do cấp số vào sổ năm cũ" maxLength={300} />
            </OnlyWhenRefused>
            <OnlyWhenRefused name="confirmOrder">
              <CheckboxField name="confirmOrder" label="Số và ngày này là đúng, cứ ban hành" />
            </OnlyWhenRefused>
            <OnlyWhenRefused name="confirmBases">
              <CheckboxField name="confirmBases" label="Vẫn viện dẫn các căn cứ này, cứ ban hành" />
            </OnlyWhenRefused>
            <Alert tone="info" title="Sau khi ban hành">
              <ul className="list-disc pl-5">
                {holds}
                <li>Lời văn và số liệu được khóa, không sửa được; sai thì thu hồi hoặc ban hành văn bản thay thế.</li>
              </ul>
            </Alert>
            <div className="flex flex-wrap gap-3">
              <SubmitButton pendingWords="Đang ban hành…">Ban hành</SubmitButton>
              <LinkButton href={`/van-ban/${document.id}`}>Quay lại dự thảo</LinkButton>
            </div>
          </ActionForm>
        </Card>
        <Section title="Kiểm lỗi">
          <FindingsList findings={findings} bodies={bodies} editable={false} />
        </Section>
      </PaperColumns>
    </PageBody>
  );
}
