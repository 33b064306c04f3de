import { transact } from "@/lib/audit/transact";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import { recordDecision } from "@/lib/document-kinds/commands/record-decision";
import { beginBodyIn, openTeamIn } from "@/lib/governance/commands/bodies";
import { insertEntries, type NewEntry } from "@/lib/governance/commands/import-rows";
import { agreeToRequest, askToJoin, askToLeave, introduceRequest } from "@/lib/governance/commands/requests";
import { copyCurrentIn, openDraftIn } from "@/lib/governance/commands/roster-draft";
import type { BodyKind, BodyRole, Mark } from "@/lib/governance/core/kinds";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import { AFTER_ITS_YEAR } from "./after-its-year";
import { SAMPLE_HAMLET_HEAD, type SamplePerson, samplePeople } from "./sample-people";

/** What the sample has by then: the people of the committee by name. */
interface World {
  readonly people: ReadonlyMap<string, string>;
}

interface Place {
  readonly personId: string | null;
  readonly exOfficio?: string;
  readonly vacant?: boolean;
  readonly role: BodyRole;
  readonly title: string;
  readonly marks?: readonly Mark[];
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`the sample was refused: ${result.refusal.words}`);
  return result.value;
}

async function addPeople(tx: Tx, communeId: string, people: readonly SamplePerson[]): Promise<Map<string, string>> {
  const rows = people.map(({ fullName, honorific }) => ({
    ...{ communeId, id: crypto.randomUUID(), fullName, honorific, sample: true },
    ...{ sortKey: nameSortKey(fullName), folded: fold(fullName) },
  }));
  await tx.person.createMany({ data: rows });
  return new Map(rows.map(({ fullName, id }) => [fullName, id]));
}

/** A body with its working roster, of just these places in their order. */
async function proposeBody(
  actor: Actor,
  plan: { readonly kind: BodyKind; readonly name?: string; readonly parentId?: string },
  places: readonly Place[],
): Promise<string> {
  const { communeId } = actor;
  return must(
    await transact(actor, async (act) => {
      const body = await beginBodyIn(act.tx, actor, plan);
      const draftId = await openDraftIn(act, actor, { bodyId: body.id });
      if (!draftId) throw new Error("a body just begun has not ended");
      await act.tx.rosterEntry.createMany({
        data: places.map(({ personId, exOfficio = null, vacant = false, role, title, marks = [] }, index) => ({
          ...{ communeId, draftId, personId, exOfficio, vacant, role, positionTitle: title },
          ...{ duty: "", marks: [...marks], position: index + 1 },
        })),
      });
      const words = `Lập danh sách dự kiến ${body.name}: ${places.length} vị trí`;
      await act.audit({ action: "roster.proposed", entityType: "body", entityId: body.id, words });
      return ok(body.id);
    }),
  );
}

async function recordBody(
  actor: Actor,
  bodyId: string,
  paper: { readonly number: string; readonly issuedOn: CivilDate; readonly subject: string; readonly issuer?: string },
): Promise<void> {
  must(
    await recordDecision(actor, {
      ...{ bodyIds: [bodyId], number: paper.number, issuedOn: paper.issuedOn, effectiveFrom: null },
      ...{ issuerName: paper.issuer ?? "Ủy ban nhân dân xã Bình Lư", subject: paper.subject },
      ...{ signerName: "Đoàn Trung Nam", scan: null },
    }),
  );
}

