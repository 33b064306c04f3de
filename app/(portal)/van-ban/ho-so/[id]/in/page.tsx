import type { Metadata } from "next";
import { RegisterPrint } from "@/components/documents/register-print";
import { FILES_PATH } from "@/components/documents/work-files/work-file-filter";
import { fileContents } from "@/components/documents/work-files/work-file-sheets";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readWorkFile } from "@/lib/documents/queries/work-files";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Mục lục văn bản trong hồ sơ" };

export default async function FileContentsPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const file = isId(id) ? await readWorkFile(actor, id) : null;
  if (!file) return <MissingPage />;
  const commune = await readCommune(actor);
  const paper = { sheet: fileContents(file), struck: file.items.map(() => false), agency: commune.agencyLines };
  return (
    <RegisterPrint {...paper} backHref={`${FILES_PATH}/${id}`}>
      Mục lục văn bản trong hồ sơ
    </RegisterPrint>
  );
}
