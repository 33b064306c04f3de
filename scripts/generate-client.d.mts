/** Generates prisma/generated when it is missing or was made from other schema files; install scripts are off. */
export function ensureGeneratedClient(): void;
