import type { Metadata } from "next";
import { fileKeepers } from "@/components/documents/work-files/file-keepers";
import { WorkFilePage } from "@/components/documents/work-files/work-file-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepFiles, canTakeFilePackage } from "@/lib/documents/policy";
import { papersToAdd, readWorkFile } from "@/lib/documents/queries/work-files";
import { peopleToChoose } from "@/lib/organization/queries/people";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Hồ sơ công việc" };

interface Given {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

export default async function OneFilePage({ params, searchParams }: Given) {
  const actor = await requireActor();
  const { id } = await params;
  const file = isId(id) ? await readWorkFile(actor, id) : null;
  if (!file) return <MissingPage />;
  const may = { keep: canKeepFiles(actor), take: canTakeFilePackage(actor) };
  const mayWrite = may.keep && file.state === "open";
  const [units, people] = mayWrite ? await Promise.all([unitsToChoose(actor), peopleToChoose(actor)]) : [[], []];
  const query = textIn(await searchParams, "tim").slice(0, 200);
  const adding = { query, found: mayWrite ? await papersToAdd(actor, id, query) : [] };
  const trail = await trailOf(actor, "work-file", id);
  const facts = { file, may, adding, trail, today: actor.today, by: actor.name };
  return <WorkFilePage {...facts} keepers={fileKeepers(units, people)} />;
}
