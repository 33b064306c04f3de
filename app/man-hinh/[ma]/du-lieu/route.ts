import { NextResponse } from "next/server";
import { wallWords } from "@/components/overview/wall/wall-words";
import { readWallActor } from "@/lib/access/wall-screen";
import { readWall } from "@/lib/overview/queries/wall";

/** What a television asks for every minute; 404 once its address is taken back. */
export async function GET(_request: Request, { params }: { params: Promise<{ ma: string }> }): Promise<NextResponse> {
  const actor = await readWallActor(decodeURIComponent((await params).ma));
  const facts = actor && (await readWall(actor));
  const headers = { "Cache-Control": "no-store" };
  return facts ? NextResponse.json(wallWords(facts), { headers }) : NextResponse.json({}, { status: 404, headers });
}
