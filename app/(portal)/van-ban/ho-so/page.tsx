import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { filesHref, readFileFilter } from "@/components/documents/work-files/work-file-filter";
import { WorkFilesPage } from "@/components/documents/work-files/work-files-page";
import { type PageQuery, pageIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepFiles, canReadOwnIncoming } from "@/lib/documents/policy";
import { FILES_PAGE, listWorkFiles, workFileYears } from "@/lib/documents/queries/work-files";
import { parts } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Hồ sơ công việc" };

export default async function FilesPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const years = await workFileYears(actor, parts(actor.today).year);
  const filter = readFileFilter(query, years);
  const page = pageIn(query);
  const { rows, total } = await listWorkFiles(actor, filter, page);
  const { current } = pageRange(page, FILES_PAGE, total);
  if (current !== page) redirect(filesHref(filter, "", current));
  const may = { keep: canKeepFiles(actor), incoming: canReadOwnIncoming(actor) };
  return <WorkFilesPage {...{ rows, total, page, filter, years, may }} />;
}
