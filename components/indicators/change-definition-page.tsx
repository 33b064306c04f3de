import { Alert } from "@/components/ui/alert";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { correctDefinitionAction, redefineIndicatorAction } from "@/lib/indicators/actions/indicators";
import { shownDefinition } from "@/lib/indicators/core/shown-definition";
import type { IndicatorView } from "@/lib/indicators/queries/indicators";
import type { ReporterChoices } from "@/lib/indicators/queries/reporter-choices";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { DefinitionForm } from "./definition-form";

const FIRST_DAY = { label: "Dùng từ ngày", hint: "Báo cáo có ô này từ kỳ kết thúc sau ngày đó." };

/** Puts a definition right that no report has used; otherwise writes another that holds from a day. */
export function ChangeDefinitionPage({
  view,
  choices,
  today,
}: {
  view: IndicatorView;
  choices: ReporterChoices;
  today: CivilDate;
}) {
  const shown = shownDefinition(view.definitions.slice(-1), ({ definition }) => definition, today);
  const { definition } = shown;
  const backHref = `/chi-tieu/${view.id}`;
  const known = { id: view.id, version: view.version };
  return (
    <PageBody narrow>
      <PageHeader
        title={shown.used ? "Đổi định nghĩa từ một ngày" : "Sửa định nghĩa"}
        crumbs={[
          { label: "Chỉ tiêu", href: "/chi-tieu" },
          { label: definition.code, href: backHref },
        ]}
        intro={definition.name}
        help="chi-tieu"
      />
      {shown.used ? (
        <>
          <Alert
            tone="info"
            title={`Đã có báo cáo đến kỳ kết thúc ngày ${view.reportedUntil ? formatDay(view.reportedUntil) : ""} theo định nghĩa hiện nay.`}
          >
            Những báo cáo đó giữ định nghĩa cũ; định nghĩa mới dùng cho các kỳ kết thúc từ ngày bạn chọn.
          </Alert>
          <DefinitionForm
            key={view.version}
            action={redefineIndicatorAction}
            definition={definition}
            choices={choices}
            known={known}
            from={{ label: "Dùng từ ngày", hint: "Sau ngày cuối của kỳ đã báo cáo.", day: "" }}
            words="Ghi định nghĩa mới"
            backHref={backHref}
          />
        </>
      ) : (
        <DefinitionForm
          key={view.version}
          action={correctDefinitionAction}
          definition={definition}
          choices={choices}
          known={{ ...known, definitionId: shown.id }}
          code={definition.code}
          {...(view.definitions.length === 1 ? { from: { ...FIRST_DAY, day: definition.validFrom } } : {})}
          words="Lưu"
          backHref={backHref}
        />
      )}
    </PageBody>
  );
}
