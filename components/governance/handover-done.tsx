import { OwnTemplateField } from "@/components/documents/templates/own-template-field";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ArrowRightIcon, FileTextIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftDecisionAction } from "@/lib/document-kinds/actions";
import { bodyPath } from "@/lib/governance/core/body-path";
import type { BodyKind } from "@/lib/governance/core/kinds";
import type { HandoverPlace } from "@/lib/governance/queries/handover";
import { DECISIONS } from "./next-step";

/** Hamlet teams go into one decision together; every other body has its own. */
function groupsOf(places: readonly HandoverPlace[]): readonly (readonly HandoverPlace[])[] {
  const isTeam = ({ body }: HandoverPlace) => body.kind === ("to-cnscd-ban" satisfies BodyKind);
  const teams = places.filter(isTeam);
  return [...places.filter((place) => !isTeam(place)).map((place) => [place]), ...(teams.length > 0 ? [teams] : [])];
}

/** What has been changed in working rosters already, and the decisions still to be drafted from them. */
export function HandoverDone({
  places,
  name,
  mayDraft,
}: {
  places: readonly HandoverPlace[];
  name: string;
  mayDraft: boolean;
}) {
  return (
    <Section
      title="Đã có danh sách kiện toàn"
      intro={`Danh sách dự kiến không còn tên ${name}. Soạn và ban hành quyết định thì mới có hiệu lực.`}
    >
      {groupsOf(places).map((group) => (
        <Card key={group[0]?.body.id}>
          <div className="flex flex-col items-start gap-4">
            <ul className="flex flex-col gap-1">
              {group.map(({ body }) => (
                <li key={body.id}>
                  <AppLink href={`${bodyPath(body)}/du-kien`} className="link">
                    {`Danh sách dự kiến: ${body.name}`}
                  </AppLink>
                </li>
              ))}
            </ul>
            <Decisions group={group} mayDraft={mayDraft} />
          </div>
        </Card>
      ))}
    </Section>
  );
}

function Decisions({ group, mayDraft }: { group: readonly HandoverPlace[]; mayDraft: boolean }) {
  const drafted = new Map(
    group.flatMap(({ draft }) => (draft?.proposedIn ? [[draft.proposedIn.id, draft.proposedIn]] : [])),
  );
  const free = group.filter(({ draft }) => draft && !draft.proposedIn);
  const [first] = free;
  return (
    <>
      {[...drafted.values()].map(({ id, subject }) => (
        <LinkButton key={id} href={`/van-ban/${id}`}>
          <ArrowRightIcon />
          {`Mở dự thảo: ${subject}`}
        </LinkButton>
      ))}
      {first && mayDraft ? (
        <ActionForm action={draftDecisionAction} id={`soan-${first.body.id}`}>
          <input
            type="hidden"
            name="kind"
            value={DECISIONS[first.body.kind][first.body.stands ? "amend" : "establish"]}
          />
          {free.map(({ body }) => (
            <input key={body.id} type="hidden" name="bodyIds" value={body.id} />
          ))}
          <OwnTemplateField kinds={[DECISIONS[first.body.kind][first.body.stands ? "amend" : "establish"]]} />
          <SubmitButton pendingWords="Đang soạn…">
            <FileTextIcon />
            {free.length > 1 ? `Soạn một quyết định kiện toàn cho ${free.length} Tổ` : "Soạn quyết định kiện toàn"}
          </SubmitButton>
        </ActionForm>
      ) : null}
    </>
  );
}
