import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftPaperAction } from "@/lib/document-kinds/actions";
import type { PaperUnit } from "@/lib/document-kinds/core/papers/paper-facts";
import { PAPER_KINDS, type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { isPartyQuery, PARTY_PAPER } from "@/lib/document-kinds/core/papers/party-paper";
import { PAPER_GROUPS, paperGroupLabel, paperIssuerLabel, paperKindWords } from "@/lib/document-kinds/labels";
import type { TemplateChoices } from "@/lib/document-kinds/queries/templates";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { fold, foldedWords } from "@/lib/kernel/folding";
import { ReportPeriodSelect } from "./report-period-select";
import { TemplateSelect } from "./templates/own-template-field";

const PARTY = "dang";

/** What the form posts as issuer: the one chosen, or the usual one of the kind; null where the chosen one issues no such paper. */
function issuerFor(kind: PaperKindCode, chosen: string, units: readonly PaperUnit[]): string | null {
  const { issuers } = paperKinds[kind];
  if (chosen !== "") return issuers.some((code) => code === chosen.split(":")[0]) ? chosen : null;
  const [usual] = issuers;
  if (usual !== "phong") return usual ?? null;
  const unit = units.find(({ name }) => /văn hóa/iu.test(name)) ?? units[0];
  return unit ? `phong:${unit.id}` : (issuers[1] ?? null);
}

function issuerWords(issuer: string, units: readonly PaperUnit[]): string {
  const [code = "", unitId] = issuer.split(":");
  const unit = units.find(({ id }) => id === unitId);
  return unit?.name ?? paperIssuerLabel[code as keyof typeof paperIssuerLabel] ?? "";
}

function OwnWordings({ choices }: { choices: TemplateChoices | undefined }) {
  return choices ? <TemplateSelect choices={choices} /> : null;
}

/** All kinds of paper, each one press from a draft; decisions about rosters begin with their rosters. */
export function NewPaperPage({
  query,
  issuer,
  units,
  templates,
  today,
}: {
  query: string;
  issuer: string;
  units: readonly PaperUnit[];
  /** The commune's own wordings, by kind. */
  templates: ReadonlyMap<string, TemplateChoices>;
  today: CivilDate;
}) {
  const choices = [
    ...(["ubnd", "chu-tich-ubnd", "ban-chi-dao"] as const).map((code) => ({
      value: code,
      label: paperIssuerLabel[code],
    })),
    ...units.map(({ id, name }) => ({ value: `phong:${id}`, label: name })),
    { value: PARTY, label: "Đảng ủy, Chi bộ (văn bản của Đảng)" },
  ];
  const chosen = choices.some(({ value }) => value === issuer) ? issuer : "";
  const wanted = foldedWords(query);
  const offered = PAPER_KINDS.flatMap((code) => {
    const words = paperKindWords[code];
    const by = chosen === PARTY ? null : issuerFor(code, chosen, units);
    const text = fold(`${words.name} ${words.about} ${paperGroupLabel[words.group]}`);
    return by && wanted.every((word) => text.includes(word)) ? [{ code, by, ...words }] : [];
  });
  const narrowed = query.trim() !== "" || chosen !== "";
  return (
    <PageBody>
      <PageHeader
        title="Soạn văn bản"
        intro="Văn bản mật và văn bản của Đảng không soạn ở đây."
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        help="soan-van-ban"
        action={<LinkButton href="/van-ban/mau">Mẫu của xã</LinkButton>}
      />
      <FilterBar path="/van-ban/moi" query={query} searchLabel="Tìm loại văn bản" filtered={narrowed}>
        <FilterSelect
          name="co-quan"
          label="Cơ quan ban hành"
          choices={choices}
          empty="Thường dùng"
          defaultValue={chosen}
        />
      </FilterBar>
      {chosen === PARTY || isPartyQuery(query) ? (
        <Alert tone="warning" title="Không soạn nghị quyết và văn bản khác của Đảng ở đây">
          <p>{PARTY_PAPER}</p>
        </Alert>
      ) : offered.length === 0 ? (
        <EmptyState>Không có loại văn bản nào khớp.</EmptyState>
      ) : null}
      {PAPER_GROUPS.map((group) => {
        const kinds = offered.filter((one) => one.group === group);
        if (kinds.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`nhom-${group}`} className="flex flex-col gap-2">
            <h2 id={`nhom-${group}`} className="font-semibold text-lg">
              {paperGroupLabel[group]}
            </h2>
            <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
              {kinds.map(({ code, by, name, about }) => (
                <li key={code} className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4">
                  <h3 className="font-semibold">{name}</h3>
                  <p className="flex-1">{about}</p>
                  <p className="text-muted">{issuerWords(by, units)}</p>
                  <ActionForm action={draftPaperAction} id={`soan-${code}`}>
                    <input type="hidden" name="kind" value={code} />
                    <input type="hidden" name="issuer" value={by} />
                    <OwnWordings choices={templates.get(code)} />
                    <ReportPeriodSelect kind={code} today={today} />
                    <SubmitButton tone="secondary" pendingWords="Đang soạn…">
                      Soạn<span className="sr-only"> {name}</span>
                    </SubmitButton>
                  </ActionForm>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {chosen === PARTY ? null : (
        <p>
          Quyết định thành lập, kiện toàn soạn từ danh sách dự kiến:{" "}
          <AppLink href="/ban-chi-dao/du-kien" className="link">
            Ban Chỉ đạo
          </AppLink>
          ,{" "}
          <AppLink href="/to-cong-nghe-so" className="link">
            Tổ công nghệ số cộng đồng
          </AppLink>
          ,{" "}
          <AppLink href="/to-chuc" className="link">
            Tổ giúp việc, Ban Truyền thông, Group
          </AppLink>
          .
        </p>
      )}
    </PageBody>
  );
}
