import { PrintButton } from "@/components/organization/print-button";
import { LinkButton } from "@/components/ui/button";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { TableFrame } from "@/components/ui/table";
import { Toolbar } from "@/components/ui/toolbar";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { onPaper } from "./register-sheets";

/** A register as paper: A4 across, its form's title, the columns with their numbers, the head again on every sheet. */
export function RegisterPrint({
  sheet,
  struck,
  agency,
  backHref,
  children,
}: {
  sheet: WorkbookSheet;
  /** Which rows were taken back. */
  struck: readonly boolean[];
  agency: readonly string[];
  backHref: string;
  children: string;
}) {
  const [title = "", filter = ""] = sheet.caption ?? [];
  const total = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <div className="paper-a4-landscape dense-on-paper print:px-px">
      <PageBody>
        <div className="print:hidden">
          <PageHeader title={children} crumbs={[{ label: "Sổ văn bản", href: backHref }]} intro={filter} />
        </div>
        <Toolbar label="In">
          <PrintButton>In khổ A4 ngang</PrintButton>
          <LinkButton href={backHref} tone="quiet">
            Quay lại
          </LinkButton>
        </Toolbar>
        <p className="hidden font-semibold print:block">{agency.join(" ")}</p>
        <div className="print:border-b">
          <TableFrame
            phone="scroll"
            showCaption
            caption={
              <span className="block text-center">
                <strong className="block text-lg">{title}</strong>
                {filter}
              </span>
            }
          >
            <colgroup>
              {sheet.columns.map(({ title: head, width }) => (
                <col key={head} width={`${((100 * width) / total).toFixed(1)}%`} />
              ))}
            </colgroup>
            <thead>
              <tr>
                {sheet.columns.map(({ title: head }) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
              <tr>
                {sheet.columns.map(({ title: head }, index) => (
                  <td key={head} className="text-center">{`(${index + 1})`}</td>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a printed sheet never changes its rows
                <tr key={index}>
                  {sheet.columns.map(({ title: head, kind }, position) => {
                    const text = onPaper(row[position] ?? null, kind);
                    const isNote = position === sheet.columns.length - 1;
                    return (
                      <td key={head} className={position === 0 ? "whitespace-nowrap" : undefined}>
                        {struck[index] && !isNote && text ? <s>{text}</s> : text}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </div>
      </PageBody>
    </div>
  );
}
