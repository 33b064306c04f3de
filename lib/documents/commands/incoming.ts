import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, parts, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import type { Tx } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Prisma } from "@/prisma/generated/client";
import { padNumber } from "../core/number";
import { BAD_SCAN, scanType } from "../core/scan";
import { canKeepRegisters, canReadOwnIncoming } from "../policy";
import { givenToIn } from "../queries/incoming";
import type { AnswerIncoming, FinishInput, IncomingEdit, IncomingInput } from "../schema";

export type IncomingRefusal =
  | "forbidden"
  | "secret"
  | "bad-day"
  | "bad-scan"
  | "duplicate"
  | "unknown-receiver"
  | "other-year"
  | "not-found"
  | "cancelled"
  | "unknown-answer"
  | "stale";

type WithScan = { readonly scan: Uint8Array | null };

const forbidden = refuse("forbidden" as const, "Chỉ văn thư và quản trị được ghi sổ văn bản đến.");
const notFound = refuse("not-found" as const, "Không tìm thấy văn bản đến này.");
const cancelled = refuse("cancelled" as const, "Mục này đã hủy. Khôi phục rồi mới ghi tiếp.");
const stale = refuse("stale" as const, "Người khác vừa sửa văn bản đến này. Tải lại trang để xem rồi sửa tiếp.");

/** What no paper may be, whoever enters it. */
function refuseInput(actor: Actor, input: IncomingInput & WithScan) {
  if (input.secret) {
    const words =
      "Văn bản mật phải ở ngoài cổng này: ghi vào sổ riêng và quản lý theo quy định về bảo vệ bí mật nhà nước. Cổng không lưu gì của văn bản này.";
    return refuse("secret" as const, words, { secret: "Văn bản mật không vào sổ của cổng." });
  }
  const { receivedOn, issuedOn, handedOn, scan } = input;
  const badDay = (field: string, words: string) => refuse("bad-day" as const, words, { [field]: words });
  if (receivedOn > actor.today) return badDay("receivedOn", "Ngày đến không thể sau ngày hôm nay.");
  if (issuedOn && issuedOn > receivedOn) return badDay("issuedOn", "Ngày của văn bản không thể sau ngày đến.");
  if (handedOn && handedOn < receivedOn) return badDay("handedOn", "Ngày chuyển không thể trước ngày đến.");
  if (handedOn && handedOn > actor.today) return badDay("handedOn", "Ngày chuyển không thể sau ngày hôm nay.");
  return scan && !scanType(scan) ? refuse("bad-scan" as const, BAD_SCAN, { scan: BAD_SCAN }) : null;
}

async function refuseReceiver(tx: Tx, { communeId }: Actor, { unitId, personId }: IncomingInput["givenTo"]) {
  const known = unitId
    ? await tx.unit.count({ where: { communeId, id: unitId } })
    : personId
      ? await tx.person.count({ where: { communeId, id: personId } })
      : 1;
  const words = "Đơn vị hoặc người nhận này không còn trong cổng.";
  return known > 0 ? null : refuse("unknown-receiver" as const, words, { givenTo: words });
}

/** The same paper may come twice, by post and by the network. */
async function refuseKnown(tx: Tx, { communeId }: Actor, input: IncomingInput) {
  if (input.confirmDuplicate || !input.code || !input.issuedOn) return null;
  const sameDay = await tx.incomingDocument.findMany({
    where: { communeId, issuedOn: toDbDate(input.issuedOn), code: { not: null }, cancelledAt: null },
    select: { number: true, receivedOn: true, issuer: true, code: true },
  });
  const said = fold(`${input.code} ${input.issuer}`);
  const known = sameDay.find(({ code, issuer }) => fold(`${code} ${issuer}`) === said);
  if (!known) return null;
  const words = `Văn bản này đã vào sổ: số đến ${known.number}, ngày ${formatDay(fromDbDate(known.receivedOn))}.`;
  return refuse("duplicate" as const, words, { confirmDuplicate: words });
}

function columns(input: IncomingInput, number: number) {
  const { issuer, code, type, subject, note, givenTo } = input;
  const day = (at: CivilDate | null) => (at ? toDbDate(at) : null);
  return {
    ...{ issuer, code, type, subject, note, unitId: givenTo.unitId, personId: givenTo.personId },
    receivedOn: toDbDate(input.receivedOn),
    ...{ issuedOn: day(input.issuedOn), handedOn: day(input.handedOn), dueOn: day(input.dueOn) },
    folded: fold([number, code ?? "", issuer, type, subject, note ?? ""].join(" ")),
  };
}

