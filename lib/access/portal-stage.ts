import { acrossCommunes } from "@/lib/platform/db";

export type PortalStage = "unset" | "training" | "live";

/** What the sign-in page needs before anyone has signed in: live once any commune is, else training, else unset. */
export async function readPortalStage(): Promise<{
  readonly stage: PortalStage;
  readonly communeId: string | null;
  readonly commune: { readonly unitType: string; readonly name: string; readonly provinceName: string } | null;
}> {
  const communes = await acrossCommunes((tx) =>
    tx.commune.findMany({
      select: { id: true, state: true, unitType: true, name: true, provinceName: true },
      take: 40,
    }),
  );
  const foremost = (["live", "training", "unset"] as const).flatMap((state) =>
    communes.filter((row) => row.state === state),
  )[0];
  return {
    stage: (foremost?.state ?? "unset") as PortalStage,
    communeId: foremost?.id ?? null,
    commune: foremost ?? null,
  };
}
