import type { Metadata } from "next";
import { HomePage } from "@/components/overview/home-page";
import { requireActor } from "@/lib/access/require-actor";
import { readHome } from "@/lib/overview/queries/home";

export const metadata: Metadata = { title: "Việc của tôi" };

export default async function MyWorkPage() {
  const actor = await requireActor();
  return <HomePage home={await readHome(actor)} today={actor.today} />;
}
