import type { Metadata } from "next";
import { EndedScreen } from "@/components/overview/wall/ended-screen";
import { WallScreen } from "@/components/overview/wall/wall-screen";
import { wallWords } from "@/components/overview/wall/wall-words";
import { readWallActor } from "@/lib/access/wall-screen";
import { readWall } from "@/lib/overview/queries/wall";

export const metadata: Metadata = { title: "Màn hình điều hành", referrer: "no-referrer" };

export default async function WallPage({ params }: { params: Promise<{ ma: string }> }) {
  const { ma } = await params;
  const actor = await readWallActor(decodeURIComponent(ma));
  const facts = actor && (await readWall(actor));
  if (!facts) return <EndedScreen />;
  return <WallScreen first={wallWords(facts)} address={`/man-hinh/${ma}/du-lieu`} />;
}
