import { Alert } from "@/components/ui/alert";
import { Card, Section } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { Steps } from "@/components/ui/steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag, type TagTone } from "@/components/ui/tag";
import { LIST_FORMS } from "@/lib/governance/core/list-forms";
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
import { ImportTeams } from "./import-teams";
import { listWords } from "./import-words";
import { KeepFocus } from "./keep-focus";

/** So many other lines at once. */
const LINES_SHOWN = 60;

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
        crumbs={[...listWords[view.kind].crumbs, { label: "Nhập danh sách", href: LIST_FORMS[view.kind].path }]}
        tag={<Tag tone={importStateTone[view.state]}>{importStateLabel[view.state]}</Tag>}
      />
      {open ? <Check view={view} page={page} editing={editing} /> : <ImportOutcomePart view={view} />}
    </PageBody>
  );
}

/** What concerns the whole file stands over its rows. */
const SAID_ABOVE: ReadonlySet<string> = new Set(["total-differs", "other-sheets"]);

function Check({ view, page, editing }: { view: ImportView; page: number; editing: number | null }) {
  const { plan, source } = view;
  const errors = plan.problems.filter(({ severity, code }) => severity === "error" && code !== "which-hamlet");
  const warnings = plan.problems.filter(({ severity, code }) => severity === "warning" && !SAID_ABOVE.has(code));
  const unread = plan.problems.find(({ code }) => code === "other-sheets");
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
        {unread ? <Alert tone="warning" title={unread.words} /> : null}
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
            closeHref={hrefWith(`${LIST_FORMS[view.kind].path}/${view.id}`, { trang: page === 1 ? null : page })}
          />
        ) : null}
        {plan.teams.length > 0 ? <ImportTeams view={view} /> : null}
        <div id="cac-dong" className="flex flex-col gap-3">
          {plan.rows.length > 0 ? <ImportRows view={view} page={page} editing={editing} /> : null}
        </div>
        {source.omittedRows.length > 0 ? <OmittedRows view={view} /> : null}
        {plan.otherLines.length > 0 ? <OtherLines view={view} /> : null}
      </Section>
      <Section title="3. Ghi" id="ghi-danh-sach">
        <ImportCommit view={view} />
      </Section>
    </>
  );
}

/** What the list says of its own length against what was read: agreement is said as plainly as difference. */
function Totals({ view: { plan } }: { view: ImportView }) {
  const { statedTotal, foundTotal, teams } = plan;
  const found = teams.length > 0 ? `${foundTotal} người trong ${teams.length} Tổ` : `${foundTotal} người`;
  if (statedTotal === null) return <p>{`Đọc được ${found}.`}</p>;
  if (statedTotal === foundTotal) return <p>{`Đọc được ${found}, khớp với tổng số danh sách tự ghi.`}</p>;
  return (
    <Alert tone="warning" title={`Danh sách ghi tổng số ${statedTotal} người nhưng đọc được ${found}.`}>
      Xem lại tệp gốc: có thể một dòng để trống tên, hai người nằm chung một ô, hoặc dòng cuối ghi nhầm.
    </Alert>
  );
}

function HamletsCard({ view }: { view: ImportView }) {
  const open = view.plan.hamlets.some(({ plan }) => plan.kind === "undecided" || plan.kind === "ended");
  const decided = view.plan.hamlets.filter(({ plan }) => ["name", "add", "skip"].includes(plan.kind)).length;
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

/** Lines read as neither people nor headings, so that nothing is passed over in silence. */
function OtherLines({ view: { plan } }: { view: ImportView }) {
  const shown = plan.otherLines.slice(0, LINES_SHOWN);
  const more = plan.otherLines.length - shown.length;
  return (
    <Disclosure summary={`${plan.otherLines.length} dòng chữ khác, không đọc là người`}>
      <Card>
        <ul className="flex flex-col gap-1">
          {shown.map(({ row, text }) => (
            <li key={row}>
              <strong>{`Dòng ${row}: `}</strong>
              {text}
            </li>
          ))}
        </ul>
        {more > 0 ? <p className="mt-2 text-muted">{`Và ${more} dòng nữa.`}</p> : null}
      </Card>
    </Disclosure>
  );
}
