import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { hamletInText } from "../core/hamlet-name";

/** A bản that is called otherwise from now on. */
export interface RenamedHamlet {
  readonly id: string;
  readonly was: string;
  readonly name: string;
}

/**
 * Teams only proposed take the new name of their bản into their own. A team that sits keeps the name its document gave
 * it until another document says otherwise; it is listed under its bản by the bản's name.
 */
export async function renameProposedTeamsIn(
  { tx, audit }: Act,
  actor: Actor,
  renamed: readonly RenamedHamlet[],
  word: string,
): Promise<void> {
  const { communeId } = actor;
  for (const { id, was, name } of renamed) {
    const [before, after] = [hamletInText(word, was), hamletInText(word, name)];
    const teams = await tx.body.findMany({
      where: { communeId, hamletId: id, validFrom: null, validTo: null, name: { endsWith: ` ${before}` } },
    });
    for (const team of teams) {
      const called = `${team.name.slice(0, -before.length)}${after}`;
      await tx.body.update({
        where: { communeId_id: { communeId, id: team.id } },
        data: { name: called, version: { increment: 1 } },
      });
      const words = `${team.name} đang dự kiến gọi theo tên mới của ${word}: ${called}`;
      await audit({ action: "body.renamed", entityType: "body", entityId: team.id, words });
    }
  }
}

/** Which of these bản have a team that anyone sits or sat in, is proposed for or asked to join. */
export async function hamletsWithTeamsIn(
  { tx }: Act,
  actor: Actor,
  hamletIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { communeId } = actor;
  const teams = await tx.body.findMany({
    where: {
      ...{ communeId, hamletId: { in: [...hamletIds] } },
      OR: [{ terms: { some: {} } }, { drafts: { some: { entries: { some: {} } } } }, { requests: { some: {} } }],
    },
    select: { hamletId: true },
  });
  return new Set(teams.flatMap(({ hamletId }) => hamletId ?? []));
}

/** Takes away the teams of bản that are no more, of which nothing was written yet but that there is to be one. */
export async function removeBareTeamsIn({ tx }: Act, actor: Actor, hamletIds: readonly string[]) {
  const { communeId } = actor;
  const body = { hamletId: { in: [...hamletIds] } };
  await tx.rosterDraft.deleteMany({ where: { communeId, body } });
  await tx.body.deleteMany({ where: { communeId, ...body } });
}
