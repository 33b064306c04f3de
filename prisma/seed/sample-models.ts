import { setModelStage } from "@/lib/indicators/commands/digital-models";
import { saveTargets } from "@/lib/indicators/commands/targets";
import type { ModelStage } from "@/lib/indicators/core/model-stages";
import { listDefinitions } from "@/lib/indicators/queries/definitions";
import { listDigitalModels } from "@/lib/indicators/queries/digital-models";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { hamletsOn } from "@/lib/organization/queries/hamlets";

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`the sample was refused: ${result.refusal.words}`);
  return result.value;
}

/** By the number of a bản, or a place in words: stage, day and paper. */
const STEPS: readonly (readonly [string, number | string, ModelStage, string, string | null])[] = [
  ["BAN_SO", 3, "proposed", "2026-03-10", null],
  ["BAN_SO", 3, "pilot", "2026-05-04", "12/KH-UBND"],
  ["BAN_SO", 3, "recognised", "2026-10-15", "214/QĐ-UBND"],
  ["BAN_SO", 7, "pilot", "2026-08-01", "31/KH-UBND"],
  ["BAN_SO", 12, "proposed", "2026-11-02", null],
  ["CHO_SO", "Chợ trung tâm", "pilot", "2026-04-20", "09/KH-UBND"],
  ["CHO_SO", "Chợ trung tâm", "recognised", "2026-09-30", "198/QĐ-UBND"],
  ["TRUONG_HOC_SO", "Trường tiểu học", "pilot", "2026-09-05", "40/KH-UBND"],
  ["GIA_DINH_SO", 3, "proposed", "2026-11-10", null],
  ["DAI_SU_SO", 1, "pilot", "2026-07-15", "28/KH-UBND"],
];

/** Targets of the first year in the sample, so that the years to 2030 have a line to follow; the last one of every bản. */
const FIRST_YEAR: readonly (readonly [string, string])[] = [
  ["CQS-01", "40"],
  ["CQS-02", "70"],
  ["CQS-04", "60"],
  ["XHS-01", "60"],
  ["KTS-01", "25"],
  ["XHS-02", "50"],
];

async function setFirstTargets(actor: Actor): Promise<void> {
  const byCode = new Map((await listDefinitions(actor)).map(({ code, indicatorId }) => [code, indicatorId]));
  const known = FIRST_YEAR.flatMap(([code, value]) => {
    const indicatorId = byCode.get(code);
    return indicatorId ? [{ indicatorId, value }] : [];
  });
  const blank = { upper: "", seenId: null, year: 2026 };
  const typed = known.map((one) => ({ ...one, ...blank, field: `${one.indicatorId}.2026`, hamletId: null }));
  must(await saveTargets(actor, { typed }));
  const last = known.at(-1);
  if (!last) return;
  const hamlets = await hamletsOn(actor, actor.today);
  const ofHamlets = hamlets.map(({ id }) => ({ ...last, ...blank, field: id, hamletId: id }));
  must(await saveTargets(actor, { typed: ofHamlets }));
}

/** Where the digital models of the sample are and how far, and what its first year aims at. */
export async function loadSampleModels(actor: Actor): Promise<void> {
  const models = new Map((await listDigitalModels(actor)).map(({ code, id }) => [code, id]));
  const hamlets = new Map((await hamletsOn(actor, actor.today)).map(({ number, id }) => [number, id]));
  for (const [code, where, stage, day, documentCode] of STEPS) {
    const modelId = models.get(code);
    const hamletId = typeof where === "number" ? (hamlets.get(where) ?? null) : null;
    if (!modelId || (typeof where === "number" && !hamletId)) continue;
    const place = typeof where === "string" ? where : null;
    const since = civilDate(day);
    must(await setModelStage(actor, { modelId, hamletId, place, stage, since, documentCode, note: null }));
  }
  await setFirstTargets(actor);
}
