import type { Metadata } from "next";
import { TemplatePage } from "@/components/documents/templates/template-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepTemplates } from "@/lib/document-kinds/policy";
import { compareTemplateVersions, readTemplateModel, readTemplateView } from "@/lib/document-kinds/queries/templates";

export const metadata: Metadata = { title: "Mẫu của xã" };

interface Asked {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

export default async function OwnTemplatePage({ params, searchParams }: Asked) {
  const actor = await requireActor();
  const [{ id }, query] = [await params, await searchParams];
  const template = isId(id) ? await readTemplateView(actor, id) : null;
  const known = (name: string) => template?.versions.find(({ no }) => String(no) === textIn(query, name))?.no ?? null;
  const no = known("ban") ?? template?.newestNo ?? 0;
  const model = template ? await readTemplateModel(actor, id, no) : null;
  if (!template || !model) return <MissingPage />;
  const from = known("so");
  const diff = from === null ? null : await compareTemplateVersions(actor, { id, from, to: no });
  return (
    <TemplatePage
      template={template}
      no={no}
      mayKeep={canKeepTemplates(actor)}
      model={model}
      compared={from !== null && diff ? { from, diff } : null}
      trail={await trailOf(actor, "document-template", id)}
    />
  );
}
