import { type AccountChoices, accountChoices } from "@/components/accounts/account-choices";
import type { Actor } from "@/lib/kernel/actor";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { peopleToChoose } from "@/lib/organization/queries/people";
import { listUnits } from "@/lib/organization/queries/units";

/** People, bản and units an account can be tied to. */
export async function readAccountChoices(actor: Actor): Promise<AccountChoices> {
  const [people, hamlets, units] = await Promise.all([peopleToChoose(actor), listHamlets(actor), listUnits(actor)]);
  return accountChoices(people, hamlets, units);
}
