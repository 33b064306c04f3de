import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { RecordEffect } from "@/lib/document-kinds/schema";
import type { TeamRow, TeamsView } from "@/lib/governance/queries/teams";
import { formatDay } from "@/lib/kernel/civil-date";
import { EFFECT_VERB, RecordEffects } from "./record-effect";
import { RecordForm } from "./record-form";

const PATH = "/to-cong-nghe-so";

/** One paper about several hamlet teams at once: which of them, and the paper. */
export function RecordTeamsPage({
  teams,
  does,
  issuer,
  commune,
}: {
  teams: TeamsView;
  does: RecordEffect;
  issuer: string;
  commune: string;
}) {
  const rows = teams.rows.filter((row) => canBe(row, does));
  return (
    <PageBody>
      <PageHeader
        title="Ghi nhận quyết định đã có"
        crumbs={[{ label: "Tổ công nghệ số cộng đồng", href: PATH }]}
        intro="Dùng khi một quyết định giấy, ban hành ngoài cổng, nói về một hoặc nhiều Tổ."
        help="ghi-nhan-quyet-dinh"
      />
      <div className="flex max-w-4xl flex-col gap-6">
        <RecordEffects path={`${PATH}/ghi-nhan`} current={does} />
        {rows.length === 0 ? (
          <Card>
            {" "}
            <EmptyState
              action={
                does === "dissolve" ? undefined : <LinkButton href={`${PATH}/nhap`}>Nhập danh sách Tổ</LinkButton>
              }
            >
              {does === "dissolve"
                ? "Chưa có Tổ nào đang hoạt động."
                : "Chưa có Tổ nào có danh sách dự kiến. Đưa danh sách thành viên của quyết định vào trước."}
            </EmptyState>
          </Card>
        ) : (
          <>
            {does === "dissolve" ? null : (
              <Alert tone="info">
                Danh sách dự kiến của các Tổ được chọn có hiệu lực cùng lúc; một Tổ chưa được thì không Tổ nào được ghi.
              </Alert>
            )}
            <RecordForm
              does={does}
              issuer={issuer}
              subject={`Về việc ${EFFECT_VERB[does]} Tổ công nghệ số cộng đồng trên địa bàn ${commune}`}
              submit={does === "dissolve" ? "Ghi nhận giải thể" : "Ghi nhận các Tổ đã chọn"}
              back={PATH}
            >
              <input type="hidden" name="about" value="bodies" />
              <CheckboxGroup
                legend="Quyết định nói về các Tổ nào"
                name="bodyIds"
                choices={rows.map((row) => ({
                  value: row.body?.id ?? "",
                  label: row.body?.name ?? row.hamlet.name,
                  hint: hintOf(row, does),
                }))}
                defaultValues={rows.filter((row) => isExpected(row, does)).map(({ body }) => body?.id ?? "")}
                columns
              />
            </RecordForm>
          </>
        )}
      </div>
    </PageBody>
  );
}

function canBe({ body, state, proposal }: TeamRow, does: RecordEffect): boolean {
  if (!body) return false;
  const stands = state === "active" || state === "changing";
  if (does === "dissolve") return stands;
  return proposal !== null && (does === "whole" || stands);
}

/** Ticked to begin with: whoever is ready, and for an ending whose bản has ended. */
function isExpected({ hamlet, proposal }: TeamRow, does: RecordEffect): boolean {
  return does === "dissolve" ? hamlet.endedOn !== null : proposal?.errors.length === 0;
}

function hintOf({ hamlet, members, proposal }: TeamRow, does: RecordEffect): string {
  const ended = hamlet.endedOn ? ` Bản đã thôi từ ngày ${formatDay(hamlet.endedOn)}.` : "";
  if (does === "dissolve" || !proposal) return `Đang có ${members} thành viên.${ended}`;
  const errors = proposal.errors.length > 0 ? ` Còn ${proposal.errors.length} chỗ phải sửa.` : "";
  return `Danh sách dự kiến ${proposal.count} người.${errors}${ended}`;
}
