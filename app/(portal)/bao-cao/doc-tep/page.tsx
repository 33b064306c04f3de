import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { HandSentStart } from "@/components/indicators/hand-sent/hand-sent-start";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepReports } from "@/lib/indicators/policy";
import { listHandSent } from "@/lib/indicators/queries/hand-sent";

export const metadata: Metadata = { title: "Nhận báo cáo gửi tay" };

export default async function HandSentStartPage() {
  const actor = await requireActor();
  if (!canKeepReports(actor)) return <NotAllowed />;
  return <HandSentStart rows={await listHandSent(actor)} />;
}
