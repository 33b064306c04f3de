import { fileContents } from "@/components/documents/work-files/work-file-sheets";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { packageName } from "@/lib/documents/core/file-package";
import { readWorkFile } from "@/lib/documents/queries/work-files";
import { plainResponse } from "../../../../plain-response";
import { workbookResponse } from "../../../../workbook-response";

/** The table of contents of a file, as a workbook. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireActor();
  const { id } = await params;
  const file = isId(id) ? await readWorkFile(actor, id) : null;
  if (!file) return plainResponse(404, "Không tìm thấy hồ sơ này.");
  return workbookResponse(`muc-luc-${packageName(file.year, file.notation)}`, [fileContents(file)]);
}
