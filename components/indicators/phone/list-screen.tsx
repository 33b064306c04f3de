import { buttonLook } from "@/components/ui/button-look";
import { Tag } from "@/components/ui/tag";
import type { Draft } from "@/lib/indicators/core/phone/draft";
import { formKey, type PhoneForm } from "@/lib/indicators/core/phone/kit";
import { PhoneNote, WIDE } from "./phone-frame";
import { goTo } from "./phone-path";
import type { PhoneStore, PhoneView } from "./phone-store";
import { standingWords } from "./report-standing";

function pressWords(form: PhoneForm, draft: Draft | null): string {
  if (draft?.status === "waiting" || draft?.status === "rival") return "Xem";
  const { standing } = form;
  if (draft?.status === "sent" || standing?.state === "approved") return standing?.state === "returned" ? "Sửa" : "Xem";
  if (draft) return "Nhập tiếp";
  return standing ? "Sửa và gửi lại" : "Nhập báo cáo";
}

/** Where to go on: at the first empty box, or at the review when there is none. */
function firstEmpty(draft: Draft): number | "xem-lai" {
  const index = draft.form.boxes.findIndex(({ indicatorId }) => {
    const typed = draft.typed[indicatorId];
    return !typed || (typed.top === "" && typed.yes === null && !typed.nothing);
  });
  return index < 0 ? "xem-lai" : index + 1;
}

function FormLine({ form, first, store }: { form: PhoneForm; first: boolean; store: PhoneStore }) {
  const draft = store.draftOf(form);
  const { words, tone } = standingWords(form, draft);
  const approved = form.standing?.state === "approved" && !draft;
  const open = () => {
    const begun = store.begin(form);
    if (begun) goTo({ form: formKey(form), step: begun.touchedAt === 0 ? 1 : firstEmpty(begun) });
  };
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-surface p-3">
      <div>
        <h3 className="text-lg first-letter:uppercase">{form.periodWords}</h3>
        <p className="text-muted">
          Hạn {form.dueWords}, {form.boxes.length} ô
        </p>
      </div>
      <div>
        <Tag tone={tone}>{words}</Tag>
      </div>
      {form.standing?.state === "returned" ? <p>Lý do trả lại: {form.standing.returnReason}</p> : null}
      {approved ? null : (
        <button type="button" onClick={open} className={buttonLook(first ? "primary" : "secondary", WIDE)}>
          {pressWords(form, draft)}
          <span className="sr-only">
            {" "}
            {form.reporterName}, {form.periodWords}
          </span>
        </button>
      )}
    </li>
  );
}

function groupsOf(forms: readonly PhoneForm[]) {
  const groups = new Map<string, PhoneForm[]>();
  for (const form of forms) groups.set(form.reporter, [...(groups.get(form.reporter) ?? []), form]);
  return [...groups.values()];
}

/** All there is to report, by bản when there are several; what is on the phone of former periods below. */
export function ListScreen({ view, store }: { view: PhoneView; store: PhoneStore }) {
  const { kit, drafts } = view;
  if (!kit) return null;
  const keys = new Set(kit.forms.map(formKey));
  const former = drafts.filter((draft) => !keys.has(formKey(draft.form)));
  const groups = groupsOf(kit.forms);
  return (
    <>
      {kit.forms.length === 0 ? (
        <PhoneNote tone="info">Tài khoản này không được giao báo cáo cho bản, cơ quan nào.</PhoneNote>
      ) : null}
      {groups.length > 1 ? <p>Bạn báo cáo cho {groups.length} nơi. Chọn nơi và kỳ để nhập.</p> : null}
      {groups.map((forms) => (
        <section key={forms[0]?.reporter} className="flex flex-col gap-2">
          <h2 className="text-lg">{forms[0]?.reporterName}</h2>
          <ul className="flex flex-col gap-3">
            {forms.map((form, index) => (
              <FormLine key={formKey(form)} form={form} first={index === 0} store={store} />
            ))}
          </ul>
        </section>
      ))}
      {former.length > 0 ? (
        <section className="flex flex-col gap-2">
          <h2 className="text-lg">Kỳ cũ trên máy này</h2>
          <ul className="flex flex-col gap-3">
            {former.map((draft) => (
              <FormLine key={draft.id} form={draft.form} first={false} store={store} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
