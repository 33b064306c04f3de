import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { recordDecisionAction } from "@/lib/document-kinds/actions";
import { canPrepareRoster } from "@/lib/governance/policy";
import type { ProposalState } from "@/lib/governance/queries/body-day";
import type { Actor } from "@/lib/kernel/actor";
import { BodyTabs } from "./body-tabs";
import { bodyCrumbs, SHOWN_COMMITTEE } from "./shown-body";

/** A decision made outside the portal: its number, days and scan, by which the working roster holds at once. */
export function RecordPage({
  actor,
  proposal,
  issuer,
  committee,
}: {
  actor: Actor;
  proposal: ProposalState;
  /** "Ủy ban nhân dân xã Bình Lư" */
  issuer: string;
  /** "Ban Chỉ đạo chuyển đổi số xã Bình Lư" */
  committee: string;
}) {
  const { draft } = proposal;
  const ready = draft !== null && draft.errors === 0;
  return (
    <PageBody>
      <PageHeader
        title="Ghi nhận quyết định đã có"
        crumbs={bodyCrumbs(SHOWN_COMMITTEE)}
        intro="Dùng khi Ban đã được thành lập bằng quyết định giấy, ban hành ngoài cổng."
      />
      <BodyTabs actor={actor} body={SHOWN_COMMITTEE} current="/ghi-nhan" />
      <Readiness proposal={proposal} prepares={canPrepareRoster(actor)} />
      {ready ? (
        <div className="max-w-3xl">
          <Card>
            <RecordForm issuer={issuer} committee={committee} count={draft.count} />
          </Card>
        </div>
      ) : null}
    </PageBody>
  );
}

function Readiness({ proposal: { draft }, prepares }: { proposal: ProposalState; prepares: boolean }) {
  if (!draft) {
    return (
      <Alert
        tone="warning"
        title="Chưa có danh sách dự kiến."
        action={prepares ? <LinkButton href="/ban-chi-dao/nhap">Nhập danh sách từ Excel</LinkButton> : undefined}
      >
        Đưa danh sách thành viên của quyết định vào danh sách dự kiến trước, rồi ghi nhận quyết định ở đây.
      </Alert>
    );
  }
  if (draft.errors > 0) {
    return (
      <Alert
        tone="danger"
        title={`Danh sách dự kiến còn ${draft.errors} chỗ phải sửa.`}
        action={<LinkButton href="/ban-chi-dao/du-kien">Sửa danh sách</LinkButton>}
      >
        Sửa xong mới ghi nhận được.
      </Alert>
    );
  }
  return (
    <Alert tone="info" title={`Danh sách dự kiến có ${draft.count} thành viên.`}>
      Ghi nhận xong, cả {draft.count} người giữ chức danh trong Ban từ ngày hiệu lực của quyết định; Ban đang có (nếu
      có) kết thúc vào ngày đó. Ghi nhầm thì thu hồi văn bản, mọi thứ trở lại như trước.
    </Alert>
  );
}

function RecordForm({ issuer, committee, count }: { issuer: string; committee: string; count: number }) {
  return (
    <ActionForm action={recordDecisionAction} id="ghi-nhan">
      <TextField
        name="number"
        label="Số và ký hiệu"
        hint="Ghi như trên văn bản, ví dụ 172/QĐ-UBND."
        maxLength={60}
        autoComplete="off"
        className="max-w-64"
        required
      />
      <FormRow>
        <DateField name="issuedOn" label="Ngày ký" required />
        <DateField name="effectiveFrom" label="Có hiệu lực từ" hint="Để trống nếu kể từ ngày ký." />
      </FormRow>
      <TextField
        name="issuerName"
        label="Cơ quan ban hành"
        defaultValue={issuer}
        maxLength={200}
        autoComplete="off"
        required
      />
      <TextArea
        name="subject"
        label="Trích yếu"
        hint="Như trên văn bản."
        defaultValue={`Về việc thành lập ${committee}`}
        rows={2}
        required
      />
      <TextField name="signerName" label="Người ký" maxLength={150} autoComplete="off" />
      <FileField
        name="scan"
        label="Bản chụp quyết định"
        hint="PDF, JPG hoặc PNG, không quá 20 MB. Nên có để đối chiếu sau này."
        accept=".pdf,.jpg,.jpeg,.png"
      />
      <FormActions>
        <SubmitButton pendingWords="Đang ghi nhận…">{`Ghi nhận, ${count} thành viên có hiệu lực`}</SubmitButton>
        <LinkButton href="/ban-chi-dao" tone="quiet">
          Hủy
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
