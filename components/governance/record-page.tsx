import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { RecordEffect } from "@/lib/document-kinds/schema";
import { canPrepareRoster } from "@/lib/governance/policy";
import type { ProposalState } from "@/lib/governance/queries/body-day";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay } from "@/lib/kernel/civil-date";
import { BodyTabs } from "./body-tabs";
import { EFFECT_VERB, RecordEffects } from "./record-effect";
import { RecordForm } from "./record-form";
import { bodyCrumbs, type ShownBody } from "./shown-body";

/** A decision made outside the portal about one body: its number, days and scan, by which it holds at once. */
export function RecordPage({
  actor,
  body,
  proposal,
  does,
  issuer,
  commune,
}: {
  actor: Actor;
  body: ShownBody;
  proposal: ProposalState;
  does: RecordEffect;
  /** "Ủy ban nhân dân xã Bình Lư" */
  issuer: string;
  /** "xã Bình Lư" */
  commune: string;
}) {
  const path = `${body.base}/ghi-nhan`;
  const { draft } = proposal;
  const stands = body.view ? body.view.from !== null : proposal.seated > 0;
  const named = body.view ? body.name : `${body.name} ${commune}`;
  const ready = does === "dissolve" ? stands : draft !== null && (stands || does === "whole");
  return (
    <PageBody>
      <PageHeader
        title="Ghi nhận quyết định đã có"
        crumbs={bodyCrumbs(body)}
        intro="Dùng cho quyết định giấy ban hành ngoài cổng, của xã hoặc của cơ quan khác."
        help="ghi-nhan-quyet-dinh"
      />
      <BodyTabs actor={actor} body={body} current="/ghi-nhan" />
      {body.view?.to ? (
        <Alert tone="warning">{`${body.name} đã thôi hoạt động từ ngày ${formatDay(body.view.to)}. Muốn ghi thêm thì thu hồi văn bản giải thể trước.`}</Alert>
      ) : (
        <div className="flex max-w-3xl flex-col gap-6">
          <RecordEffects path={path} current={does} />
          <Readiness {...{ body, proposal, does, stands }} prepares={canPrepareRoster(actor)} />
          {ready ? (
            <RecordForm
              does={does}
              issuer={issuer}
              subject={`Về việc ${EFFECT_VERB[does]} ${named}`}
              submit={submitWords(does, draft?.count ?? 0)}
              back={body.base}
            >
              {"bodyId" in body.of ? <input type="hidden" name="bodyIds" value={body.of.bodyId} /> : null}
            </RecordForm>
          ) : null}
        </div>
      )}
    </PageBody>
  );
}

function submitWords(does: RecordEffect, count: number): string {
  if (does === "dissolve") return "Ghi nhận giải thể";
  return does === "changes" ? "Ghi nhận kiện toàn" : `Ghi nhận, ${count} thành viên có hiệu lực`;
}

function Readiness({
  body,
  proposal: { draft },
  does,
  stands,
  prepares,
}: {
  body: ShownBody;
  proposal: ProposalState;
  does: RecordEffect;
  stands: boolean;
  prepares: boolean;
}) {
  if (does !== "whole" && !stands) {
    return <Alert tone="warning">{`${body.name} chưa được thành lập: ghi nhận quyết định thành lập trước.`}</Alert>;
  }
  if (does === "dissolve") {
    return (
      <Alert tone="info">
        Danh sách đang có kết thúc vào ngày có hiệu lực. Ghi nhầm thì thu hồi văn bản, mọi thứ trở lại như trước.
      </Alert>
    );
  }
  if (!draft) {
    return (
      <Alert
        tone="warning"
        title="Chưa có danh sách dự kiến."
        action={prepares ? <LinkButton href={`${body.base}/du-kien`}>Lập danh sách dự kiến</LinkButton> : undefined}
      >
        Đưa danh sách thành viên của quyết định vào danh sách dự kiến trước, rồi ghi nhận quyết định ở đây.
      </Alert>
    );
  }
  return (
    <>
      {draft.errors > 0 ? (
        <Alert
          tone="danger"
          title={`Danh sách dự kiến còn ${draft.errors} chỗ phải sửa.`}
          action={<LinkButton href={`${body.base}/du-kien`}>Sửa danh sách</LinkButton>}
        >
          Sửa xong mới ghi nhận được. Danh sách của một ngày đã qua được kiểm theo ngày đó.
        </Alert>
      ) : null}
      <Alert tone="info" title={`Danh sách dự kiến có ${draft.count} thành viên.`}>
        {does === "whole"
          ? "Họ giữ chức danh từ ngày có hiệu lực; danh sách đang có (nếu có) kết thúc vào ngày đó. Quyết định cũ hơn những gì đã ghi chỉ có hiệu lực đến ngày của văn bản sau."
          : "Ai không đổi thì giữ nguyên theo văn bản cũ; ai thêm, bớt hoặc đổi nhiệm vụ thì theo văn bản này."}{" "}
        Ghi nhầm thì thu hồi văn bản, mọi thứ trở lại như trước.
      </Alert>
    </>
  );
}
