import { randomUUID } from "node:crypto";
import { systemActor } from "@/lib/access/actor-mint";
import { passwordObjection } from "@/lib/access/core/password-rule";
import { hashPassword } from "@/lib/access/password-hash";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from "@/lib/access/sample-accounts";
import { issueSetupCode, spendSetupCode } from "@/lib/access/setup-code";
import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { communeInText } from "@/lib/organization/core/commune-names";
import type { HonorificCode, Signing } from "@/lib/organization/labels";
import { acrossCommunes, inCommune, type Tx, violates } from "@/lib/platform/db";
import { createReferenceCommune, loadReferenceData, placeholderHamlets } from "@/prisma/seed/load-reference";
import { loadSample } from "@/prisma/seed/load-sample";
import { canBeginForReal, canSetUp } from "./policy";
import type { SetUp } from "./schema";

export type SetupRefusal = "forbidden" | "already" | "bad-code" | "weak-password" | "name-taken" | "not-training";

const forbidden = refuse("forbidden" as const, "Tài khoản này không được thiết lập cổng.");
const already = refuse("already" as const, "Cổng đã được thiết lập. Tải lại trang để tiếp tục.");

type State = "unset" | "training" | "live";

/** The commune's state, held until the transaction ends so that two set-ups cannot both go on. */
async function lockState(tx: Tx, communeId: string): Promise<State | null> {
  const [row] = await tx.$queryRaw<
    { state: State }[]
  >`select state from commune where id = ${communeId}::uuid for update`;
  return row?.state ?? null;
}

async function wipeTraining(tx: Tx, communeId: string): Promise<void> {
  await tx.$executeRaw`select wipe_training_commune(${communeId}::uuid)`;
}

/** Opens the portal for practice: sample accounts, then a sample year of work. A failure leaves the portal unset. */
export async function startTraining(actor: Actor): Promise<Result<{ communeId: string }, SetupRefusal>> {
  if (!canSetUp(actor)) return forbidden;
  const { communeId } = actor;
  // One salt for all: the password is printed on the sign-in page anyway, and twelve hashes would take seconds.
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  const opened = await transact(actor, async ({ tx, audit }) => {
    if ((await lockState(tx, communeId)) !== "unset") return already;
    await tx.commune.update({ where: { id: communeId }, data: { state: "training", version: { increment: 1 } } });
    await tx.account.createMany({
      data: SAMPLE_ACCOUNTS.map(({ loginName, displayName, roles }) => {
        return { communeId, loginName, displayName, roles: [...roles], passwordHash, sample: true };
      }),
    });
    const words = "Mở chế độ tập huấn với dữ liệu mẫu";
    await audit({ action: "setup.training", entityType: "commune", entityId: communeId, words });
    return ok({ communeId });
  });
  if (!opened.ok) return opened;
  try {
    await loadSample(systemActor("du-lieu-mau", communeId, actor.today));
    await linkSampleAccounts(communeId);
  } catch (fault) {
    await acrossCommunes((tx) => wipeTraining(tx, communeId));
    await loadReferenceData();
    throw fault;
  }
  return opened;
}

/** Gives sample accounts the person, bản or unit they stand for, once the sample has them. */
async function linkSampleAccounts(communeId: string): Promise<void> {
  await inCommune(communeId, async (tx) => {
    const alive = { communeId, deletedAt: null };
    for (const { loginName, person, hamletNumber, unit } of SAMPLE_ACCOUNTS) {
      const found = {
        personId: person ? (await tx.person.findFirst({ where: { ...alive, fullName: person } }))?.id : null,
        hamletId: hamletNumber ? (await tx.hamlet.findFirst({ where: { ...alive, number: hamletNumber } }))?.id : null,
        unitId: unit ? (await tx.unit.findFirst({ where: { ...alive, name: unit } }))?.id : null,
      };
      await tx.account.updateMany({ where: { communeId, loginName }, data: found });
    }
  });
}

interface FirstPerson {
  readonly honorific: HonorificCode;
  readonly fullName: string;
  readonly signing: Signing;
}

/** Who signs, the Chủ tịch first; places left empty are nobody. */
function firstSigners(input: SetUp): readonly FirstPerson[] {
  const deputies = [
    { honorific: input.deputyHonorific1, fullName: input.deputyName1 },
    { honorific: input.deputyHonorific2, fullName: input.deputyName2 },
    { honorific: input.deputyHonorific3, fullName: input.deputyName3 },
  ].filter(({ fullName }) => fullName !== "");
  return [
    { honorific: input.chairHonorific, fullName: input.chairName, signing: "chu-tich" },
    ...deputies.map((deputy) => ({ ...deputy, signing: "pho-chu-tich" as const })),
  ];
}

