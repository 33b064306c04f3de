import { DecisionEditor } from "@/components/documents/editor/decision-editor";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { trashDraftAction } from "@/lib/document-kinds/actions";
import { countMembers } from "@/lib/document-kinds/core/decision-facts";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { DraftingTable as Table } from "@/lib/document-kinds/queries/establishment";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { parts } from "@/lib/kernel/civil-date";
import type { UnitView } from "@/lib/organization/queries/units";
import { rosterHref } from "./drafted-body";

/** Codes of the offices that draft papers. */
export function unitCodesOf(units: readonly UnitView[]): string[] {
  return units.flatMap((unit) => (unit.kind === "phong" && unit.abbreviation ? [unit.abbreviation] : []));
}

export function signerWords(signing: "chu-tich" | "pho-chu-tich", name: string): string {
  return `${name} – ${signing === "chu-tich" ? "Chủ tịch" : "Phó Chủ tịch (ký thay)"}`;
}

/** The page on which a draft is written, looked at, checked, taken away as a file and brought to issue. */
export function DraftingTable({
  table,
  units,
  today,
  canIssue,
}: {
  table: Table;
  units: readonly UnitView[];
  today: CivilDate;
  canIssue: boolean;
}) {
  const { document } = table;
  const { bodies } = table.facts;
  const file = (kind: string) => `/van-ban/${document.id}/tep/${kind}`;
  return (
    <PageBody>
      <PageHeader
        title={kindLabel(document.kind)}
        tag={<Tag tone="active">Dự thảo</Tag>}
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="soan-quyet-dinh"
        facts={[
          ...(bodies.length > 1 ? [{ term: "Số Tổ", value: String(bodies.length) }] : []),
          { term: "Thành viên", value: `${countMembers(table.facts)} người` },
          { term: "Số, ngày", value: "để trống, cấp khi ban hành" },
        ]}
        action={
          <>
            <DownloadButton href={file("pdf?ban=trinh-ky")} target="_blank">
              In bản trình ký (PDF)
            </DownloadButton>
            <DownloadButton href={file("docx")}>Tải Word</DownloadButton>
            {canIssue ? (
              <LinkButton tone="primary" href={`/van-ban/${document.id}/ban-hanh`}>
                Cấp số, ban hành
              </LinkButton>
            ) : null}
          </>
        }
      />
      {bodies.length > 1 ? (
        <Disclosure summary={`Danh sách dự kiến của ${bodies.length} Tổ trong dự thảo này`}>
          <ul className="max-h-72 list-disc overflow-y-auto pl-5 lg:columns-2">
            {bodies.map(({ bodyId, name, members }) => (
              <li key={bodyId}>
                <AppLink href={rosterHref(bodies, bodyId)} className="link">
                  {name}
                </AppLink>{" "}
                ({members.length} người)
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <DecisionEditor
        id={document.id}
        version={document.version}
        content={table.content}
        facts={table.facts}
        rosterFindings={table.rosterFindings}
        offeredBases={table.citableBases.map(({ id, citation }) => ({ id, citation }))}
        validities={Object.fromEntries(table.register.map((basis) => [basis.id, basis.validity]))}
        signers={table.signers.map(({ postId, fullName, signing }) => ({
          postId,
          name: fullName,
          signing,
          words: signerWords(signing, fullName),
        }))}
        unitCodes={unitCodesOf(units)}
        date={{ type: "blank", month: null, year: parts(today).year }}
        training={document.training}
      />
      <div className="flex flex-wrap gap-3 border-line border-t pt-4 print:hidden">
        <DownloadButton href={file("pdf")} target="_blank">
          PDF có chữ DỰ THẢO
        </DownloadButton>
        <DownloadButton href={file("html")} target="_blank">
          Bản đọc trên trình duyệt
        </DownloadButton>
        <ActionForm action={trashDraftAction} id="bo-du-thao">
          <input type="hidden" name="id" value={document.id} />
          <ConfirmButton
            question="Bỏ dự thảo này?"
            details="Danh sách dự kiến vẫn còn nguyên; có thể soạn lại từ đầu."
            confirmWords="Bỏ dự thảo"
          >
            Bỏ dự thảo
          </ConfirmButton>
        </ActionForm>
      </div>
    </PageBody>
  );
}
