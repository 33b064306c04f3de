import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, holdsOn } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { formatPhone, maskPhone } from "@/lib/kernel/phone";
import { inCommune } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
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

function spanOf(post: PersonWithPosts["posts"][number]) {
  return {
    validFrom: post.validFrom ? fromDbDate(post.validFrom) : null,
    validTo: post.validTo ? fromDbDate(post.validTo) : null,
  };
}

function toPost(post: PersonWithPosts["posts"][number], today: CivilDate): PostView {
  const { validFrom, validTo } = spanOf(post);
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

function listed(person: PersonWithPosts): ListedPerson {
  const { id, honorific, fullName, phone, sample, posts } = person;
  const shown = posts.map((post) => ({ title: post.title, unitName: post.unit?.name ?? null, ...spanOf(post) }));
  return { id, honorific, fullName, phone, sample, posts: shown };
}

function toRow(person: ListedPerson, actor: Actor): PersonRow {
  const current = person.posts.filter(({ validFrom, validTo }) =>
    holdsOn({ from: validFrom, to: validTo }, actor.today),
  );
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

/** What % and _ mean to LIKE is not what a person who types them means. */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}

function whereOf(actor: Actor, filter: Pick<PeopleFilter, "query" | "unitId">): Prisma.PersonWhereInput {
  const { communeId } = actor;
  return {
    communeId,
    deletedAt: null,
    AND: foldedWords(filter.query).map((word) => ({ folded: { contains: literally(word) } })),
    ...(filter.unitId ? { posts: { some: { unitId: filter.unitId } } } : {}),
  };
}

/**
 * The same as whereOf, in SQL. Behind row-level security the planner takes any search to find next to nobody and would
 * look up the posts of each of thousands of people; the array makes it read a unit's posts once.
 */
function fitting(actor: Actor, { query, unitId }: Pick<PeopleFilter, "query" | "unitId">): Prisma.Sql {
  const ofUnit = Prisma.sql`and p.id = any(array(
    select held.person_id from post held
    where held.commune_id = ${actor.communeId}::uuid and held.unit_id = ${unitId}::uuid))`;
  return Prisma.sql`from person p where p.commune_id = ${actor.communeId}::uuid and p.deleted_at is null
    and p.folded like all(${foldedWords(query).map((word) => `%${literally(word)}%`)}::text[]) ${unitId ? ofUnit : Prisma.empty}`;
}

const ORDER = {
  ten: Prisma.sql`p.sort_key, p.id`,
  "ten-giam": Prisma.sql`p.sort_key desc, p.id desc`,
} satisfies Record<PeopleFilter["sort"], Prisma.Sql>;

/** A person as the statement answers it: with no more than a row of the list shows. */
interface ListedPerson {
  readonly id: string;
  readonly honorific: string | null;
  readonly fullName: string;
  readonly phone: string | null;
  readonly sample: boolean;
  readonly posts: readonly {
    readonly title: string;
    readonly unitName: string | null;
    readonly validFrom: CivilDate | null;
    readonly validTo: CivilDate | null;
  }[];
}

/**
 * One page of people, or of those who fit the filter; empty for those who may not read people. The most looked at of
 * all lists: two statements, where the client library would send four and read every column.
 */
export async function listPeople(actor: Actor, filter: PeopleFilter): Promise<PeoplePage> {
  if (!canReadPeople(actor)) return { rows: [], total: 0 };
  const from = fitting(actor, filter);
  const order = ORDER[filter.sort];
  return inCommune(actor.communeId, async (tx) => {
    const [counted] = await tx.$queryRaw<{ total: number }[]>`select count(*)::int as total ${from}`;
    const people = await tx.$queryRaw<ListedPerson[]>`
      select p.id::text, p.honorific, p.full_name as "fullName", p.phone, p.sample, coalesce(
        (select json_agg(json_build_object('title', o.title, 'unitName', u.name,
            'validFrom', o.valid_from, 'validTo', o.valid_to) order by o.valid_from desc, o.created_at desc)
          from post o left join unit u on u.commune_id = o.commune_id and u.id = o.unit_id
          where o.commune_id = p.commune_id and o.person_id = p.id), '[]') as posts
      from (select p.* ${from} order by ${order} limit ${PEOPLE_PAGE} offset ${(filter.page - 1) * PEOPLE_PAGE}) p
      order by ${order}`;
    return { total: counted?.total ?? 0, rows: people.map((person) => toRow(person, actor)) };
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
    return people.map((person) => toRow(listed(person), actor));
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
      ...toRow(listed(person), actor),
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
