import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { ZoomFrame } from "@/components/ui/zoom-frame";
import { drawRelations } from "@/lib/documents/core/relations/relation-picture";
import { forceLabel, relationLabel } from "@/lib/documents/labels";
import type { RelatedView, RelationGraph } from "@/lib/documents/queries/relations";
import { formatDay } from "@/lib/kernel/civil-date";
import { DocumentLink, shortName } from "./document-link";
import { ForceTag } from "./force-tag";
import { RelationDrawing } from "./relation-drawing";

function boxLines(document: RelatedView): readonly string[] {
  const from = document.effectiveFrom ? ` từ ${formatDay(document.effectiveFrom)}` : "";
  return [
    shortName(document),
    document.subject,
    `${forceLabel[document.force.status]}; hiệu lực${from || ": chưa có"}`,
  ];
}

/** Everything joined to a document by what they do to each other, drawn and as a list. */
export function RelationPage({ own, graph }: { own: RelatedView; graph: RelationGraph }) {
  const { documents, relations, cut } = graph;
  const picture = drawRelations(
    documents.map((document) => ({ ...document, lines: boxLines(document) })),
    relations,
    ({ kind }) => relationLabel[kind],
  );
  const nameOf = new Map(documents.map((document) => [document.id, shortName(document)]));
  const title = `Quan hệ của ${shortName(own)} với văn bản khác`;
  return (
    <PageBody>
      <PageHeader
        title="Sơ đồ quan hệ văn bản"
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: own.state === "draft" ? "Dự thảo" : `Số ${own.code}`, href: `/van-ban/${own.id}` },
        ]}
        intro="Văn bản mới ở trên. Mũi tên đi từ văn bản tác động đến văn bản chịu tác động. Bấm vào ô để mở văn bản."
        help="quan-he-van-ban"
      />
      {cut ? (
        <Alert title={`Chỉ vẽ ${documents.length} văn bản gần nhất`}>
          <p>Còn văn bản khác liên quan xa hơn: mở từng văn bản để đi tiếp.</p>
        </Alert>
      ) : null}
      {relations.length === 0 ? (
        <p className="text-muted">Chưa ghi quan hệ nào với văn bản khác.</p>
      ) : (
        <>
          {/* No larger than is easily read: two boxes need no whole screen. */}
          <div style={{ maxWidth: `${Math.round(picture.width * 1.35)}px` }}>
            <ZoomFrame label={title} width={picture.width}>
              <RelationDrawing
                picture={picture}
                title={title}
                description="Cùng nội dung với danh sách bên dưới."
                ownId={own.id}
              />
            </ZoomFrame>
          </div>
          <Section title="Dạng danh sách" id="dang-danh-sach">
            <Card>
              <ul className="flex flex-col divide-y divide-line">
                {documents.map((document) => {
                  const acts = relations.filter(({ fromId }) => fromId === document.id);
                  return (
                    <li key={document.id} className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0">
                      <div className="flex flex-wrap items-center gap-2">
                        <DocumentLink document={document} />
                        <ForceTag force={document.force} />
                      </div>
                      <p className="text-muted">{document.subject}</p>
                      {acts.length > 0 ? (
                        <ul className="list-disc pl-5">
                          {acts.map(({ id, kind, toId, part }) => (
                            <li key={id}>
                              {relationLabel[kind]}{" "}
                              <AppLink href={`/van-ban/${toId}/quan-he`} className="link">
                                {nameOf.get(toId)}
                              </AppLink>
                              {part ? ` (${part})` : ""}
                            </li>
                          ))}
                        </ul>
                      ) : null}
                    </li>
                  );
                })}
              </ul>
            </Card>
          </Section>
        </>
      )}
    </PageBody>
  );
}
