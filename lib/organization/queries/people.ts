import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { formatPhone, maskPhone } from "@/lib/kernel/phone";
import { inCommune } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import type { HonorificCode, Signing } from "../labels";
import { canReadPeople, canSeePhones } from "../policy";

export const PEOPLE_PAGE = 50;

export interface PersonRow {
  readonly id: string;
  readonly honorific: HonorificCode | null;
  readonly fullName: string;
  readonly title: string | null;
  readonly unitName: string | null;
  /** Written out for those who may see it, masked for others. */
  readonly phone: string | null;
  readonly sample: boolean;
}

export interface PostView {
  readonly id: string;
  readonly title: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly signing: Signing | null;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly current: boolean;
}

export interface PersonView extends PersonRow {
  readonly version: number;
  readonly email: string | null;
  readonly birthYear: string | null;
  readonly ethnicity: string | null;
  readonly note: string | null;
  readonly posts: readonly PostView[];
  readonly deleted: boolean;
}

export interface PeopleFilter {
  readonly query: string;
  readonly unitId: string | null;
  readonly sort: "ten" | "ten-giam";
  /** Pages count from 1. */
  readonly page: number;
}

export interface PeoplePage {
  readonly rows: readonly PersonRow[];
  readonly total: number;
}

const withPosts = {
  posts: { include: { unit: { select: { name: true } } }, orderBy: [{ validFrom: "desc" }, { createdAt: "desc" }] },
} satisfies Prisma.PersonInclude;

type PersonWithPosts = Prisma.PersonGetPayload<{ include: typeof withPosts }>;

function toPost(post: PersonWithPosts["posts"][number], today: CivilDate): PostView {
  const validFrom = post.validFrom ? fromDbDate(post.validFrom) : null;
  const validTo = post.validTo ? fromDbDate(post.validTo) : null;
  return {
    id: post.id,
    title: post.title,
    unitId: post.unitId,
    unitName: post.unit?.name ?? null,
    signing: post.signing as Signing | null,
    validFrom,
    validTo,
    current: holdsOn({ from: validFrom, to: validTo }, today),
  };
}

function toRow(person: PersonWithPosts, actor: Actor): PersonRow {
  const posts = person.posts.map((post) => toPost(post, actor.today));
  const current = posts.filter((post) => post.current);
  const phone = person.phone && (canSeePhones(actor) ? formatPhone(person.phone) : maskPhone(person.phone));
  return {
    id: person.id,
    honorific: person.honorific as HonorificCode | null,
    fullName: person.fullName,
    title: current.map((post) => post.title).join(", ") || null,
    unitName: current.find((post) => post.unitName)?.unitName ?? null,
    phone,
    sample: person.sample,
  };
}

function whereOf(actor: Actor, filter: Pick<PeopleFilter, "query" | "unitId">): Prisma.PersonWhereInput {
  const { communeId } = actor;
  return {
    communeId,
    deletedAt: null,
    AND: foldedWords(filter.query).map((word) => ({ folded: { contains: word } })),
    ...(filter.unitId ? { posts: { some: { unitId: filter.unitId } } } : {}),
  };
}

/** One page of people, or of those who fit the filter; empty for those who may not read people. */
export async function listPeople(actor: Actor, filter: PeopleFilter): Promise<PeoplePage> {
  if (!canReadPeople(actor)) return { rows: [], total: 0 };
  const where = whereOf(actor, filter);
  const direction = filter.sort === "ten-giam" ? "desc" : "asc";
  return inCommune(actor.communeId, async (tx) => {
    const total = await tx.person.count({ where });
    const people = await tx.person.findMany({
      where,
      include: withPosts,
      orderBy: [{ sortKey: direction }, { id: direction }],
      skip: (filter.page - 1) * PEOPLE_PAGE,
      take: PEOPLE_PAGE,
    });
    return { total, rows: people.map((person) => toRow(person, actor)) };
  });
}

/** All who fit the filter, for print and export. */
export async function exportPeople(
  actor: Actor,
  filter: Pick<PeopleFilter, "query" | "unitId">,
): Promise<readonly PersonRow[]> {
  if (!canReadPeople(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const people = await tx.person.findMany({
      where: whereOf(actor, filter),
      include: withPosts,
      orderBy: [{ sortKey: "asc" }, { id: "asc" }],
    });
    return people.map((person) => toRow(person, actor));
  });
}

/** One person with every post held; null when there is none or the actor may not read people. */
export async function readPerson(actor: Actor, id: string): Promise<PersonView | null> {
  if (!canReadPeople(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const person = await tx.person.findUnique({
      where: { communeId_id: { communeId: actor.communeId, id } },
      include: withPosts,
    });
    if (!person) return null;
    return {
      ...toRow(person, actor),
      version: person.version,
      email: canSeePhones(actor) ? person.email : null,
      birthYear: person.birthYear === null ? null : String(person.birthYear),
      ethnicity: person.ethnicity,
      note: canSeePhones(actor) ? person.note : null,
      posts: person.posts.map((post) => toPost(post, actor.today)),
      deleted: person.deletedAt !== null,
    };
  });
}

/** Who could be chosen in a form: all people by name, with their posts. */
export async function peopleToChoose(
  actor: Actor,
): Promise<readonly { readonly id: string; readonly fullName: string; readonly title: string | null }[]> {
  const rows = await exportPeople(actor, { query: "", unitId: null });
  return rows.map(({ id, fullName, title }) => ({ id, fullName, title }));
}

export interface SignerView {
  readonly postId: string;
  readonly personId: string;
  readonly fullName: string;
  readonly signing: Signing;
  readonly title: string;
}

/** Who signs for the People's Committee on a day: the Chủ tịch first, then deputies. */
export async function signersOn(actor: Actor, day: CivilDate): Promise<readonly SignerView[]> {
  return inCommune(actor.communeId, async (tx) => {
    const posts = await tx.post.findMany({
      where: { communeId: actor.communeId, signing: { not: null }, person: { deletedAt: null } },
      include: { person: { select: { id: true, fullName: true } } },
      orderBy: [{ signing: "asc" }, { createdAt: "asc" }],
    });
    return posts.flatMap((post) => {
      const span = {
        from: post.validFrom ? fromDbDate(post.validFrom) : null,
        to: post.validTo ? fromDbDate(post.validTo) : null,
      };
      if (!holdsOn(span, day) || !post.signing) return [];
      const { id: personId, fullName } = post.person;
      return [{ postId: post.id, personId, fullName, signing: post.signing as Signing, title: post.title }];
    });
  });
}
