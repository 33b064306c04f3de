import { instantText } from "@/components/audit/instant-text";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { RowLink } from "@/components/ui/table";
import { type ImportState, importStateLabel } from "@/lib/organization/labels";

interface FormerImport {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly createdAt: Date;
}

/** What was brought in before by the same way, the newest first; nothing while there is none. */
export function FormerImports({
  imports,
  path,
  title = "Những lần nhập trước",
  head = "Danh sách",
  when = "Tải lên lúc",
  stateWords = importStateLabel,
}: {
  imports: readonly FormerImport[];
  /** Under which each has its own page. */
  path: string;
  title?: string;
  head?: string;
  when?: string;
  stateWords?: Readonly<Record<ImportState, string>>;
}) {
  if (imports.length === 0) return null;
  const columns: readonly Column<FormerImport>[] = [
    {
      ...{ key: "name", head, rowHead: true, className: "min-w-56" },
      cell: ({ id, fileName }) => <RowLink href={`${path}/${id}`}>{fileName}</RowLink>,
    },
    { key: "state", head: "Tình trạng", cell: ({ state }) => stateWords[state] },
    {
      ...{ key: "at", head: when, className: "tabular-nums" },
      cell: ({ createdAt }) => <time dateTime={createdAt.toISOString()}>{instantText(createdAt)}</time>,
    },
  ];
  return (
    <Section title={title}>
      <Card flush>
        <DataTable caption={title} columns={columns} rows={imports} rowKey={({ id }) => id} numbered={false} />
      </Card>
    </Section>
  );
}
