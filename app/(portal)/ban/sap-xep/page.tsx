import type { Metadata } from "next";
import { isId, type PageQuery, textIn } from "@/components/layout/page-query";
import { ArrangeChoose } from "@/components/organization/arrange-choose";
import { changeKindOf } from "@/components/organization/arrange-kinds";
import { ArrangeConfirm, ArrangeStart, ArrangeStep } from "@/components/organization/arrange-page";
import { requireActor } from "@/lib/access/require-actor";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { canEditOrganization } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { listHamletChanges, previewChange } from "@/lib/organization/queries/hamlet-changes";
import { listHamlets } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Sắp xếp bản" };

export default async function ArrangeHamletsPage({ searchParams }: { searchParams: PageQuery }) {
  const [actor, asked] = await Promise.all([requireActor(), searchParams]);
  const mayEdit = canEditOrganization(actor);
  const { hamletWord: word } = await readCommune(actor);
  const kind = changeKindOf(textIn(asked, "loai"));
  const chosen = [asked.ban ?? []].flat().filter(isId).slice(0, 50);
  if (!kind || !mayEdit) {
    return <ArrangeStart word={word} mayEdit={mayEdit} chosen={chosen} changes={await listHamletChanges(actor)} />;
  }
  const typed = textIn(asked, "ngay").slice(0, 40);
  const day = parseCivilDate(typed);
  const wanted = Math.trunc(Number(textIn(asked, "so")));
  const split = wanted >= 2 && wanted <= 6 ? wanted : 2;
  const ready = day && textIn(asked, "buoc") !== "chon";
  const preview = ready ? await previewChange(actor, { kind, day, hamletIds: chosen }) : null;
  if (ready && preview && !preview.refused) {
    const parts = kind === "split" ? split : kind === "end" ? 0 : 1;
    return <ArrangeConfirm kind={kind} day={day} preview={preview} parts={parts} word={word} />;
  }
  const hamlets = (await listHamlets(actor)).filter(({ validTo }) => validTo === null);
  return (
    <ArrangeStep step={2} kind={kind} word={word} refused={preview?.refused ?? null}>
      <ArrangeChoose
        {...{ kind, hamlets, chosen, word, parts: split }}
        day={typed || actor.today}
        wrongDay={typed !== "" && !day}
      />
    </ArrangeStep>
  );
}
