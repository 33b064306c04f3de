import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DescriptionList } from "@/components/ui/description-list";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { dropHandSentAction, takeHandSentAction } from "@/lib/indicators/actions/hand-sent";
import { reportPath } from "@/lib/indicators/core/report-words";
import type { HandSentHeld, HandSentView } from "@/lib/indicators/queries/hand-sent";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import { handSentStateWords } from "./hand-sent-start";
import { HandSentValues } from "./hand-sent-values";

/** A report given by hand: whose it is, every figure beside what stands already, and taking it in. */
export function HandSentPage({ view }: { view: HandSentView }) {
  const { report, held, refusal, state, photos, taken } = view;
  const name = held?.reporterName ?? report.reporterName;
  const renamed = held !== null && hamletKey(held.reporterName) !== hamletKey(report.reporterName);
  return (
    <PageBody>
      <PageHeader
        title={`Báo cáo gửi tay: ${name}`}
        help="nhap-so-lieu-ho"
        crumbs={[
          { label: "Báo cáo", href: "/bao-cao" },
          { label: "Nhận báo cáo gửi tay", href: "/bao-cao/doc-tep" },
        ]}
        tag={<Tag tone={state === "open" ? "active" : "neutral"}>{handSentStateWords[state]}</Tag>}
        facts={[
          { term: "Kỳ", value: view.periodWords },
          { term: "Viết trên máy lúc", value: report.clientAt ? instantText(new Date(report.clientAt)) : "không rõ" },
          ...(renamed ? [{ term: "Trong tệp ghi", value: report.reporterName }] : []),
        ]}
      />
      {taken ? <TakenNote taken={taken} /> : null}
      {state === "dropped" ? <Alert tone="info" title="Báo cáo này đã được bỏ, không nhận." /> : null}
      {state === "open" && refusal ? (
        <Alert tone="danger" title="Không nhận được báo cáo này.">
          {refusal}
        </Alert>
      ) : null}
      {state === "open" && held ? <StandingNote held={held} /> : null}
      {held ? <HandSentValues held={held} /> : null}
      <Words report={report} />
      {photos.length > 0 ? (
        <Section title="Ảnh kèm theo">
          <ul className="flex flex-wrap gap-3">
            {photos.map((photo, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: its place is its address.
              <li key={place}>
                {/* biome-ignore lint/performance/noImgElement: kept small by the phone, and nobody else may see it. */}
                <img
                  src={`/bao-cao/doc-tep/${view.id}/anh/${place}`}
                  alt={`Ảnh ${photo}`}
                  loading="lazy"
                  className="h-40 rounded-md border border-line"
                />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {state === "open" ? <TakeIn view={view} /> : null}
    </PageBody>
  );
}

function TakenNote({
  taken: { again, state, givenBy, notes, reportId },
}: {
  taken: NonNullable<HandSentView["taken"]>;
}) {
  const title = again
    ? "Báo cáo này đã có trong cổng từ trước, không ghi thêm."
    : state === "rival"
      ? "Đã nhận. Kỳ này có hai báo cáo, cần chọn một."
      : "Đã nhận báo cáo.";
  return (
    <Alert tone="success" title={title}>
      <p>{[`Người đưa: ${givenBy}.`, ...notes].join(" ")}</p>
      <LinkButton href={reportPath(reportId)} className="mt-3">
        Mở báo cáo
      </LinkButton>
    </Alert>
  );
}

/** What taking it in would do, seen from what there is already. */
function StandingNote({ held: { same, open, approved, unknown } }: { held: HandSentHeld }) {
  const codes = unknown.length > 0 ? `Kỳ này không hỏi ${unknown.join(", ")}: các số ấy không được nhận.` : null;
  const words = standingWords(same, open, approved);
  return (
    <>
      {words ? <Alert tone={words.tone}>{words.text}</Alert> : null}
      {codes ? <Alert tone="warning">{codes}</Alert> : null}
    </>
  );
}

function standingWords(same: HandSentHeld["same"], open: HandSentHeld["open"], approved: HandSentHeld["approved"]) {
  if (same?.state === "returned") {
    return {
      tone: "info" as const,
      text: "Báo cáo này đã bị trả lại. Số trong tệp viết sau thì thay số cũ và chờ duyệt.",
    };
  }
  if (same) {
    return {
      tone: "info" as const,
      text: `Chính báo cáo này đã có trong cổng (${same.senderName}). Nhận nữa cũng chỉ là một; tệp viết sau thì số mới thay số cũ nếu chưa duyệt.`,
    };
  }
  if (open?.state === "submitted") {
    const text = `${open.senderName} đã gửi một báo cáo khác cho kỳ này. So hai cột bên dưới; nhận thì cả hai cùng được giữ để chọn một.`;
    return { tone: "warning" as const, text };
  }
  if (approved) {
    const text =
      "Kỳ này đã có báo cáo được duyệt. Nhận thì báo cáo này chờ bên cạnh để chọn một; số đã duyệt chưa đổi.";
    return { tone: "warning" as const, text };
  }
  return open ? { tone: "info" as const, text: `Nhận thì thay bản đang làm của ${open.senderName}.` } : null;
}

function Words({ report: { difficulties, proposals } }: Pick<HandSentView, "report">) {
  const told = [
    ...(difficulties ? [{ term: "Khó khăn, vướng mắc", value: difficulties }] : []),
    ...(proposals ? [{ term: "Kiến nghị", value: proposals }] : []),
  ];
  return told.length > 0 ? (
    <Card>
      <DescriptionList facts={told} />
    </Card>
  ) : null;
}

function TakeIn({ view: { id, version, held } }: { view: HandSentView }) {
  const wrong = held ? [...held.findings.values()].filter(({ kind }) => kind === "refusal").length : 0;
  return (
    <Card>
      {held && wrong === 0 ? (
        <ActionForm action={takeHandSentAction} id="nhan">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <TextField
            name="givenBy"
            label="Ai đưa báo cáo"
            hint="Ghi họ tên và cách đưa, như: Lò Văn An, gửi qua Zalo. Được lưu cùng báo cáo."
            maxLength={200}
            autoComplete="off"
            required
          />
          <FormActions>
            <SubmitButton pendingWords="Đang nhận…">Nhận báo cáo này</SubmitButton>
          </FormActions>
        </ActionForm>
      ) : null}
      {wrong > 0 ? (
        <p className="font-semibold text-danger">
          {`Có ${wrong} số không nhận được, xem cột Lý do, lưu ý. Hỏi lại người báo cáo, rồi nhập hộ hoặc đề nghị gửi lại.`}
        </p>
      ) : null}
      <ActionForm action={dropHandSentAction} id="bo">
        <input type="hidden" name="id" value={id} />
        <div className="mt-2">
          <ConfirmButton
            question="Bỏ báo cáo gửi tay này?"
            details="Không số nào được ghi. Muốn nhận thì đọc tệp lại lần nữa."
            confirmWords="Bỏ, không nhận"
            tone="quiet"
          >
            Bỏ, không nhận
          </ConfirmButton>
        </div>
      </ActionForm>
    </Card>
  );
}
