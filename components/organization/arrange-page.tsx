import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Steps } from "@/components/ui/steps";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { HAMLET_CHANGE_KINDS, type HamletChangeKind } from "@/lib/organization/core/hamlet-change";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import { hamletChangeLabel } from "@/lib/organization/labels";
import type { ChangePreview, HamletChangeView } from "@/lib/organization/queries/hamlet-changes";
import { ArrangeForm } from "./arrange-form";
import { arrangeHref, CHANGE_HINT } from "./arrange-kinds";
import { ChangeTouches } from "./change-touches";
import { HamletChanges } from "./hamlet-changes";

const STEPS = ["Chọn việc", "Chọn bản và ngày", "Xem trước và ghi"];

/** The frame of each step of arranging bản. */
export function ArrangeStep({
  step,
  kind,
  word,
  refused,
  children,
}: {
  step: 1 | 2 | 3;
  kind: HamletChangeKind | null;
  word: string;
  /** Why what was chosen cannot be. */
  refused?: string | null;
  children: ReactNode;
}) {
  return (
    <PageBody narrow>
      <PageHeader
        title={kind ? `${hamletChangeLabel[kind]} ${word}` : `Sắp xếp ${word}`}
        intro={kind ? CHANGE_HINT[kind] : undefined}
        crumbs={[{ label: "Bản", href: "/ban" }, ...(kind ? [{ label: `Sắp xếp ${word}`, href: "/ban/sap-xep" }] : [])]}
        help="sap-xep-ban"
      />
      {step === 1 ? null : <Steps steps={STEPS} current={step} />}
      {refused ? <Alert tone="danger">{refused}</Alert> : null}
      {children}
    </PageBody>
  );
}

/** What may be done, and what was done before. */
export function ArrangeStart({
  word,
  mayEdit,
  chosen,
  changes,
}: {
  word: string;
  mayEdit: boolean;
  chosen: readonly string[];
  changes: readonly HamletChangeView[];
}) {
  return (
    <ArrangeStep step={1} kind={null} word={word}>
      {mayEdit ? (
        <Section title="Chọn việc cần làm">
          <Card>
            <ul className="flex flex-col">
              {HAMLET_CHANGE_KINDS.map((kind) => (
                <li key={kind} className="border-line border-b py-2 last:border-b-0">
                  <AppLink
                    href={arrangeHref(kind, { hamletIds: chosen })}
                    className="link inline-flex min-h-11 items-center font-semibold"
                  >
                    {`${hamletChangeLabel[kind]} ${word}`}
                  </AppLink>
                  <p className="text-muted">{CHANGE_HINT[kind]}</p>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
      <Section title="Đã ghi">
        <HamletChanges changes={changes} mayEdit={mayEdit} empty="Chưa ghi lần sắp xếp nào." />
      </Section>
    </ArrangeStep>
  );
}

/** Looked at, named, and written. */
export function ArrangeConfirm({
  kind,
  day,
  preview,
  parts,
  word,
}: {
  kind: HamletChangeKind;
  day: CivilDate;
  preview: ChangePreview;
  parts: number;
  word: string;
}) {
  const names = preview.hamlets.map(({ name }) => hamletInText(word, name)).join(", ");
  return (
    <ArrangeStep step={3} kind={kind} word={word}>
      <Section title="Xem trước" intro={`${hamletChangeLabel[kind]} ${names}, từ ngày ${formatDay(day)}.`}>
        <ChangeTouches kind={kind} day={day} preview={preview} parts={parts} word={word} />
      </Section>
      <Section title={kind === "end" ? "Văn bản" : "Tên và văn bản"}>
        <ArrangeForm kind={kind} day={day} hamlets={preview.hamlets} parts={parts} word={word} />
      </Section>
    </ArrangeStep>
  );
}
