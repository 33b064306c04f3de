import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Disclosure } from "@/components/ui/disclosure";
import { UndoIcon } from "@/components/ui/icons";
import { withdrawDefinitionAction } from "@/lib/indicators/actions/indicators";
import type { DefinitionView, IndicatorView } from "@/lib/indicators/queries/indicators";
import { formatDay } from "@/lib/kernel/civil-date";
import { DefinitionFacts } from "./definition-facts";

function spanWords({ definition: { validFrom, validTo } }: DefinitionView): string {
  return validTo
    ? `Từ ngày ${formatDay(validFrom)}, đến trước ngày ${formatDay(validTo)}`
    : `Từ ngày ${formatDay(validFrom)}`;
}

/** What the indicator meant over time, the latest first; the newest may be taken back while no report used it. */
export function DefinitionHistory({ view, mayEdit }: { view: IndicatorView; mayEdit: boolean }) {
  const newest = view.definitions.at(-1);
  return (
    <Section
      title="Định nghĩa theo thời gian"
      intro="Mỗi báo cáo được tính theo định nghĩa có hiệu lực vào ngày cuối kỳ của nó."
    >
      <Card>
        {[...view.definitions].reverse().map((one) => (
          <Disclosure key={one.id} summary={`${spanWords(one)}: ${one.definition.name}`}>
            <DefinitionFacts view={one} />
            <p className="mt-3 text-muted">
              {`Ghi lúc ${instantText(one.createdAt)}. ${one.used ? "Đã có báo cáo dùng." : "Chưa có báo cáo nào dùng."}`}
            </p>
            {mayEdit && !view.removed && one === newest && !one.used ? (
              <ActionForm action={withdrawDefinitionAction} id="bo-dinh-nghia" className="mt-3">
                <input type="hidden" name="id" value={view.id} />
                <input type="hidden" name="version" value={view.version} />
                <input type="hidden" name="definitionId" value={one.id} />
                <ConfirmButton
                  question="Bỏ định nghĩa mới này?"
                  details="Định nghĩa trước dùng tiếp. Lời đã viết vẫn còn trong nhật ký."
                  confirmWords="Bỏ định nghĩa này"
                  tone="secondary"
                >
                  <UndoIcon />
                  Bỏ định nghĩa này
                </ConfirmButton>
              </ActionForm>
            ) : null}
          </Disclosure>
        ))}
      </Card>
    </Section>
  );
}
