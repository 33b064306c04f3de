import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { WallScreensPage } from "@/components/overview/wall/wall-screens-page";
import { requireActor } from "@/lib/access/require-actor";
import { addDays } from "@/lib/kernel/civil-date";
import { canKeepWallScreens } from "@/lib/overview/policy";
import { listWallScreens } from "@/lib/overview/queries/wall-screens";

export const metadata: Metadata = { title: "Màn hình điều hành" };

export default async function ScreensPage() {
  const actor = await requireActor();
  if (!canKeepWallScreens(actor)) return <NotAllowed />;
  return <WallScreensPage screens={await listWallScreens(actor)} proposedEnd={addDays(actor.today, 365)} />;
}
