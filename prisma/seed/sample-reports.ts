import { transact } from "@/lib/audit/transact";
import { type Definition, isAskedIn } from "@/lib/indicators/core/definition";
import type { Via } from "@/lib/indicators/core/report-states";
import { type Reporter, reporterColumns } from "@/lib/indicators/core/reporter";
import { definitionsOnIn } from "@/lib/indicators/queries/definitions";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, civilDate, toDbDate } from "@/lib/kernel/civil-date";
import { type Period, periodKey } from "@/lib/kernel/period";
import { ok } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import own from "./data/sample-indicators.json";
import {
  COMMUNE_BASES,
  hamletBases,
  hamletValues,
  NEXT_MONTH,
  officeValue,
  SAMPLE_MONTHS,
  type SampleTurn,
  sampleTurn,
} from "./sample-figures";
import { must } from "./sample-writing";
import { seedIndicators } from "./seeded-indicators";

type Value = Omit<Prisma.ReportValueCreateManyInput, "communeId" | "reportId" | "indicatorId">;

interface Filed {
  readonly reporter: Reporter;
  readonly month: Period;
  readonly turn: SampleTurn;
  readonly sender: string;
  readonly via?: Via;
  readonly givenBy?: string;
  readonly values: ReadonlyMap<string, Value>;
  readonly difficulties?: string;
  readonly no?: number;
  readonly restates?: { readonly id: string; readonly reason: string };
  readonly rival?: boolean;
}

/** Rows to write at once. */
interface Heap {
  readonly reports: Prisma.ReportCreateManyInput[];
  readonly values: Prisma.ReportValueCreateManyInput[];
  readonly steps: Prisma.ReportStepCreateManyInput[];
  readonly ends: { readonly id: string; readonly at: Date }[];
}

const OFFICE = "Phòng Văn hóa - Xã hội";
const RETURNED = "Số người được phổ cập thấp hơn tháng trước, đề nghị rà soát lại.";
const at = (day: CivilDate, hour: string) => new Date(`${day}T${hour}:00+07:00`);

/** One report laid on the heap; approved ones are approved once their values are written, as the database demands. */
function file(heap: Heap, communeId: string, filed: Filed): string {
  const { reporter, month, turn, sender, values } = filed;
  const id = crypto.randomUUID();
  const sentOn = turn.sentOn ?? civilDate("2026-11-16");
  const submittedAt = at(sentOn, "19:12");
  const returned = turn.state === "returned";
  const decidedAt = turn.state === "submitted" ? null : at(addDays(sentOn, 1), "08:40");
  heap.reports.push({
    ...{ communeId, id, periodKey: periodKey(month), ...reporterColumns(reporter), no: filed.no ?? 1 },
    ...{ submissionKey: crypto.randomUUID(), via: filed.via ?? "phone", givenBy: filed.givenBy ?? null },
    ...{ senderName: sender, clientAt: submittedAt, submittedAt, createdAt: submittedAt, updatedAt: submittedAt },
    state: filed.rival ? "rival" : returned ? "returned" : "submitted",
    difficulties: filed.difficulties ?? null,
    ...(returned ? { decidedName: OFFICE, decidedAt, returnReason: RETURNED } : {}),
    ...(filed.restates ? { restatesId: filed.restates.id, restateReason: filed.restates.reason } : {}),
    sample: true,
  });
  for (const [indicatorId, value] of values) heap.values.push({ communeId, reportId: id, indicatorId, ...value });
  const act = filed.restates ? "restate" : "submit";
  heap.steps.push({
    ...{ communeId, reportId: id, act, name: sender, at: submittedAt, reason: filed.restates?.reason ?? null },
  });
  if (decidedAt && !filed.rival) {
    const end = returned ? "return" : "approve";
    heap.steps.push({
      ...{ communeId, reportId: id, act: end, name: OFFICE, at: decidedAt, reason: returned ? RETURNED : null },
    });
    if (!returned) heap.ends.push({ id, at: decidedAt });
  }
  return id;
}

async function writeHeap(tx: Tx, communeId: string, { reports, values, steps, ends }: Heap): Promise<void> {
  await tx.report.createMany({ data: reports });
  await tx.reportValue.createMany({ data: values });
  await tx.reportStep.createMany({ data: steps });
  await tx.$executeRaw`update report r set state = 'approved', decided_name = ${OFFICE}, decided_at = e.at, version = 2
    from unnest(${ends.map(({ id }) => id)}::uuid[], ${ends.map(({ at: when }) => when)}::timestamptz[]) as e(id, at)
    where r.commune_id = ${communeId}::uuid and r.id = e.id`;
}

