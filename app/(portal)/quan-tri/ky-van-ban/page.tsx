import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { SigningPowersPage } from "@/components/organization/signing-powers-page";
import { requireActor } from "@/lib/access/require-actor";
import { canEditCommune, canReadPeople } from "@/lib/organization/policy";
import { listSigningPowers, postsToChoose } from "@/lib/organization/queries/signing-powers";

export const metadata: Metadata = { title: "Giao ký văn bản" };

export default async function PowersPage() {
  const actor = await requireActor();
  if (!canReadPeople(actor)) return <NotAllowed />;
  const [powers, posts] = await Promise.all([listSigningPowers(actor), postsToChoose(actor)]);
  const choices = posts.map(({ id, fullName, title }) => ({ value: id, label: `${fullName}, ${title}` }));
  return <SigningPowersPage powers={powers} posts={choices} mayEdit={canEditCommune(actor)} />;
}
