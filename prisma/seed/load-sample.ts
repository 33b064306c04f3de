import type { Actor } from "@/lib/kernel/actor";

/** Fills a training commune with a year of work: history, loose ends and mistakes to find. */
export async function loadSample(_actor: Actor): Promise<void> {}
