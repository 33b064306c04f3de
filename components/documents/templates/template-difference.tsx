import { ComparePart } from "@/components/documents/compare/compare-part";
import { Card, Section } from "@/components/ui/card";
import { changesOf, type DocumentDiff } from "@/lib/documents/core/diff/diff-documents";
import { summaryOf } from "@/lib/documents/core/diff/summary";

/** What two versions of a template differ in. */
export function TemplateDifference({ diff, from, to }: { diff: DocumentDiff; from: number; to: number }) {
  // Two changes may say the same of two places: their order tells them apart.
  const changes = changesOf(diff).map((change, at) => ({ key: `thay-doi-${at}`, change }));
  return (
    <Section title={`Bản ${to} khác bản ${from}`}>
      {changes.length === 0 ? (
        <p>Hai bản giống nhau.</p>
      ) : (
        <>
          <p>{summaryOf(diff)}</p>
          <Card flush>
            <ul>
              {changes.map(({ key, change }) => (
                <ComparePart key={key} change={change} />
              ))}
            </ul>
          </Card>
        </>
      )}
    </Section>
  );
}
