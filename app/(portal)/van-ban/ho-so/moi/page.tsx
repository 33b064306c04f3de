import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { fileKeepers } from "@/components/documents/work-files/file-keepers";
import { FILES_PATH } from "@/components/documents/work-files/work-file-filter";
import { WorkFileForm } from "@/components/documents/work-files/work-file-form";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { Card } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { createWorkFileAction } from "@/lib/documents/actions/work-files";
import { canKeepFiles } from "@/lib/documents/policy";
import { proposedNotation } from "@/lib/documents/queries/work-files";
import { parts } from "@/lib/kernel/civil-date";
import { peopleToChoose } from "@/lib/organization/queries/people";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Lập hồ sơ công việc" };

export default async function NewFilePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canKeepFiles(actor)) return <NotAllowed />;
  const first = textIn(await searchParams, "van-ban");
  const [units, people] = await Promise.all([unitsToChoose(actor), peopleToChoose(actor)]);
  const notation = await proposedNotation(actor, parts(actor.today).year);
  const proposed = { notation, startedOn: actor.today, keeperId: actor.personId };
  const crumbs = [{ label: "Hồ sơ công việc", href: FILES_PATH }];
  return (
    <PageBody narrow>
      <PageHeader title="Lập hồ sơ công việc" crumbs={crumbs} help="ho-so-cong-viec" />
      <Card>
        <WorkFileForm action={createWorkFileAction} keepers={fileKeepers(units, people)} {...{ proposed, first }} />
      </Card>
    </PageBody>
  );
}
