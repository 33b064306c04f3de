import type { NextRequest } from "next/server";
import { readFileFilter } from "@/components/documents/work-files/work-file-filter";
import { workFilesSheet } from "@/components/documents/work-files/work-file-sheets";
import { requireActor } from "@/lib/access/require-actor";
import { exportWorkFiles, workFileYears } from "@/lib/documents/queries/work-files";
import { parts } from "@/lib/kernel/civil-date";
import { workbookResponse } from "../../../workbook-response";

/** All files that fit the filter, as a workbook. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const years = await workFileYears(actor, parts(actor.today).year);
  const filter = readFileFilter(Object.fromEntries(request.nextUrl.searchParams), years);
  const rows = await exportWorkFiles(actor, filter);
  return workbookResponse(`ho-so-cong-viec-${filter.year ?? "tat-ca"}`, [workFilesSheet(rows, filter)]);
}
