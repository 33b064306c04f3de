import { AppLink } from "@/components/ui/app-link";

interface NamedDocument {
  readonly id: string;
  readonly code: string;
}

/** A document by its number and symbol, to be opened. */
export function DocumentLink({ document: { id, code } }: { document: NamedDocument }) {
  return (
    <AppLink href={`/van-ban/${id}`} className="link whitespace-nowrap">
      {code}
    </AppLink>
  );
}

/** By which document a seat began, and by which it ended: "05/QĐ-UBND; thôi theo 06/QĐ-UBND". */
export function SeatDocuments({
  seat: { begunBy, endedBy },
}: {
  seat: { readonly begunBy: NamedDocument; readonly endedBy: NamedDocument | null };
}) {
  return (
    <span>
      <DocumentLink document={begunBy} />
      {endedBy ? (
        <>
          {"; thôi theo "}
          <DocumentLink document={endedBy} />
        </>
      ) : null}
    </span>
  );
}
