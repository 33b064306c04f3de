import pg from "pg";
import { readPeoplePage } from "./people-sql";

export const dynamic = "force-dynamic";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_APP_URL, max: 10 });

/** The least a Next page with this list can be: the SQL and a table. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { xa: communeId = "", q: word = "", "don-vi": unitId = "", trang = "1" } = await searchParams;
  const { total, rows } = await readPeoplePage(pool, { communeId, word, unitId, page: Number(trang) });
  return (
    <main>
      <h1>Cán bộ ({total})</h1>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td>{index + 1}</td>
              <td>
                <a href={`/can-bo/${row.id}`}>{row.full_name}</a>
              </td>
              <td>{row.title}</td>
              <td>{row.unit_name}</td>
              <td>{row.phone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