/** Base figures of the year's beginning; one bản's adults were counted anew in July, the last bản's were never sent. */
async function writeBases(tx: Tx, communeId: string, hamlets: readonly { id: string; number: number }[]) {
  const row = { communeId, createdName: OFFICE, createdAt: at(civilDate("2026-01-05"), "09:00") };
  const begin = {
    ...row,
    validFrom: toDbDate(civilDate("2025-12-31")),
    source: "Rà soát hộ cuối năm 2025 (số liệu mẫu)",
  };
  const ofHamlets = hamlets
    .filter(({ number }) => number < hamlets.length)
    .flatMap(({ id: hamletId, number }) =>
      Object.entries(hamletBases(number)).map(([kind, value]) => ({ ...begin, hamletId, kind, value })),
    );
  const ofCommune = Object.entries(COMMUNE_BASES).map(([kind, value]) => ({ ...begin, hamletId: null, kind, value }));
  const [recounted] = hamlets;
  await tx.baseFigure.createMany({
    data: [
      ...ofHamlets,
      ...ofCommune,
      ...(recounted
        ? [
            {
              ...{
                ...row,
                hamletId: recounted.id,
                kind: "adults",
                value: (hamletBases(recounted.number).adults ?? 0) + 9,
              },
              ...{ validFrom: toDbDate(civilDate("2026-07-01")), source: "Công an xã rà soát giữa năm (số liệu mẫu)" },
            },
          ]
        : []),
    ],
  });
}

async function headNames(tx: Tx, communeId: string): Promise<ReadonlyMap<string, string>> {
  const terms = await tx.term.findMany({
    where: { communeId, supersededAt: null, validTo: null, role: "to-truong", body: { hamletId: { not: null } } },
    select: { body: { select: { hamletId: true } }, person: { select: { fullName: true } } },
  });
  return new Map(
    terms.flatMap(({ body, person }) => (body.hamletId && person ? [[body.hamletId, person.fullName]] : [])),
  );
}

const DIFFICULTIES: Readonly<Record<number, string>> = {
  2: "Sóng 4G ở nhóm hộ cuối bản yếu, người dân phải ra đầu bản mới dùng được dịch vụ công.",
  8: "Nhiều người cao tuổi chưa có điện thoại thông minh.",
  19: "Thiếu tài liệu hướng dẫn bằng tiếng Mông.",
  27: "Một số hộ ngại mở tài khoản thanh toán vì sợ bị lừa đảo.",
};

function fileHamlets(
  heap: Heap,
  communeId: string,
  hamlets: readonly { id: string; number: number }[],
  idOf: ReadonlyMap<string, string>,
  heads: ReadonlyMap<string, string>,
): readonly Restated[] {
  const restated: Restated[] = [];
  for (const { id, number } of hamlets) {
    const reporter: Reporter = { kind: "hamlet", id };
    const sender = heads.get(id) ?? `Trưởng bản số ${number}`;
    for (const month of SAMPLE_MONTHS) {
      const turn = sampleTurn(number, month);
      if (turn.state === "missing") continue;
      const values = withIds(hamletValues(number, month), idOf);
      const behalf = number === 26 ? { via: "on-behalf" as const, givenBy: sender } : {};
      const difficulties = month.index >= 10 ? DIFFICULTIES[number] : undefined;
      const filed = { reporter, month, turn, sender: behalf.via ? OFFICE : sender, values, ...behalf };
      const written = file(heap, communeId, { ...filed, ...(difficulties ? { difficulties } : {}) });
      if (number === 4 && month.index === 9) restated.push({ former: written, filed });
      if (number === 9 && month.index === 11) rivalOf(heap, communeId, filed, idOf);
    }
  }
  // Two have sent the month that has just begun.
  for (const { id, number } of hamlets.filter((hamlet) => hamlet.number === 2 || hamlet.number === 6)) {
    const sender = heads.get(id) ?? `Trưởng bản số ${number}`;
    const turn = { sentOn: civilDate("2026-11-21"), state: "submitted" as const };
    const values = withIds(hamletValues(number, NEXT_MONTH), idOf);
    file(heap, communeId, { reporter: { kind: "hamlet", id }, month: NEXT_MONTH, turn, sender, values });
  }
  return restated;
}

function withIds(
  values: ReturnType<typeof hamletValues>,
  idOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(values).flatMap(([code, value]) => {
      const indicatorId = idOf.get(code);
      return indicatorId ? [[indicatorId, value] as const] : [];
    }),
  );
}