const signingTitle: Record<Signing, string> = { "chu-tich": "Chủ tịch", "pho-chu-tich": "Phó Chủ tịch" };

async function nameFirstSigners(tx: Tx, communeId: string, input: SetUp): Promise<void> {
  for (const { honorific, fullName, signing } of firstSigners(input)) {
    const title = `${signingTitle[signing]} UBND ${input.unitType}`;
    const folded = fold(`${fullName} ${title}`);
    const data = { communeId, honorific, fullName, sortKey: nameSortKey(fullName), folded };
    const person = await tx.person.create({ data });
    await tx.post.create({ data: { communeId, personId: person.id, title, signing } });
  }
}

/** Names the commune and gives it as many numbered bản as it has; no name of a place is invented. */
async function nameCommune(tx: Tx, communeId: string, input: SetUp): Promise<void> {
  const { unitType, name, provinceName, hamletWord, hamletCount } = input;
  const reference = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const isReference = reference.name === name && reference.provinceName === provinceName;
  // The codes of the reference commune are not another's.
  const codes = isReference ? {} : { code: "", provinceCode: "" };
  const data = { unitType, name, provinceName, hamletWord, ...codes, state: "live", version: { increment: 1 } };
  await tx.commune.update({ where: { id: communeId }, data });
  await tx.hamlet.deleteMany({ where: { communeId } });
  await tx.hamlet.createMany({ data: placeholderHamlets(communeId, hamletWord, hamletCount) });
}

/**
 * Sets the real commune up: names, bản, signers and the first administrator in one transaction that also uses the
 * terminal's code up. A sample that is still there is wiped in it.
 */
export async function setUpCommune(
  actor: Actor,
  input: SetUp & { readonly code: string },
): Promise<Result<{ communeId: string; loginName: string }, SetupRefusal>> {
  if (!canSetUp(actor)) return forbidden;
  const { code, loginName, adminName, password } = input;
  const objection = passwordObjection(password, loginName);
  if (objection) return refuse("weak-password", objection, { password: objection });
  const passwordHash = await hashPassword(password);
  const sample = await acrossCommunes((tx) => tx.commune.count({ where: { id: actor.communeId, state: "training" } }));
  const communeId = sample > 0 ? randomUUID() : actor.communeId;
  try {
    return await transact(systemActor("thiet-lap", communeId, actor.today), async ({ tx, audit }) => {
      const state = await lockState(tx, actor.communeId);
      if (state !== (sample > 0 ? "training" : "unset")) return already;
      if ((await tx.commune.count({ where: { state: "live" } })) > 0) return already;
      if (!(await spendSetupCode(tx, code))) {
        return refuse("bad-code" as const, "Mã thiết lập không đúng hoặc đã dùng. Xem mã mới ở cửa sổ chạy máy chủ.");
      }
      if (state === "training") {
        await wipeTraining(tx, actor.communeId);
        await createReferenceCommune(tx, communeId);
      }
      await nameCommune(tx, communeId, input);
      await nameFirstSigners(tx, communeId, input);
      await tx.account.create({
        data: { communeId, loginName, displayName: adminName, passwordHash, roles: ["quan-tri"] },
      });
      const after = { signers: firstSigners(input).map(({ fullName }) => fullName), loginName };
      const words = `Thiết lập ${communeInText(input)}, ${input.provinceName}; quản trị đầu tiên là ${adminName}`;
      await audit({ action: "setup.live", entityType: "commune", entityId: communeId, words, after });
      return ok({ communeId, loginName });
    });
  } catch (error) {
    if (!violates(error, "account_login_name_key")) throw error;
    const words = `Tên đăng nhập “${loginName}” đã có người dùng.`;
    return refuse("name-taken", words, { loginName: words });
  }
}

/** Ends the training: the sample, its accounts and everything done in it go; a fresh code opens the real set-up. */
export async function beginForReal(actor: Actor): Promise<Result<{ code: string | null }, SetupRefusal>> {
  if (!canBeginForReal(actor)) return forbidden;
  const communeId = randomUUID();
  const wiped = await transact(systemActor("thiet-lap", communeId, actor.today), async ({ tx, audit }) => {
    if ((await lockState(tx, actor.communeId)) !== "training") {
      return refuse("not-training" as const, "Dữ liệu mẫu đã được xóa trước đó.");
    }
    await wipeTraining(tx, actor.communeId);
    await createReferenceCommune(tx, communeId);
    const words = `${actor.name} kết thúc tập huấn, xóa dữ liệu mẫu`;
    await audit({ action: "setup.sample-wiped", entityType: "commune", entityId: communeId, words });
    return ok({ communeId });
  });
  return wiped.ok ? ok({ code: await issueSetupCode() }) : wiped;
}
