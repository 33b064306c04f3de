import pg from "pg";

// Held by the session of a running portal; ends with its process, however that ends.
const LOCK = [0x706f7274, 1] as const;

/** Proof that this is the only portal on its data. */
export interface PortalLock {
  /** Called once when the database is lost; never after release. */
  readonly onLost: (tell: () => void) => void;
  readonly release: () => Promise<void>;
}

export type LockAttempt =
  | { readonly kind: "held"; readonly lock: PortalLock }
  | { readonly kind: "taken"; readonly holder: string | null };

async function findHolder(client: pg.Client): Promise<string | null> {
  const asked = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.classid = $1 and l.objid = $2
        and l.database = (select oid from pg_database where datname = current_database())`,
    [...LOCK],
  );
  return asked.rows[0]?.name || null;
}

function lockOf(client: pg.Client, alreadyLost: () => boolean, listeners: Set<() => void>): PortalLock {
  return {
    onLost: (tell) => {
      if (alreadyLost()) tell();
      else listeners.add(tell);
    },
    release: async () => {
      listeners.clear();
      await client.end().catch(() => {});
    },
  };
}

/** Tries to become the portal of this database; `address` is what a second copy is told. */
export async function takePortalLock(ownerUrl: string, address: string): Promise<LockAttempt> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: `${process.pid} ${address}`.slice(0, 63),
    keepAlive: true,
    connectionTimeoutMillis: 5000,
  });
  const listeners = new Set<() => void>();
  let lost = false;
  const lose = () => {
    if (lost) return;
    lost = true;
    for (const tell of listeners) tell();
  };
  client.on("error", lose);
  client.on("end", lose);
  await client.connect();
  try {
    const asked = await client.query<{ got: boolean }>("select pg_try_advisory_lock($1, $2) as got", [...LOCK]);
    if (asked.rows[0]?.got) return { kind: "held", lock: lockOf(client, () => lost, listeners) };
    const holder = await findHolder(client);
    await client.end();
    return { kind: "taken", holder };
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}
