import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeRequestsAction } from "@/lib/governance/actions/requests";
import type { AgreedRequest } from "@/lib/governance/queries/requests";
import { requestName } from "./request-words";

/**
 * The requests on a body that the Chủ tịch has agreed to, offered where the next decision is prepared: one press takes
 * all of them into the working roster. Nothing where none waits.
 */
export function AgreedRequests({ requests }: { requests: readonly AgreedRequest[] }) {
  const [first] = requests;
  if (!first) return null;
  return (
    <Card>
      <ActionForm action={takeRequestsAction} id="de-nghi-da-dong-y">
        <input type="hidden" name="bodyId" value={first.bodyId} />
        <h2 className="text-xl">{`${requests.length} đề nghị đã được đồng ý`}</h2>
        <ul className="flex flex-col gap-3">
          {requests.map((request) => (
            <li key={request.id}>
              <AppLink href={`/de-nghi-tham-gia/${request.id}`} className="link">
                {`${requestName(request)} ${request.kind === "join" ? "xin tham gia" : "xin thôi"}`}
              </AppLink>
              {request.namesakes.length > 0 ? <WhichPerson request={request} /> : null}
            </li>
          ))}
        </ul>
        <div>
          <SubmitButton tone="secondary">Đưa vào danh sách dự kiến</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}

/** Someone of that name is known: is it them? */
function WhichPerson({ request: { id, fullName, namesakes } }: { request: AgreedRequest }) {
  return (
    <RadioGroup
      name={`nguoi-${id}`}
      legend={`Trong danh sách cán bộ đã có người tên ${fullName}`}
      choices={[
        ...namesakes.map((person) => ({
          value: person.id,
          label: `Là người đó: ${[person.fullName, person.title].filter(Boolean).join(", ")}`,
        })),
        { value: "moi", label: "Là người khác, thêm mới" },
      ]}
      required
    />
  );
}
