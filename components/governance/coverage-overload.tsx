import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { bodyPath } from "@/lib/governance/core/body-path";
import type { CountedSeat, Overload } from "@/lib/governance/core/overload";
import { roleLabel } from "@/lib/governance/labels";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import { bodyHref } from "./body-href";
import { overloadRule } from "./coverage-words";
import { hamletNames, memberName } from "./member-words";

interface Line {
  readonly overload: Overload;
  readonly seat: CountedSeat;
  /** The first seat of a person says who and how many; the others stand under it. */
  readonly first: boolean;
}

/** Who carries more than the commune wants one person to carry, with every seat of theirs side by side. */
export function CoverageOverload({ view, linkPeople }: { view: CoverageView; linkPeople: boolean }) {
  if (view.overloads.length === 0) return null;
  const lines = view.overloads.flatMap((overload) =>
    overload.seats.map((seat, index): Line => ({ overload, seat, first: index === 0 })),
  );
  const columns: readonly Column<Line>[] = [
    {
      key: "name",
      head: "Họ và tên",
      rowHead: true,
      className: "min-w-44",
      cell: ({ overload, first }) => <Who overload={overload} first={first} linked={linkPeople} />,
    },
    {
      key: "count",
      head: "Số bản",
      numeric: true,
      cell: ({ overload, first }) => (first ? overload.hamlets.length : ""),
    },
    {
      key: "body",
      head: "Tổ chức",
      className: "min-w-48",
      cell: ({ seat }) => (
        <AppLink href={bodyHref(bodyPath({ id: seat.bodyId, kind: seat.bodyKind }), view.day)} className="link">
          {seat.bodyName}
        </AppLink>
      ),
    },
    { key: "role", head: "Chức danh", cell: ({ seat }) => roleLabel[seat.member.role] },
    { key: "hamlets", head: "Bản", className: "min-w-56", cell: ({ seat }) => hamletNames(seat.hamlets) || "Không có" },
  ];
  return (
    <Section title="Quá tải" intro={overloadRule(view.most)}>
      <Card flush>
        <DataTable
          caption={`${view.overloads.length} người phụ trách quá nhiều bản, với mọi vị trí đang giữ`}
          columns={columns}
          rows={lines}
          rowKey={({ overload, seat }) => `${overload.personId} ${seat.bodyId} ${seat.member.position}`}
          numbered={false}
        />
      </Card>
    </Section>
  );
}

function Who({ overload, first, linked }: { overload: Overload; first: boolean; linked: boolean }) {
  const name = memberName(overload);
  if (!first) return <span className="sm:sr-only">{name}</span>;
  if (!linked) return <b>{name}</b>;
  return (
    <AppLink href={`/can-bo/${overload.personId}`} className="link font-semibold">
      {name}
    </AppLink>
  );
}
