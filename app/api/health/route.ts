import { checkHealth } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** For watchers and service managers: 200 when the portal can work, 503 when it cannot. */
export async function GET(): Promise<Response> {
  const health = await checkHealth();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
