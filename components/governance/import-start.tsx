import { instantText } from "@/components/audit/instant-text";
import { ListUpload } from "@/components/organization/list-upload";
import { DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DownloadIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { uploadRosterAction } from "@/lib/governance/actions/import";
import { LIST_FORMS, type ListKind } from "@/lib/governance/core/list-forms";
import { importStateLabel } from "@/lib/governance/labels";
import type { ImportRow } from "@/lib/governance/queries/import-roster";
import type { Actor } from "@/lib/kernel/actor";
import { BodyTabs } from "./body-tabs";
import { importStateTone } from "./import-page";
import { listWords } from "./import-words";
import { SHOWN_COMMITTEE } from "./shown-body";

const columnsOf = (path: string): readonly Column<ImportRow>[] => [
  {
    key: "name",
    head: "Danh sách",
    rowHead: true,
    className: "min-w-56",
    cell: ({ id, fileName }) => <RowLink href={`${path}/${id}`}>{fileName}</RowLink>,
  },
  {
    key: "state",
    head: "Tình trạng",
    cell: ({ state }) => <Tag tone={importStateTone[state]}>{importStateLabel[state]}</Tag>,
  },
  { key: "count", head: "Số người đã ghi", numeric: true, cell: ({ written }) => written ?? "" },
  {
    key: "at",
    head: "Tải lên lúc",
    className: "tabular-nums",
    cell: ({ createdAt }) => <time dateTime={createdAt.toISOString()}>{instantText(createdAt)}</time>,
  },
];

/** Where a list comes in: a file or pasted rows, a sheet to start from, and the lists brought in before. */
export function ImportStart({ actor, kind, imports }: { actor: Actor; kind: ListKind; imports: readonly ImportRow[] }) {
  const { path } = LIST_FORMS[kind];
  const { title, intro, crumbs, pastedHint } = listWords[kind];
  return (
    <PageBody>
      <PageHeader
        title={title}
        crumbs={crumbs}
        intro={intro}
        action={
          <DownloadButton href={`${path}/mau`}>
            <DownloadIcon />
            Tải tệp mẫu
          </DownloadButton>
        }
      />
      {kind === "bcd-roster" ? <BodyTabs actor={actor} body={SHOWN_COMMITTEE} current="/nhap" /> : null}
      <ListUpload
        action={uploadRosterAction}
        id="nhap"
        fileHint="Tệp Excel .xlsx hoặc Word .docx, không quá 10 MB. Tệp .xls, .doc cũ: mở ra rồi lưu dưới dạng mới."
        pastedHint={pastedHint}
      >
        <input type="hidden" name="list" value={kind} />
      </ListUpload>
      {imports.length > 0 ? (
        <Section title="Những lần nhập trước">
          <Card flush>
            <DataTable
              caption="Những lần nhập trước"
              columns={columnsOf(path)}
              rows={imports}
              rowKey={({ id }) => id}
              numbered={false}
            />
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}
