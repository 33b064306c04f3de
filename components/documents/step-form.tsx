import { ActionForm } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { OnlyWhenRefused } from "@/components/ui/only-when-refused";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { takeStepAction } from "@/lib/document-kinds/actions";
import type { StepAct } from "@/lib/documents/core/stages";
import { stepLabel } from "@/lib/documents/labels";

function Carried({ id, version, act }: { id: string; version: number; act: StepAct }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="act" value={act} />
    </>
  );
}

/** The buttons of the steps a person may take: the way on first, the way back with its reason. */
export function StepForms({ id, version, acts }: { id: string; version: number; acts: readonly StepAct[] }) {
  return (
    <div className="flex flex-col gap-3">
      {acts.map((act) =>
        act === "return" ? (
          <div key={act} className="border-line border-t pt-3">
            <ActionForm action={takeStepAction} id={`buoc-${act}`}>
              <Carried id={id} version={version} act={act} />
              <TextArea
                name="reason"
                label="Hoặc trả lại để sửa, vì"
                hint="Nói rõ cần sửa chỗ nào."
                rows={2}
                required
              />
              <div>
                <SubmitButton tone="danger">{stepLabel[act]}</SubmitButton>
              </div>
            </ActionForm>
          </div>
        ) : (
          <ActionForm key={act} action={takeStepAction} id={`buoc-${act}`}>
            <Carried id={id} version={version} act={act} />
            {act === "sign" ? (
              <TextArea
                name="reason"
                label="Ghi chú (không bắt buộc)"
                hint="Ví dụ: Chủ tịch đã ký bản giấy."
                rows={2}
              />
            ) : null}
            <OnlyWhenRefused name="confirmErrors">
              <CheckboxField name="confirmErrors" label="Tôi đã xem các lỗi này và vẫn làm tiếp" />
            </OnlyWhenRefused>
            <div>
              <SubmitButton tone={act === "withdraw" ? "secondary" : "primary"}>{stepLabel[act]}</SubmitButton>
            </div>
          </ActionForm>
        ),
      )}
    </div>
  );
}
