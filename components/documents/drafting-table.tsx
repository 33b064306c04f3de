import { DecisionEditor } from "@/components/documents/editor/decision-editor";
import { AppLink } from "@/components/ui/app-link";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { countMembers } from "@/lib/document-kinds/core/decision-facts";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { DraftWay } from "@/lib/document-kinds/queries/draft-way";
import type { DraftingTable as Table } from "@/lib/document-kinds/queries/establishment";
import { registerEntry } from "@/lib/documents/core/register-entry";
import { stageLabel } from "@/lib/documents/labels";
import type { Actor } from "@/lib/kernel/actor";
import { parts } from "@/lib/kernel/civil-date";
import type { UnitView } from "@/lib/organization/queries/units";
import { DraftVersions } from "./compare/draft-versions";
import { rosterHref } from "./drafted-body";
import { DraftingActions, DraftingFoot } from "./drafting-actions";
import { DraftRelations } from "./relations/draft-relations";

/** Codes of the offices that draft papers. */
export function unitCodesOf(units: readonly UnitView[]): string[] {
  return units.flatMap((unit) => (unit.kind === "phong" && unit.abbreviation ? [unit.abbreviation] : []));
}

/** The page on which a draft is written, looked at, checked, taken away as a file and brought to issue. */
export function DraftingTable({
  table,
  units,
  actor,
  way,
}: {
  table: Table;
  units: readonly UnitView[];
  actor: Actor;
  way: DraftWay;
}) {
  const { document } = table;
  const { bodies } = table.facts;
  return (
    <PageBody>
      <PageHeader
        title={kindLabel(document.kind)}
        tag={
          <Tag tone={way.stage === "returned" ? "warning" : "active"}>
            Dự thảo: {stageLabel[way.stage].toLocaleLowerCase("vi")}
          </Tag>
        }
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="soan-quyet-dinh"
        facts={[
          ...(bodies.length > 1 ? [{ term: "Số Tổ", value: String(bodies.length) }] : []),
          { term: "Thành viên", value: `${countMembers(table.facts)} người` },
          { term: "Số, ngày", value: "để trống, cấp khi ban hành" },
        ]}
        action={<DraftingActions id={document.id} way={way} />}
      />
      {bodies.length > 1 ? (
        <Disclosure summary={`Danh sách dự kiến của ${bodies.length} Tổ trong dự thảo này`}>
          <ul className="max-h-72 list-disc overflow-y-auto pl-5 lg:columns-2">
            {bodies.map(({ bodyId, name, members }) => (
              <li key={bodyId}>
                <AppLink href={rosterHref(bodies, bodyId)} className="link">
                  {name}
                </AppLink>{" "}
                ({members.length} người)
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <DecisionEditor
        id={document.id}
        version={document.version}
        content={table.content}
        facts={table.facts}
        rosterFindings={table.rosterFindings}
        offeredBases={table.citableBases.map(({ id, citation }) => ({ id, citation }))}
        register={table.register.map(registerEntry)}
        offices={table.offices}
        recipientGroups={table.recipientGroups}
        sentences={table.sentences}
        signers={table.signers}
        unitCodes={unitCodesOf(units)}
        date={{ type: "blank", month: null, year: parts(actor.today).year }}
        training={document.training}
      />
      <DraftRelations actor={actor} id={document.id} />
      <DraftVersions actor={actor} id={document.id} version={document.version} mayEdit={way.mayEdit} />
      <DraftingFoot id={document.id} lost="Danh sách dự kiến vẫn còn nguyên; có thể soạn lại từ đầu." />
    </PageBody>
  );
}
