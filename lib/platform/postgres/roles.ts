import pg from "pg";
import { StartRefusal } from "../start-refusal";

/** The group role migrations grant to; whoever logs in as the program is a member of it. */
export const RUNTIME_GROUP = "portal_runtime";

const ROLE_EXISTS = new Set(["42710", "23505"]);
const NO_RIGHT = "42501";

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof pg.DatabaseError && error.code !== undefined && codes.has(error.code);
}

async function roleExists(client: pg.ClientBase, name: string): Promise<boolean> {
  const found = await client.query("select from pg_roles where rolname = $1", [name]);
  return found.rows.length > 0;
}

async function createRole(client: pg.ClientBase, sql: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    // Roles belong to the whole server: another start may be making the same one.
    if (!hasCode(error, ROLE_EXISTS)) throw error;
  }
}

/** Makes the group role of the program when it is missing; asks for the server's keeper when we may not. */
export async function ensureRuntimeGroup(client: pg.ClientBase): Promise<void> {
  if (await roleExists(client, RUNTIME_GROUP)) return;
  try {
    await createRole(client, `create role ${RUNTIME_GROUP} nologin`);
  } catch (error) {
    if (!hasCode(error, new Set([NO_RIGHT]))) throw error;
    throw new StartRefusal(
      "no-runtime-group",
      `Tài khoản trong DATABASE_URL không được tạo vai trò. Nhờ người quản trị máy chủ PostgreSQL chạy một lần:\n  CREATE ROLE ${RUNTIME_GROUP} NOLOGIN;`,
    );
  }
}

/** Makes a role that logs in, without any privilege of its own. */
export async function ensureLogin(client: pg.ClientBase, name: string, password: string): Promise<void> {
  if (await roleExists(client, name)) return;
  const [role, secret] = [client.escapeIdentifier(name), client.escapeLiteral(password)];
  await createRole(
    client,
    `create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${secret}`,
  );
}

export async function ensureMember(client: pg.ClientBase, name: string): Promise<void> {
  const member = await client.query("select pg_has_role($1, $2, 'usage') as has", [name, RUNTIME_GROUP]);
  if (member.rows[0]?.has === true) return;
  await client.query(`grant ${RUNTIME_GROUP} to ${client.escapeIdentifier(name)}`);
}

/** Refuses to run the program as a role that could bypass what the database guards. */
export async function assertRuntimeRole(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const asked = await client.query<{ name: string; mighty: boolean; member: boolean }>(`
      select current_user as name,
             r.rolsuper or r.rolbypassrls or r.rolcreaterole
               or pg_has_role(current_user, d.datdba, 'member')
               or exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relowner = r.oid)
               as mighty,
             pg_has_role(current_user, '${RUNTIME_GROUP}', 'usage') as member
        from pg_roles r, pg_database d
       where r.rolname = current_user and d.datname = current_database()`);
    const role = asked.rows[0];
    if (!role || role.mighty) {
      throw new StartRefusal(
        "runtime-role-too-mighty",
        `Tài khoản \`${role?.name}\` trong DATABASE_APP_URL có quyền quản trị hoặc sở hữu dữ liệu. Cổng phải chạy bằng tài khoản không có các quyền ấy.`,
      );
    }
    if (!role.member) {
      throw new StartRefusal(
        "runtime-role-not-member",
        `Tài khoản \`${role.name}\` trong DATABASE_APP_URL chưa thuộc vai trò ${RUNTIME_GROUP}. Nhờ người quản trị máy chủ chạy một lần:\n  GRANT ${RUNTIME_GROUP} TO "${role.name}";`,
      );
    }
  } finally {
    await client.end();
  }
}
