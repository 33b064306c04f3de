import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { buttonLook } from "@/components/ui/button-look";
import { ArrowDownIcon, ArrowUpIcon } from "@/components/ui/icons";

/** A step up or down in a kept order. */
export function StepButtons({
  action,
  id,
  name,
  isFirst,
  isLast,
}: {
  action: FormAction;
  id: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
}) {
  const look = buttonLook("secondary", "size-11 px-0");
  return (
    <ActionForm action={action} id={`thu-tu-${id}`} doneWords={false} className="print:hidden">
      <input type="hidden" name="id" value={id} />
      <div className="flex gap-1">
        <button type="submit" name="step" value="-1" disabled={isFirst} className={look}>
          <ArrowUpIcon />
          <span className="sr-only">{`Đưa ${name} lên một dòng`}</span>
        </button>
        <button type="submit" name="step" value="1" disabled={isLast} className={look}>
          <ArrowDownIcon />
          <span className="sr-only">{`Đưa ${name} xuống một dòng`}</span>
        </button>
      </div>
    </ActionForm>
  );
}
