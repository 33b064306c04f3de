import { Alert } from "@/components/ui/alert";
import { Card, Section } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { Steps } from "@/components/ui/steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag, type TagTone } from "@/components/ui/tag";
import { type ImportState, importStateLabel } from "@/lib/governance/labels";
import type { ImportView } from "@/lib/governance/queries/import-roster";

import { ImportChange } from "./import-change";
import { ImportColumns } from "./import-columns";
import { ImportCommit } from "./import-commit";
import { ImportHamlets } from "./import-hamlets";
import { ImportOutcomePart } from "./import-outcome";
import { ImportProblems } from "./import-problems";
import { ImportRowEditor } from "./import-row-editor";
import { ImportRows } from "./import-rows";
import { KeepFocus } from "./keep-focus";
import { bodyCrumbs, SHOWN_COMMITTEE } from "./shown-body";

export const importStateTone: Record<ImportState, TagTone> = {
  open: "active",
  committed: "success",
  undone: "neutral",
  dropped: "neutral",
};

/** One list on its way in: columns, check, write; or what became of it. */
export function ImportPage({ view, page, editing }: { view: ImportView; page: number; editing: number | null }) {
  const open = view.state === "open";
  return (
    <PageBody>
      <PageHeader
        title={view.fileName}
        crumbs={[...bodyCrumbs(SHOWN_COMMITTEE), { label: "Nhập từ Excel", href: "/ban-chi-dao/nhap" }]}
        tag={<Tag tone={importStateTone[view.state]}>{importStateLabel[view.state]}</Tag>}
      />
      {open ? <Check view={view} page={page} editing={editing} /> : <ImportOutcomePart view={view} />}
    </PageBody>
  );
}

function Check({ view, page, editing }: { view: ImportView; page: number; editing: number | null }) {
  const { plan, source } = view;
  const errors = plan.problems.filter(({ severity, code }) => severity === "error" && code !== "which-hamlet");
  const warnings = plan.problems.filter(({ severity, code }) => severity === "warning" && code !== "total-differs");
  const noName = plan.mapping.fullName === undefined;
  const row = plan.rows.find((one) => one.row === editing);
  const step = noName ? 1 : plan.ready ? 3 : 2;
  const columns = plan.table.columns.length;
  const used = new Set(Object.values(plan.mapping)).size;
  return (
    <>
      <Steps steps={["Cột", "Kiểm tra", "Ghi"]} current={step} />
      <Section title="1. Cột" id="cot-cua-tep">
        <Disclosure summary={`Đã ghép ${used}/${columns} cột của tệp; xem hoặc ghép lại`} open={noName}>
          <ImportColumns view={view} />
        </Disclosure>
      </Section>
      <Section title="2. Kiểm tra" id="kiem-tra">
        <Totals view={view} />
        <KeepFocus marker={plan.problems.length}>
          <p aria-live="polite" className="sr-only">{`Còn ${plan.problems.length} chỗ cần xem`}</p>
        </KeepFocus>
        {errors.length > 0 ? (
          <Card flush>
            <h3 className="border-line border-b px-4 py-3 font-semibold text-lg">
              <Tag tone="danger">{`${errors.length} chỗ phải sửa`}</Tag>
            </h3>
            <ImportProblems view={view} problems={errors} />
          </Card>
        ) : null}
        <HamletsCard view={view} />
        {warnings.length > 0 ? (
          <Disclosure summary={`${warnings.length} chỗ nên xem lại (không bắt buộc sửa)`}>
            <ImportProblems view={view} problems={warnings} />
          </Disclosure>
        ) : null}
        {row ? (
          <ImportRowEditor
            row={row}
            view={view}
            closeHref={hrefWith(`/ban-chi-dao/nhap/${view.id}`, { trang: page === 1 ? null : page })}
          />
        ) : null}
        <div id="cac-dong" className="flex flex-col gap-3">
          {plan.rows.length > 0 ? <ImportRows view={view} page={page} editing={editing} /> : null}
        </div>
        {source.omittedRows.length > 0 ? <OmittedRows view={view} /> : null}
      </Section>
      <Section title="3. Ghi" id="ghi-danh-sach">
        <ImportCommit view={view} />
      </Section>
    </>
  );
}

/** What the list says of its own length against what was read: agreement is said as plainly as difference. */
function Totals({ view: { plan } }: { view: ImportView }) {
  const { statedTotal, foundTotal } = plan;
  if (statedTotal === null) return <p>{`Đọc được ${foundTotal} người.`}</p>;
  if (statedTotal === foundTotal) {
    return <p>{`Đọc được ${foundTotal} người, khớp với số ghi ở dòng cuối của danh sách.`}</p>;
  }
  return (
    <Alert tone="warning" title={`Dòng cuối ghi ${statedTotal} người nhưng đọc được ${foundTotal} người.`}>
      Xem lại tệp gốc: có thể một dòng để trống tên, hai người nằm chung một ô, hoặc dòng cuối ghi nhầm.
    </Alert>
  );
}

function HamletsCard({ view }: { view: ImportView }) {
  const open = view.plan.hamlets.some(({ plan }) => plan.kind === "undecided");
  const decided = view.plan.hamlets.filter(({ plan }) => plan.kind !== "undecided" && plan.kind !== "known").length;
  if (open) {
    return (
      <Card flush>
        <ImportHamlets view={view} />
      </Card>
    );
  }
  if (decided === 0) return null;
  return (
    <Disclosure summary={`Đã quyết định cho ${decided} tên bản; xem hoặc chọn lại`}>
      <ImportHamlets view={view} />
    </Disclosure>
  );
}

function OmittedRows({ view }: { view: ImportView }) {
  const rows = [...view.source.omittedRows].sort((a, b) => a - b);
  return (
    <ImportChange batch={view} name="giu-lai" fields={{ type: "keep" }}>
      <div className="flex flex-wrap items-center gap-2">
        <span>{`Đã bỏ ${rows.length} dòng. Lấy lại:`}</span>
        {rows.slice(0, 100).map((row) => (
          <SubmitButton key={row} name="row" value={row} tone="secondary">{`Dòng ${row}`}</SubmitButton>
        ))}
      </div>
    </ImportChange>
  );
}