async function keepScan(tx: Tx, { communeId }: Actor, scan: Uint8Array | null) {
  const mediaType = scan ? scanType(scan) : null;
  return scan && mediaType ? { scanSha256: await putBlob(tx, communeId, scan, mediaType) } : {};
}

/** Enters a paper that came in under the next number of its year: none is skipped, none given twice. */
export async function addIncoming(
  actor: Actor,
  input: IncomingInput & WithScan,
): Promise<Result<{ id: string; number: number }, IncomingRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  const wrong = refuseInput(actor, input);
  if (wrong) return wrong;
  const { communeId } = actor;
  const { year } = parts(input.receivedOn);
  return transact<{ id: string; number: number }, IncomingRefusal>(actor, async ({ tx, at, audit }) => {
    await holdCommune(tx, communeId);
    const refused = (await refuseReceiver(tx, actor, input.givenTo)) ?? (await refuseKnown(tx, actor, input));
    if (refused) return refused;
    const { _max } = await tx.incomingDocument.aggregate({ where: { communeId, year }, _max: { number: true } });
    const number = (_max.number ?? 0) + 1;
    const { id } = await tx.incomingDocument.create({
      data: {
        ...{ communeId, year, number, ...columns(input, number), ...(await keepScan(tx, actor, input.scan)) },
        ...{ createdBy: actor.accountId, createdAt: at, updatedAt: at },
      },
    });
    const words = `Vào sổ văn bản đến số ${number} năm ${year}: ${nameOf(input)}`;
    await audit({ action: "incoming.added", entityType: "incoming-document", entityId: id, words });
    return ok({ id, number });
  });
}

/** "Công văn 15/SKHCN của Sở Khoa học và Công nghệ" */
function nameOf({ type, code, issuer }: Pick<IncomingInput, "type" | "code" | "issuer">): string {
  return `${type}${code ? ` ${code}` : ""} của ${issuer}`;
}

/** The row to change, held until the act ends. */
async function holdRow({ tx }: Act, { communeId }: Actor, id: string) {
  await tx.$queryRaw`select 1 from incoming_document where commune_id = ${communeId}::uuid and id = ${id}::uuid for no key update`;
  return tx.incomingDocument.findUnique({ where: { communeId_id: { communeId, id } } });
}

type Entry = NonNullable<Awaited<ReturnType<typeof holdRow>>>;

/** What an act changes in an entry, and its line of the trail. */
interface Change {
  readonly data: Prisma.IncomingDocumentUncheckedUpdateInput;
  readonly action: string;
  readonly words: string;
  readonly before?: Prisma.InputJsonObject;
}

/** "văn bản đến số 12 năm 2026" */
const named = ({ number, year }: Pick<Entry, "number" | "year">) => `văn bản đến số ${number} năm ${year}`;

/** Changes one entry as a person last saw it, within one act; what the change is, or why not, is said over the entry held. */
async function changeEntry(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  change: (act: Act, entry: Entry) => Promise<Result<Change, IncomingRefusal>>,
): Promise<Result<{ number: number }, IncomingRefusal>> {
  const { communeId } = actor;
  return transact<{ number: number }, IncomingRefusal>(actor, async (act) => {
    const stored = await holdRow(act, actor, id);
    if (!stored) return notFound;
    const changed = await change(act, stored);
    if (!changed.ok) return changed;
    if (stored.version !== version) return stale;
    const { data, ...line } = changed.value;
    await act.tx.incomingDocument.update({
      where: { communeId_id: { communeId, id } },
      data: { ...data, version: { increment: 1 }, updatedAt: act.at },
    });
    await act.audit({ ...line, entityType: "incoming-document", entityId: id });
    return ok({ number: stored.number });
  });
}

/** Keeps whoever neither keeps the registers nor was given the paper from doing this with it. */
async function refuseStranger({ tx }: Act, actor: Actor, id: string, what: string) {
  if (canKeepRegisters(actor)) return null;
  const own = { communeId: actor.communeId, id, AND: [await givenToIn(tx, actor)] };
  if ((await tx.incomingDocument.count({ where: own })) > 0) return null;
  return refuse("forbidden" as const, `Chỉ văn thư, quản trị và nơi được giao ${what}.`);
}

