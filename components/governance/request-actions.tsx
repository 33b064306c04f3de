import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { FormRow } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import {
  agreeToRequestAction,
  introduceRequestAction,
  mendJoinAction,
  mendLeaveAction,
  returnRequestAction,
  withdrawRequestAction,
} from "@/lib/governance/actions/requests";
import { bodyForm, headOf, roleLabel } from "@/lib/governance/labels";
import type { RequestView } from "@/lib/governance/queries/requests";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { PersonChoice } from "./holder-fields";
import { JoinFields, ReasonField } from "./request-fields";

/** What the reader can do with a request, the way on first; nothing where nothing is theirs to do. */
export function RequestActions({
  request,
  people,
  heads,
  today,
}: {
  request: RequestView;
  people: readonly PersonChoice[];
  heads: readonly string[];
  today: CivilDate;
}) {
  const { steps, body } = request;
  const may = (step: (typeof steps)[number]) =>
    steps.includes(step) && (!body.ended || step === "return" || step === "withdraw");
  if (!steps.some(may)) return null;
  return (
    <Section title="Việc của bạn">
      <Card className="flex flex-col gap-5">
        {may("introduce") ? <Introduce request={request} heads={heads} today={today} /> : null}
        {may("agree") ? (
          <ActionForm action={agreeToRequestAction} id="dong-y">
            <Versioned request={request} />
            <div>
              <SubmitButton>{request.kind === "join" ? "Đồng ý cho tham gia" : "Đồng ý cho thôi"}</SubmitButton>
            </div>
          </ActionForm>
        ) : null}
        {may("mend") ? <Mend request={request} people={people} /> : null}
        {may("return") ? (
          <Disclosure summary="Trả lại">
            <ActionForm action={returnRequestAction} id="tra-lai">
              <Versioned request={request} />
              <TextArea name="reason" label="Lý do trả lại" hint="Người lập đọc để sửa và gửi lại." rows={2} required />
              <div>
                <SubmitButton tone="danger">Trả lại đề nghị</SubmitButton>
              </div>
            </ActionForm>
          </Disclosure>
        ) : null}
        {may("withdraw") ? (
          <ActionForm action={withdrawRequestAction} id="rut">
            <Versioned request={request} />
            <div>
              <ConfirmButton
                tone="secondary"
                question="Rút đề nghị này?"
                details="Đề nghị đóng lại. Sau này cần thì lập đề nghị mới."
                confirmWords="Rút đề nghị"
              >
                Rút đề nghị
              </ConfirmButton>
            </div>
          </ActionForm>
        ) : null}
      </Card>
    </Section>
  );
}

function Versioned({ request: { id, version } }: { request: RequestView }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

function Introduce({ request, heads, today }: { request: RequestView; heads: readonly string[]; today: CivilDate }) {
  if (request.asHead) {
    return (
      <ActionForm action={introduceRequestAction} id="gioi-thieu">
        <Versioned request={request} />
        <div>
          <SubmitButton>{request.kind === "join" ? "Giới thiệu với Chủ tịch" : "Đề xuất với Chủ tịch"}</SubmitButton>
        </div>
      </ActionForm>
    );
  }
  return (
    <ActionForm action={introduceRequestAction} id="gioi-thieu">
      <Versioned request={request} />
      <p>{`${roleLabel[headOf(request.body.kind)]} giới thiệu bằng lời hoặc giấy: ghi nhận thay ở đây.`}</p>
      <FormRow>
        <TextField
          name="introducedBy"
          label="Người giới thiệu"
          defaultValue={heads[0] ?? ""}
          maxLength={80}
          autoComplete="off"
          required
        />
        <DateField name="introducedOn" label="Ngày giới thiệu" defaultValue={today} required />
      </FormRow>
      <div>
        <SubmitButton>Ghi nhận giới thiệu</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Mend({ request, people }: { request: RequestView; people: readonly PersonChoice[] }) {
  const join = request.kind === "join";
  return (
    <ActionForm action={join ? mendJoinAction : mendLeaveAction} id="sua">
      <Versioned request={request} />
      {join ? (
        <JoinFields people={people} marks={bodyForm[request.body.kind].marks} request={request} />
      ) : (
        <ReasonField kind="leave" reason={request.reason} />
      )}
      <div>
        <SubmitButton>Sửa và gửi lại</SubmitButton>
      </div>
    </ActionForm>
  );
}