/** The working group, one group of it, the media board, the team of the commune and the Group, from papers kept so far. */
async function recordOtherBodies(actor: Actor, { people }: World, outsider: string): Promise<void> {
  const of = (name: string) => people.get(name) ?? null;
  const member = (name: string, title: string, role: BodyRole = "thanh-vien"): Place => {
    return { personId: of(name), role, title };
  };
  const helpers = await proposeBody(actor, { kind: "to-giup-viec" }, [
    member("Hoàng Văn Cảnh", "Phó Chủ tịch UBND xã", "to-truong"),
    member("Trịnh Thị Hường", "Công chức Văn hóa xã", "to-pho"),
    member("Nguyễn Công Hoan", "Công chức VP HĐND & UBND"),
    member("Lê Thị Chinh", "Bí thư Đoàn xã"),
    member("Nguyễn Thị Thúy", "Chủ tịch Hội Phụ nữ xã"),
    // Not of the committee: the portal points it out.
    { personId: outsider, role: "thanh-vien", title: "Phó Bí thư Đoàn xã" },
  ]);
  await recordBody(actor, helpers, {
    number: "26/QĐ-UBND",
    issuedOn: civilDate("2025-09-05"),
    subject: "Về việc thành lập Tổ giúp việc Ban Chỉ đạo chuyển đổi số xã Bình Lư",
  });
  const group = await proposeBody(
    actor,
    { kind: "nhom-cong-tac", name: "Nhóm công tác dịch vụ công trực tuyến", parentId: helpers },
    [
      member("Hoàng Văn Cảnh", "Phó Chủ tịch UBND xã", "truong-nhom"),
      member("Phạm Văn Thắng", "Công chức Hộ tịch xã"),
      member("Nguyễn Công Hoan", "Công chức VP HĐND & UBND"),
    ],
  );
  await recordBody(actor, group, {
    number: "31/QĐ-UBND",
    issuedOn: civilDate("2025-10-02"),
    subject: "Về việc thành lập Nhóm công tác dịch vụ công trực tuyến",
  });
  const board = await proposeBody(actor, { kind: "ban-truyen-thong" }, [
    member("Hoàng Văn Cảnh", "Phó Chủ tịch UBND xã", "truong-ban"),
    member("Trịnh Thị Hường", "Công chức Văn hóa xã", "pho-ban"),
    member("Lê Thị Chinh", "Bí thư Đoàn xã"),
    // The place of the loudspeaker station's keeper stands empty since the first day.
    { personId: null, vacant: true, role: "thanh-vien", title: "Cán bộ truyền thanh xã" },
  ]);
  await recordBody(actor, board, {
    number: "40/QĐ-UBND",
    issuedOn: civilDate("2025-12-10"),
    subject: "Về việc thành lập Ban Truyền thông xã Bình Lư",
  });
  const digital = await proposeBody(actor, { kind: "group" }, [
    member("Lê Thị Chinh", "Bí thư Đoàn xã", "truong-group"),
    member("Trịnh Thị Hường", "Công chức Văn hóa xã", "pho-group"),
    member("Nguyễn Công Hoan", "Công chức VP HĐND & UBND", "quan-tri-vien"),
    { personId: outsider, role: "thanh-vien", title: "Phó Bí thư Đoàn xã" },
  ]);
  await recordBody(actor, digital, {
    number: "04/QĐ-UBND",
    issuedOn: civilDate("2026-01-20"),
    subject: "Về việc thành lập Group “Bình Lư Digital”",
  });
  const communeTeam = await proposeBody(actor, { kind: "to-cnscd-xa" }, [
    // Whoever leads the Youth Union heads it, and the police take part by post.
    { personId: null, exOfficio: "Bí thư Đoàn xã", role: "to-truong", title: "Bí thư Đoàn xã" },
    member("Trịnh Thị Hường", "Công chức Văn hóa xã", "to-pho"),
    { personId: null, exOfficio: "Trưởng công an xã", role: "thanh-vien", title: "Trưởng công an xã" },
    member("Nguyễn Ngọc Giáp", "Công chức Tài chính- Kế toán"),
  ]);
  await recordBody(actor, communeTeam, {
    number: "02-QĐ/ĐU",
    issuedOn: civilDate("2026-03-12"),
    subject: "Về việc thành lập Tổ công nghệ số cộng đồng cấp xã",
    issuer: "Đảng ủy xã Bình Lư",
  });
}

interface TeamPlan {
  readonly size: number;
  readonly ambassador: boolean;
  readonly youth: boolean;
  readonly helpers: number;
}

/** Most teams are as they should be; some fall short, each in a way of its own. */
function planOf(number: number): TeamPlan {
  const usual = { size: 4 + (number % 3), ambassador: true, youth: true, helpers: 0 };
  if (number === 5 || number === 18) return { ...usual, ambassador: false };
  if (number === 12) return { ...usual, size: 2 };
  if (number === 21) return { ...usual, youth: false };
  if (number === 8) return { ...usual, size: 10, helpers: 3 };
  if (number === 27) return { ...usual, size: 12 };
  return usual;
}

/** Bản of the sample that have no team yet. */
const WITHOUT_TEAM = [34, 35];

function placesOf({ size, ambassador, youth, helpers }: TeamPlan, personIds: readonly string[], hamletWord: string) {
  const place = (index: number): Omit<Place, "personId"> => {
    if (index === 0) return { role: "to-truong", title: `Trưởng ${hamletWord}` };
    if (index === 1) {
      const marks: Mark[] = [
        ...(ambassador ? ["dai-su-so" as const] : []),
        ...(youth ? ["doan-thanh-nien" as const] : []),
      ];
      return { role: "to-pho", title: youth ? "Bí thư chi đoàn" : "Công an viên", marks };
    }
    if (index >= size) return { role: "cong-tac-vien", title: "Người dân" };
    return {
      role: "thanh-vien",
      title: ["Chi hội trưởng Nông dân", "Giáo viên", "Nhân viên y tế bản"][index % 3] ?? "",
    };
  };
  return personIds.slice(0, size + helpers).map((personId, index) => ({ personId, ...place(index) }));
}

