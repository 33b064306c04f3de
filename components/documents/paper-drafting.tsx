import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { DraftWay } from "@/lib/document-kinds/queries/draft-way";
import type { PaperTable } from "@/lib/document-kinds/queries/paper-table";
import { registerEntry } from "@/lib/documents/core/register-entry";
import { stageLabel } from "@/lib/documents/labels";
import type { Actor } from "@/lib/kernel/actor";
import { parts } from "@/lib/kernel/civil-date";
import { DraftVersions } from "./compare/draft-versions";
import { DraftingActions, DraftingFoot } from "./drafting-actions";
import { PaperEditor } from "./editor/paper-editor";
import { DraftRelations } from "./relations/draft-relations";

/** The page on which the draft of a paper is written, looked at, checked, taken away as a file and brought to issue. */
export function PaperDrafting({ table, actor, way }: { table: PaperTable; actor: Actor; way: DraftWay }) {
  const { document } = table;
  return (
    <PageBody>
      <PageHeader
        title={kindLabel(document.kind)}
        tag={
          <Tag tone={way.stage === "returned" ? "warning" : "active"}>
            Dự thảo: {stageLabel[way.stage].toLocaleLowerCase("vi")}
          </Tag>
        }
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="soan-van-ban"
        facts={[
          { term: "Cơ quan ban hành", value: document.issuerName },
          { term: "Số, ngày", value: "để trống, cấp khi ban hành" },
        ]}
        action={<DraftingActions id={document.id} way={way} />}
      />
      <PaperEditor
        id={document.id}
        version={document.version}
        kindCode={table.kindCode}
        content={table.content}
        facts={table.facts}
        offeredBases={table.citableBases.map(({ id, citation }) => ({ id, citation }))}
        register={table.register.map(registerEntry)}
        offices={table.offices}
        recipientGroups={table.recipientGroups}
        sentences={table.sentences}
        amendable={table.amendable}
        date={{ type: "blank", month: null, year: parts(actor.today).year }}
        training={document.training}
      />
      <DraftRelations actor={actor} id={document.id} />
      <DraftVersions actor={actor} id={document.id} version={document.version} mayEdit={way.mayEdit} />
      <DraftingFoot id={document.id} lost="Dự thảo không còn trong danh sách; muốn dùng thì soạn lại." />
    </PageBody>
  );
}