function changed(
  filed: Filed,
  idOf: ReadonlyMap<string, string>,
  code: string,
  less: number,
): ReadonlyMap<string, Value> {
  const values = new Map(filed.values);
  const indicatorId = idOf.get(code) ?? "";
  const value = values.get(indicatorId);
  if (value?.numerator) values.set(indicatorId, { ...value, numerator: value.numerator - less });
  return values;
}

/** A report put right later: the former is kept beside the new one. */
interface Restated {
  readonly former: string;
  readonly filed: Filed;
}

/** September of one bản was put right in October. */
async function restate(
  tx: Tx,
  communeId: string,
  restated: readonly Restated[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const heap: Heap = { reports: [], values: [], steps: [], ends: [] };
  const reason = "Đếm trùng 11 người đã được phổ cập từ tháng trước.";
  const turn = { sentOn: civilDate("2026-10-06"), state: "approved" as const };
  for (const { former, filed } of restated) {
    const values = changed(filed, idOf, "XHS-02", 11);
    file(heap, communeId, { ...filed, turn, no: 2, restates: { id: former, reason }, values });
  }
  await tx.report.updateMany({
    where: { communeId, id: { in: restated.map(({ former }) => former) } },
    data: { state: "superseded" },
  });
  await writeHeap(tx, communeId, heap);
}

/** Two phones reported one bản for November; the second waits for a choice. */
function rivalOf(heap: Heap, communeId: string, filed: Filed, idOf: ReadonlyMap<string, string>): void {
  const sentOn = addDays(filed.turn.sentOn ?? civilDate("2026-11-17"), 1);
  const values = changed(filed, idOf, "BC-01", 7);
  const turn = { sentOn, state: "submitted" as const };
  file(heap, communeId, { ...filed, turn, rival: true, sender: "Tổ phó Tổ công nghệ số", values });
}

function fileOffices(heap: Heap, communeId: string, definitions: readonly Definition[]): void {
  const units = new Set(definitions.flatMap(({ reporter }) => (reporter.kind === "unit" ? [reporter.unitId] : [])));
  for (const [place, unitId] of [...units].entries()) {
    const own = definitions.filter(({ reporter }) => reporter.kind === "unit" && reporter.unitId === unitId);
    for (const month of SAMPLE_MONTHS) {
      const asked = own.filter(({ frequency }) => isAskedIn(frequency, month.index));
      if (asked.length === 0 || (place === 4 && month.index === 11)) continue;
      const day = (place * 3 + month.index) % 8;
      const sentOn = civilDate(
        `2026-${String(month.index).padStart(2, "0")}-${place === 2 && month.index === 6 ? 22 : 12 + day}`,
      );
      const values = new Map(asked.map(({ indicatorId, code }) => [indicatorId, officeValue(code, month)]));
      const turn: SampleTurn = { sentOn, state: place === 1 && month.index === 11 ? "submitted" : "approved" };
      const reporter: Reporter = { kind: "unit", id: unitId };
      file(heap, communeId, { reporter, month, turn, sender: "Đầu mối báo cáo", via: "desk", values });
    }
  }
}

/** A year of monthly reports of every bản and office, with late, missing, returned, doubled and restated ones. */
export async function loadSampleReports(actor: Actor): Promise<void> {
  const { communeId } = actor;
  must(
    await transact(actor, async ({ tx, audit }) => {
      await seedIndicators(tx, communeId, { ...own, document: null, sample: true });
      const hamlets = await tx.hamlet.findMany({
        where: { communeId, deletedAt: null, validTo: null },
        select: { id: true, number: true },
        orderBy: { number: "asc" },
      });
      await writeBases(tx, communeId, hamlets);
      const definitions = await definitionsOnIn(tx, actor, civilDate("2026-11-14"));
      const idOf = new Map(definitions.map(({ code, indicatorId }) => [code, indicatorId]));
      const heap: Heap = { reports: [], values: [], steps: [], ends: [] };
      const restated = fileHamlets(heap, communeId, hamlets, idOf, await headNames(tx, communeId));
      fileOffices(heap, communeId, definitions);
      await writeHeap(tx, communeId, heap);
      await restate(tx, communeId, restated, idOf);
      const words = `Nạp dữ liệu mẫu: ${heap.reports.length} báo cáo tháng của các bản và cơ quan`;
      await audit({ action: "sample.reports", entityType: "report", entityId: null, words });
      return ok({});
    }),
  );
}
