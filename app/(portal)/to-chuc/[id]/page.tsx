import type { Metadata } from "next";
import { RosterDay } from "@/components/governance/roster-day";
import { MissingPage } from "@/components/layout/missing-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readShownBody } from "../read-shown-body";
import { readRosterDay } from "../roster-day-facts";

export const metadata: Metadata = { title: "Tổ chức bộ máy" };

interface Asked {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: PageQuery;
}

export default async function BodyPage({ params, searchParams }: Asked) {
  const actor = await requireActor();
  const body = await readShownBody(actor, params);
  if (!body) return <MissingPage />;
  return <RosterDay actor={actor} body={body} {...(await readRosterDay(actor, body, searchParams))} />;
}