/** All teams by one decision issued in the portal, its number the next of the sample's year. */
async function establishTeams(actor: Actor): Promise<readonly string[]> {
  const { communeId } = actor;
  const bodyIds = must(
    await transact(actor, async (act) => {
      const { tx } = act;
      const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
      const hamlets = await tx.hamlet.findMany({
        where: { communeId, validTo: null, deletedAt: null, number: { notIn: WITHOUT_TEAM } },
        orderBy: { number: "asc" },
      });
      const plans = hamlets.map(({ number }) => planOf(number));
      const total = plans.reduce((sum, { size, helpers }) => sum + size + helpers, 0);
      const [, ...others] = samplePeople(total);
      const names = [SAMPLE_HAMLET_HEAD, ...others];
      const ids = [...(await addPeople(tx, communeId, names)).values()];
      const entries: NewEntry[] = [];
      const bodies: string[] = [];
      let from = 0;
      for (const [index, hamlet] of hamlets.entries()) {
        const plan = plans[index] ?? planOf(hamlet.number);
        const body = await openTeamIn(tx, actor, hamlet.id);
        const draftId = await openDraftIn(act, actor, { bodyId: body.id });
        if (!draftId) throw new Error("a team just begun has not ended");
        const places = placesOf(plan, ids.slice(from), commune.hamletWord);
        from += places.length;
        bodies.push(body.id);
        entries.push(
          ...places.map(({ personId, role, title, marks = [] }, at) => ({
            ...{ id: crypto.randomUUID(), draftId, personId, role, position: at + 1, positionTitle: title },
            ...{ duty: "", marks, hamletIds: [] },
          })),
        );
      }
      await insertEntries(tx, actor, entries);
      const words = `Lập danh sách dự kiến ${bodies.length} Tổ công nghệ số cộng đồng, ${entries.length} người`;
      await act.audit({ action: "roster.proposed", entityType: "commune", entityId: communeId, words });
      return ok(bodies);
    }),
  );
  const { id } = must(await draftDecision(actor, { kind: "qd-thanh-lap-to-cnscd", bodyIds }));
  must(
    await issueDecision(actor, {
      ...{ id, version: 1, number: 6, issuedOn: civilDate("2026-09-07") },
      ...{ ...AFTER_ITS_YEAR, confirmOrder: undefined, confirmBases: undefined },
    }),
  );
  return bodyIds;
}

/** What people ask at the moment: one waits for the head, one for the Chủ tịch, one for the next decision. */
async function leaveRequests(actor: Actor, bodyIds: readonly string[]): Promise<void> {
  const [first = "", second = "", third = ""] = bodyIds;
  const known = { personId: null, phone: null, birthYear: null, positionTitle: "Người dân", confirmNew: false };
  const join = (name: string, bodyId: string, reason: string, marks: Mark[] = []) =>
    askToJoin(actor, { ...known, honorific: "ba", fullName: name, bodyId, reason, marks, introduceNow: false });
  must(await join("Lò Thị Mẫu Xin", first, "Biết dùng dịch vụ công trực tuyến, muốn giúp bà con trong bản"));
  const youth: Mark[] = ["doan-thanh-nien"];
  const introduced = must(
    await join("Vàng Thị Mẫu Giới", second, "Đoàn viên mới về bản, có điện thoại thông minh", youth),
  );
  must(await introduceRequest(actor, { id: introduced.id, version: 1, introducedBy: "", introducedOn: actor.today }));
  const leaving = await memberOf(actor, third);
  const agreed = must(
    await askToLeave(actor, { ...leaving, bodyId: third, reason: "Đi làm ăn xa", introduceNow: false }),
  );
  must(await introduceRequest(actor, { id: agreed.id, version: 1, introducedBy: "", introducedOn: actor.today }));
  must(await agreeToRequest(actor, { id: agreed.id, version: 2 }));
}

/** The last by-name member of a body today. */
async function memberOf(actor: Actor, bodyId: string): Promise<{ readonly personId: string }> {
  const member = must(
    await transact(actor, async ({ tx, alreadyTold }) => {
      alreadyTold();
      const where = { communeId: actor.communeId, bodyId, supersededAt: null, personId: { not: null } };
      return ok(await tx.term.findFirstOrThrow({ where, orderBy: { position: "desc" } }));
    }),
  );
  return { personId: member.personId ?? "" };
}

/** A kiện toàn of one team begun and left: its deputy is struck off, and nobody stands in yet. */
async function beginAmendment(actor: Actor, bodyId: string): Promise<void> {
  must(
    await transact(actor, async (act) => {
      const draftId = await openDraftIn(act, actor, { bodyId });
      if (!draftId) throw new Error("the team has not ended");
      await copyCurrentIn(act.tx, actor, draftId);
      await act.tx.rosterEntry.deleteMany({ where: { communeId: actor.communeId, draftId, role: "to-pho" } });
      const words = "Bắt đầu kiện toàn một Tổ: bỏ Tổ phó, chưa có người thay";
      await act.audit({ action: "roster.started-from-current", entityType: "roster-draft", entityId: draftId, words });
      return ok({});
    }),
  );
}

/** Every body beside the committee, with history, loose ends and mistakes to find. The same every time. */
export async function loadSampleBodies(actor: Actor, world: World): Promise<void> {
  const outsider: SamplePerson = { honorific: "ong", fullName: "Tòng Văn Mẫu Đoàn" };
  const added = must(
    await transact(actor, async ({ tx, alreadyTold }) => {
      alreadyTold();
      return ok(await addPeople(tx, actor.communeId, [outsider]));
    }),
  );
  await recordOtherBodies(actor, world, added.get(outsider.fullName) ?? "");
  const bodyIds = await establishTeams(actor);
  await leaveRequests(actor, bodyIds);
  await beginAmendment(actor, bodyIds[9] ?? "");
}
