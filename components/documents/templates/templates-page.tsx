import { instantText } from "@/components/audit/instant-text";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { TemplateRow } from "@/lib/document-kinds/queries/templates";

export const TEMPLATES_PATH = "/van-ban/mau";

const COLUMNS: readonly Column<TemplateRow>[] = [
  {
    key: "name",
    head: "Mẫu",
    rowHead: true,
    className: "min-w-56",
    cell: ({ id, name, note }) => (
      <div>
        <AppLink
          href={`${TEMPLATES_PATH}/${id}`}
          className="font-semibold text-accent underline-offset-4 hover:underline"
        >
          {name}
        </AppLink>
        {note ? <span className="block font-normal">{note}</span> : null}
      </div>
    ),
  },
  { key: "no", head: "Bản mới nhất", numeric: true, cell: ({ newestNo }) => newestNo },
  {
    key: "saved",
    head: "Lưu lần cuối",
    cell: ({ savedAt, savedName }) => (
      <div>
        <time dateTime={savedAt.toISOString()} className="tabular-nums">
          {instantText(savedAt)}
        </time>
        <span className="block">{savedName}</span>
      </div>
    ),
  },
  { key: "used", head: "Văn bản đã soạn", numeric: true, cell: ({ used }) => used },
];

/** The commune's own templates, kind by kind. */
export function TemplatesPage({ rows, mayKeep }: { rows: readonly TemplateRow[]; mayKeep: boolean }) {
  const used = rows.filter(({ retired }) => !retired);
  const retired = rows.filter((row) => row.retired);
  const kinds = [...new Set(used.map(({ kind }) => kind))];
  const fromWord = mayKeep ? (
    <LinkButton tone="primary" href={`${TEMPLATES_PATH}/tu-word`}>
      Lập mẫu từ tệp Word
    </LinkButton>
  ) : undefined;
  return (
    <PageBody>
      <PageHeader
        title="Mẫu của xã"
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        intro="Lời văn riêng của xã cho từng loại văn bản. Soạn từ mẫu vẫn đúng thể thức; số liệu, danh sách, người ký lấy của ngày soạn."
        help="mau-cua-xa"
        action={used.length > 0 ? fromWord : undefined}
      />
      {used.length === 0 ? (
        <Card flush>
          <EmptyState action={fromWord}>
            {mayKeep
              ? "Chưa có mẫu nào. Mở một dự thảo đã viết xong rồi bấm “Lưu làm mẫu của xã”, hoặc lập mẫu từ tệp Word."
              : "Chưa có mẫu nào."}
          </EmptyState>
        </Card>
      ) : null}
      {kinds.map((kind) => (
        <Section key={kind} title={kindLabel(kind)}>
          <Card flush>
            <DataTable
              caption={`Mẫu ${kindLabel(kind)}`}
              columns={COLUMNS}
              rows={used.filter((row) => row.kind === kind)}
              rowKey={({ id }) => id}
            />
          </Card>
        </Section>
      ))}
      {retired.length > 0 ? (
        <Disclosure summary={`Mẫu đã thôi dùng (${retired.length})`}>
          <ul className="list-disc pl-5">
            {retired.map(({ id, kind, name }) => (
              <li key={id}>
                <AppLink href={`${TEMPLATES_PATH}/${id}`} className="link inline-flex min-h-11 items-center">
                  {kindLabel(kind)}: {name}
                </AppLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </PageBody>
  );
}
