import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Button, DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FileSpreadsheetIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tabs } from "@/components/ui/tabs";
import { confirmProposalsAction, removeMappingAction, undoMappingAction } from "@/lib/indicators/actions/form-mappings";
import type { FormCell, FormEntry } from "@/lib/indicators/core/out/form-mapping";
import { type PaperPeriod, paperPeriod, paperPeriodKey, periodBefore } from "@/lib/indicators/core/out/paper-period";
import type { MappingView } from "@/lib/indicators/queries/form-mappings";
import { formatNumber } from "@/lib/kernel/numbers";
import { type CellPlace, placeName, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { CellForm } from "./cell-form";
import { FormGrid } from "./form-grid";
import { FORMS_PATH, shortWhat } from "./form-words";

const MOST_LISTED = 60;
const MOST_PLACES = 6;

/** "D5" in an address as a place; null for anything else. */
export function placeIn(text: string): CellPlace | null {
  const found = /^([A-Z]{1,2})([1-9]\d{0,4})$/.exec(text);
  if (!found) return null;
  const column = [...(found[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}

function periodsAround({ key, kind, span }: PaperPeriod): readonly PaperPeriod[] {
  const own = paperPeriod(key);
  const periods = own ? [own] : [];
  let last = own;
  while (last && periods.length < 6) {
    last = periodBefore(last);
    periods.push(last);
  }
  const others = (["month", "quarter", "half", "year"] as const)
    .filter((other) => other !== kind)
    .flatMap((other) => paperPeriod(paperPeriodKey(other, span.to)) ?? []);
  return [...periods, ...others];
}

/** A form with its sheets, what goes where, and the file filled for a period. */
export function UpperFormPage({
  view,
  sheet,
  place,
  keeps,
}: {
  view: MappingView;
  /** The sheet looked at, by name. */
  sheet: string;
  place: CellPlace | null;
  keeps: boolean;
}) {
  const shown = view.grids.filter(({ hidden }) => !hidden);
  const grid = shown.find(({ name }) => name === sheet) ?? shown[0];
  const path = `${FORMS_PATH}/${view.id}`;
  return (
    <PageBody>
      <PageHeader
        title={view.name}
        help="bieu-mau-cap-tren"
        crumbs={[
          { label: "Số liệu", href: "/so-lieu" },
          { label: "Biểu mẫu cấp trên", href: FORMS_PATH },
        ]}
        intro={keeps ? "Bấm vào một ô để chọn số điền vào đó." : `Số của ${view.period.words}.`}
        facts={[
          { term: "Kỳ", value: view.period.words },
          { term: "Đã chọn", value: `${formatNumber(view.cells)} chỗ` },
          { term: "Điền được", value: `${formatNumber(countOf(view, "filled"))} ô` },
          { term: "Thiếu số", value: `${formatNumber(countOf(view, "missing"))} ô` },
        ]}
        action={
          <DownloadButton tone="primary" href={hrefWith(`${path}/tep`, { ky: view.period.key })}>
            <FileSpreadsheetIcon />
            Tải biểu đã điền
          </DownloadButton>
        }
      />
      <PeriodForm view={view} path={path} sheet={grid?.name ?? ""} />
      {keeps && view.doubtful > 0 ? <Proposals view={view} /> : null}
      {grid ? (
        <>
          {shown.length > 1 ? (
            <Tabs
              label="Trang tính"
              current={sheetHref(path, view, grid)}
              tabs={shown.map((one) => ({ label: one.name, href: sheetHref(path, view, one) }))}
            />
          ) : null}
          <Card flush>
            <FormGrid view={view} grid={grid} chosen={place ? placeName(place) : ""} />
          </Card>
          {keeps && place ? <CellForm view={view} grid={grid} place={place} /> : null}
        </>
      ) : null}
      <Missing view={view} />
      {keeps ? <LifeForms view={view} /> : null}
    </PageBody>
  );
}

const countOf = ({ entries }: MappingView, wanted: FormEntry["state"]) =>
  entries.filter(({ state }) => state === wanted).length;

const sheetHref = (path: string, { period }: MappingView, { name }: SheetGrid) =>
  hrefWith(path, { ky: period.key, trang: name });

function PeriodForm({ view, path, sheet }: { view: MappingView; path: string; sheet: string }) {
  return (
    <search className="print:hidden">
      <form action={path} method="get" className="flex flex-wrap items-end gap-3" key={view.period.key}>
        <input type="hidden" name="trang" value={sheet} />
        <label className="flex min-w-0 basis-60 flex-col gap-1.5 font-semibold">
          Kỳ
          <select name="ky" defaultValue={view.period.key} className="control font-normal">
            {periodsAround(view.period).map(({ key, words }) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">
          <SearchIcon />
          Xem
        </Button>
      </form>
    </search>
  );
}

function nameOf(view: MappingView, cell: Pick<FormCell, "indicatorId">): string {
  const own = view.indicators.find(({ indicatorId }) => indicatorId === cell.indicatorId);
  return own ? `${own.code}. ${own.name}` : "chỉ tiêu không còn";
}

function Proposals({ view }: { view: MappingView }) {
  const doubtful = view.chosen.filter((cell) => cell.doubtful);
  return (
    <Alert tone="warning" title={`${formatNumber(doubtful.length)} ô đề xuất theo tên cột, tên dòng: chưa điền`}>
      <ul className="list-disc pl-5">
        {doubtful.slice(0, MOST_LISTED).map((cell) => (
          <li key={`${cell.sheet}-${placeName(cell)}`}>
            {`${placeName(cell)} (${cell.sheet}): ${nameOf(view, cell)}, ${shortWhat[cell.what]}${cell.scope === "commune" ? "" : ", từng bản"}`}
          </li>
        ))}
      </ul>
      <p>Xem từng ô rồi xác nhận; ô sai thì bấm vào ô để chọn lại.</p>
      <ActionForm action={confirmProposalsAction} id="xac-nhan-de-xuat" doneWords={false}>
        <input type="hidden" name="id" value={view.id} />
        <input type="hidden" name="version" value={view.version} />
        <SubmitButton pendingWords="Đang lưu…">Đúng cả, xác nhận</SubmitButton>
      </ActionForm>
    </Alert>
  );
}

/** One line for each choice with cells left blank, naming the first of them. */
function Missing({ view }: { view: MappingView }) {
  const missing = view.entries.filter(({ state }) => state === "missing");
  if (missing.length === 0) return null;
  const choices = [...new Set(missing.map(({ of }) => of))];
  const placesOf = (choice: FormCell) => {
    const places = missing.filter(({ of }) => of === choice).map(placeName);
    const more = places.length - MOST_PLACES;
    return `${places.slice(0, MOST_PLACES).join(", ")}${more > 0 ? ` và ${formatNumber(more)} ô khác` : ""}`;
  };
  return (
    <Section
      title="Ô để trống vì thiếu số"
      intro={`Trong ${view.period.words} chưa có số được duyệt, chưa giao kế hoạch, hoặc chỉ tiêu chỉ tính chung toàn xã.`}
    >
      <ul className="list-disc pl-5">
        {choices.slice(0, MOST_LISTED).map((choice) => (
          <li key={`${choice.sheet}-${placeName(choice)}`}>
            {`${nameOf(view, choice)}, ${shortWhat[choice.what]} (trang “${choice.sheet}”): ô ${placesOf(choice)}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LifeForms({ view }: { view: MappingView }) {
  const at = (
    <>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
    </>
  );
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {view.hasFormer ? (
        <ActionForm action={undoMappingAction} id="tro-lai-ban-truoc" doneWords={false}>
          {at}
          <SubmitButton tone="secondary" pendingWords="Đang trở lại…">
            Trở lại bản trước
          </SubmitButton>
        </ActionForm>
      ) : null}
      <ActionForm action={removeMappingAction} id="bo-bieu-mau" doneWords={false}>
        {at}
        <ConfirmButton
          question={`Bỏ biểu mẫu “${view.name}”?`}
          details="Biểu mẫu và các ô đã chọn nằm ở phần “Đã bỏ”, lấy lại được bất cứ lúc nào."
          confirmWords="Bỏ biểu mẫu"
        >
          Bỏ biểu mẫu
        </ConfirmButton>
      </ActionForm>
    </div>
  );
}