/** Corrects an entry; its number and year stay, and a new scan takes the place of the one before. */
export async function editIncoming(
  actor: Actor,
  input: IncomingEdit & WithScan,
): Promise<Result<{ number: number }, IncomingRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  const wrong = refuseInput(actor, input);
  if (wrong) return wrong;
  return changeEntry(actor, input, async ({ tx }, stored) => {
    if (stored.cancelledAt) return cancelled;
    if (parts(input.receivedOn).year !== stored.year) {
      const words = `Số đến ${stored.number} thuộc năm ${stored.year}: ngày đến phải trong năm đó.`;
      return refuse("other-year", words, { receivedOn: words });
    }
    const refused = await refuseReceiver(tx, actor, input.givenTo);
    if (refused) return refused;
    return ok({
      data: { ...columns(input, stored.number), ...(await keepScan(tx, actor, input.scan)) },
      action: "incoming.edited",
      words: `Sửa ${named(stored)}: ${nameOf(input)}`,
      before: { subject: stored.subject },
    });
  });
}

/** Marks the work a paper brought as finished, or takes the mark back: the clerk's, or whoever's work it is. */
export async function finishIncoming(
  actor: Actor,
  { done, ...of }: FinishInput,
): Promise<Result<{ number: number }, IncomingRefusal>> {
  if (!canReadOwnIncoming(actor)) return forbidden;
  return changeEntry(actor, of, async (act, stored) => {
    const stranger = await refuseStranger(act, actor, of.id, "đánh dấu xong văn bản này");
    if (stranger) return stranger;
    if (stored.cancelledAt) return cancelled;
    return ok({
      data: { doneOn: done ? toDbDate(actor.today) : null, doneBy: done ? actor.name : null },
      action: "incoming.finished",
      words: `${done ? "Đánh dấu đã xong" : "Mở lại"} ${named(stored)}`,
    });
  });
}

/** Strikes an entry out with the reason, or puts it back; its number stays used either way. */
export async function cancelIncoming(
  actor: Actor,
  { reason, ...of }: { readonly id: string; readonly version: number; readonly reason: string | null },
): Promise<Result<{ number: number }, IncomingRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  return changeEntry(actor, of, async ({ at }, stored) => {
    if ((stored.cancelledAt === null) === (reason === null)) return notFound;
    return ok({
      data: { cancelledAt: reason === null ? null : at, cancelledReason: reason },
      action: reason === null ? "incoming.restored" : "incoming.cancelled",
      words: reason === null ? `Khôi phục ${named(stored)}` : `Hủy ${named(stored)}: ${reason}`,
    });
  });
}

/** Says by which document of ours a paper was answered; the work is done with it. Null takes the answer back. */
export async function answerIncoming(
  actor: Actor,
  { answeredBy, ...of }: AnswerIncoming,
): Promise<Result<{ number: number }, IncomingRefusal>> {
  if (!canReadOwnIncoming(actor)) return forbidden;
  const { communeId } = actor;
  return changeEntry(actor, of, async (act, stored) => {
    const stranger = await refuseStranger(act, actor, of.id, "ghi văn bản trả lời");
    if (stranger) return stranger;
    if (stored.cancelledAt) return cancelled;
    const document = answeredBy
      ? await act.tx.document.findFirst({
          where: { communeId, id: answeredBy, deletedAt: null, state: { in: ["issued", "recorded"] } },
        })
      : null;
    const refused = (words: string) => refuse("unknown-answer" as const, words, { answeredBy: words });
    if (answeredBy && !document) return refused("Chọn một văn bản đã ban hành.");
    if (document?.issuedOn && document.issuedOn < stored.receivedOn) {
      return refused("Văn bản trả lời không thể ký trước ngày văn bản đến.");
    }
    const done = document && !stored.doneOn ? { doneOn: toDbDate(actor.today), doneBy: actor.name } : {};
    const code =
      document && (document.number === null ? document.symbol : `${padNumber(document.number)}/${document.symbol}`);
    const which = named(stored);
    return ok({
      data: { answeredById: answeredBy, ...done },
      action: "incoming.answered",
      words: code ? `Ghi ${which} được trả lời bằng văn bản số ${code}` : `Bỏ văn bản trả lời của ${which}`,
    });
  });
}
