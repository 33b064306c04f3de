import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { kindLabel } from "@/lib/document-kinds/labels";
import { documentStateLabel } from "@/lib/documents/labels";
import { honorificLabel, unitKindLabel } from "@/lib/organization/labels";
import type { Found, SearchView } from "@/lib/overview/queries/search";

interface Hit {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Null when there is no page of it for this person. */
  readonly href: string | null;
}

/** What the whole portal knows under some words, by kind. */
export function SearchPage({
  query,
  found,
  opensUnits,
}: {
  query: string;
  found: SearchView | null;
  /** Pages of a bản and of a unit are for those who edit them. */
  opensUnits: boolean;
}) {
  return (
    <PageBody>
      <PageHeader
        title="Tìm trong cổng"
        intro={found ? `${found.total.toLocaleString("vi-VN")} kết quả cho “${query}”.` : undefined}
      />
      <FilterBar path="/tim" query={query} searchLabel="Tìm cán bộ, bản, cơ quan, văn bản" />
      {found && found.total > 0 ? (
        <Results query={query} found={found} opensUnits={opensUnits} />
      ) : (
        <Card flush>
          <EmptyState sample={found ? undefined : "nam doan trung, lac hien, 05/QD-UBND, 0912 345 678"}>
            {found
              ? "Không tìm thấy gì. Thử bớt từ, hoặc chỉ gõ tên riêng."
              : "Gõ ít nhất hai chữ cái; không cần dấu, không cần đúng thứ tự."}
          </EmptyState>
        </Card>
      )}
    </PageBody>
  );
}

function Results({ query, found, opensUnits }: { query: string; found: SearchView; opensUnits: boolean }) {
  const { people, hamlets, units, documents } = found;
  return (
    <>
      <Group title="Cán bộ" found={people} allHref={hrefWith("/can-bo", { q: query })}>
        {people.rows.map(({ id, honorific, fullName, title, unitName }) => (
          <HitLine
            key={id}
            hit={{
              id,
              name: honorific ? `${honorificLabel[honorific]} ${fullName}` : fullName,
              detail: [title, unitName].filter(Boolean).join(" – "),
              href: `/can-bo/${id}`,
            }}
          />
        ))}
      </Group>
      <Group title="Bản" found={hamlets} allHref={hrefWith("/ban", { q: query })}>
        {hamlets.rows.map(({ id, name, number, inForce }) => (
          <HitLine
            key={id}
            hit={{
              id,
              name,
              detail: `Số thứ tự ${number}${inForce ? "" : ", đã thôi"}`,
              href: opensUnits ? `/ban/${id}` : "/ban",
            }}
          />
        ))}
      </Group>
      <Group title="Cơ quan, đơn vị" found={units} allHref={hrefWith("/don-vi", { q: query })}>
        {units.rows.map(({ id, name, kind }) => (
          <HitLine
            key={id}
            hit={{ id, name, detail: unitKindLabel[kind], href: opensUnits ? `/don-vi/${id}` : "/don-vi" }}
          />
        ))}
      </Group>
      <Group title="Văn bản" found={documents} allHref={hrefWith("/van-ban", { q: query })}>
        {documents.rows.map(({ id, code, kind, subject, state }) => (
          <HitLine
            key={id}
            hit={{
              id,
              name: state === "draft" ? kindLabel(kind) : `Số ${code}`,
              detail: `${subject} (${documentStateLabel[state]})`,
              href: `/van-ban/${id}`,
            }}
          />
        ))}
      </Group>
    </>
  );
}

function Group({
  title,
  found,
  allHref,
  children,
}: {
  title: string;
  found: Found<unknown>;
  allHref: string;
  children: ReactNode;
}) {
  if (found.total === 0) return null;
  return (
    <Section
      title={`${title} (${found.total.toLocaleString("vi-VN")})`}
      action={
        found.total > found.rows.length ? (
          <AppLink href={allHref} className="link inline-flex min-h-11 items-center">
            Xem cả {found.total.toLocaleString("vi-VN")}
          </AppLink>
        ) : undefined
      }
    >
      <Card flush>
        <ul>{children}</ul>
      </Card>
    </Section>
  );
}

function HitLine({ hit: { name, detail, href } }: { hit: Hit }) {
  return (
    <li className="border-line border-b px-4 py-2 last:border-b-0 sm:px-6">
      {href ? (
        <AppLink
          href={href}
          className="inline-flex min-h-9 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          {name}
        </AppLink>
      ) : (
        <span className="font-semibold">{name}</span>
      )}
      {detail ? <span className="block text-muted">{detail}</span> : null}
    </li>
  );
}
