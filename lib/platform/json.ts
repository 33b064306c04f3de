import type { Prisma } from "@/prisma/generated/client";

/** A value as the database's JSON takes it: what JSON cannot carry is gone. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
