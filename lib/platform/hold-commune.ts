import type { Tx } from "./db";

/**
 * Makes acts of one commune that count rows before writing (one Chủ tịch, the last administrator, the next number)
 * wait for each other until the transaction ends. Rows that do not exist yet cannot be locked themselves.
 */
export async function holdCommune(tx: Tx, communeId: string): Promise<void> {
  await tx.$queryRaw`select 1 from commune where id = ${communeId}::uuid for update`;
}
