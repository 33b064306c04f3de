import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { WordFileReview } from "@/components/documents/word-file/word-file-review";
import { WordFileStart } from "@/components/documents/word-file/word-file-start";
import { MissingPage } from "@/components/layout/missing-page";
import { idIn, isId, type PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { listWordFiles, readWordFileDraft, readWordFileReview } from "@/lib/document-kinds/queries/word-file";
import { canDraft } from "@/lib/documents/policy";

export const metadata: Metadata = { title: "Lấy bản sửa từ Word" };

export default async function WordFilePage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}) {
  const actor = await requireActor();
  const { id } = await params;
  if (!canDraft(actor)) return <NotAllowed />;
  const draft = isId(id) ? await readWordFileDraft(actor, id) : null;
  if (!draft) return <MissingPage />;
  const batchId = idIn(await searchParams, "tep");
  const review = batchId ? await readWordFileReview(actor, id, batchId) : null;
  if (batchId && !review) return <MissingPage />;
  return review ? (
    <WordFileReview review={review} />
  ) : (
    <WordFileStart draft={draft} open={await listWordFiles(actor, id)} />
  );
}
