import { spawnSync } from "node:child_process";
import { StartRefusal } from "../start-refusal";

/** The user of the operating system the database runs as; PostgreSQL refuses to run as root. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

function findUser(name: string): DatabaseUser | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const asked = spawnSync("id", [flag, name], { encoding: "utf8" });
    return asked.status === 0 ? Number.parseInt(asked.stdout, 10) : 0;
  });
  return uid && gid ? { name, uid, gid } : null;
}

function createUser(name: string): DatabaseUser | null {
  const ways: readonly (readonly [string, ...string[]])[] = [
    ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name],
    ["adduser", "-S", "-D", "-H", name],
  ];
  for (const [program, ...args] of ways) {
    if (spawnSync(program, args, { stdio: "ignore" }).status !== 0) continue;
    const made = findUser(name);
    if (made) return made;
  }
  return null;
}

/** Whom the database runs as when the portal was started by root; null when the present user may run it. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = findUser("postgres") ?? createUser("postgres") ?? findUser("nobody");
  if (user) return user;
  throw new StartRefusal(
    "no-database-user",
    "PostgreSQL không chạy dưới quyền root và không tạo được người dùng `postgres` trên máy này. Hãy chạy cổng bằng một tài khoản thường.",
  );
}

/** May that user enter the folder? Asked of the system itself, so that access lists count too. */
export function canReach(user: DatabaseUser | null, folder: string): boolean {
  if (!user) return true;
  const asked = spawnSync("/bin/sh", ["-c", 'cd "$0" && test -r .', folder], {
    uid: user.uid,
    gid: user.gid,
    stdio: "ignore",
  });
  return asked.status === 0;
}
