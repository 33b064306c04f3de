import { Trail } from "@/components/audit/trail";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { AuditLineView } from "@/lib/audit/queries";
import { editUnitAction, trashUnitAction } from "@/lib/organization/actions";
import { unitKindLabel } from "@/lib/organization/labels";
import type { UnitView } from "@/lib/organization/queries/units";
import { SampleTag } from "./sample-tag";
import { TrashButton } from "./trash-button";
import { TrashedAlert } from "./trashed-alert";
import { UnitForm } from "./unit-form";

/** One unit: its names, and what was done to it. */
export function UnitPage({ unit, trail }: { unit: UnitView; trail: readonly AuditLineView[] }) {
  return (
    <PageBody narrow>
      <PageHeader
        title={unit.name}
        tag={<SampleTag sample={unit.sample} />}
        crumbs={[{ label: "Cơ quan, đơn vị", href: "/don-vi" }]}
        intro={unitKindLabel[unit.kind]}
        action={
          unit.deleted ? undefined : (
            <TrashButton action={trashUnitAction} id={unit.id} version={unit.version} name={unit.name} />
          )
        }
      />
      {unit.deleted ? <TrashedAlert mayRestore /> : <UnitForm action={editUnitAction} unit={unit} />}
      <Trail lines={trail} />
    </PageBody>
  );
}
