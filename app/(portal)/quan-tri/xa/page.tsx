import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { accountChoices } from "@/components/accounts/account-choices";
import { CommunePage } from "@/components/organization/commune-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canEditCommune } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { peopleToChoose, signersOn } from "@/lib/organization/queries/people";

export const metadata: Metadata = { title: "Thông tin xã" };

export default async function CommuneSettingsPage() {
  const actor = await requireActor();
  if (!canEditCommune(actor)) return <NotAllowed />;
  const [commune, signers, people, trail] = await Promise.all([
    readCommune(actor),
    signersOn(actor, actor.today),
    peopleToChoose(actor),
    trailOf(actor, "commune", actor.communeId),
  ]);
  return (
    <CommunePage commune={commune} signers={signers} people={accountChoices(people, [], []).people} trail={trail} />
  );
}
