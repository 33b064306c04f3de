import { readXlsx } from "hucre/xlsx";
import pg from "pg";
import { commitRosterImport, startRosterImport } from "@/lib/governance/commands/import-roster";
import { readRosterImport } from "@/lib/governance/queries/import-roster";
import type { Result } from "@/lib/kernel/result";
import { readWorkbook } from "@/lib/spreadsheets/read-workbook";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";
import { type BenchDatabase, withBenchDatabase } from "./bench-database";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { inventPeople } from "./invented-people";
import { median, timed } from "./timings";

const ROWS = 10_000;
const ROUNDS = 3;
const UNITS = ["UBND xã", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Công an xã", "Trường Tiểu học", "Trạm Y tế"];
const DUTIES = [
  "Tham mưu, theo dõi việc thực hiện kế hoạch chuyển đổi số của đơn vị; báo cáo kết quả hằng tháng",
  "Tuyên truyền, hướng dẫn người dân sử dụng dịch vụ công trực tuyến và thanh toán không dùng tiền mặt",
  "Phối hợp rà soát, cập nhật dữ liệu dân cư; hỗ trợ Tổ công nghệ số cộng đồng",
];

/** A list as an office would keep it, only far longer than any. */
async function makeList(): Promise<Uint8Array> {
  const people = inventPeople(ROWS, { units: UNITS.length, hamlets: 35 });
  const rows = people.map((person, index) => [
    index + 1,
    `${person.honorific === "ong" ? "Ông" : "Bà"}: ${person.fullName}`,
    person.title,
    UNITS[person.unit] ?? "",
    index === 0 ? "Trưởng ban" : index < 3 ? "Phó Trưởng ban" : "Ủy viên",
    DUTIES[index % DUTIES.length] ?? "",
    `Bản số ${String(person.hamlet + 1).padStart(2, "0")}`,
    person.phone,
    person.birthYear,
  ]);
  const titles = [
    ...["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Chức vụ trong Ban Chỉ đạo"],
    ...["Nhiệm vụ được phân công", "Bản phụ trách", "Số điện thoại", "Năm sinh"],
  ];
  const columns = titles.map((title) => ({ title, width: 20 }));
  return writeWorkbook({ sheets: [{ name: "Danh sách", caption: ["DANH SÁCH THÀNH VIÊN"], columns, rows }] });
}

function granted<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

interface Round {
  readonly reading: number;
  readonly keeping: number;
  readonly checking: number;
  readonly writing: number;
}

/** From the file to every row's reading and every problem. */
async function tryOut({ actor }: BenchDatabase, file: Uint8Array) {
  const read = await timed(() => readWorkbook(file));
  const [grid] = granted(read.value);
  if (!grid) throw new Error("the list was not read");
  const kept = await timed(() => startRosterImport(actor, { fileName: "danh-sach.xlsx", grid }));
  const { id } = granted(kept.value);
  const checked = await timed(() => readRosterImport(actor, id));
  const view = checked.value;
  if (view?.plan.rows.length !== ROWS) throw new Error(`${view?.plan.rows.length} of ${ROWS} rows were read`);
  return { view, took: { reading: read.ms, keeping: kept.ms, checking: checked.ms } };
}

async function bringIn(database: BenchDatabase, file: Uint8Array): Promise<Round> {
  const { view, took } = await tryOut(database, file);
  const { id, version, plan } = view;
  if (!plan.ready) throw new Error(`the list was not ready: ${JSON.stringify(plan.problems.slice(0, 3))}`);
  const written = await timed(() => commitRosterImport(database.actor, { id, version }));
  if (granted(written.value).count !== ROWS) throw new Error("not every row was written");
  return { ...took, writing: written.ms };
}

async function asOwner<T>({ ownerUrl }: BenchDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same rows put into the same four tables by four statements, then let go. */
function insertAlone(database: BenchDatabase): Promise<number> {
  const { communeId } = database.actor;
  const source = `from json_to_recordset($2::json) as g(person uuid, entry uuid, full_name text, sort_key text,
    folded text, phone text, birth_year int, draft_id uuid, role text, position int, position_title text, duty text,
    hamlet_id uuid)`;
  const statements = [
    `insert into person (commune_id, id, full_name, sort_key, folded, phone, birth_year)
     select $1::uuid, person, full_name, sort_key, folded, phone, birth_year ${source}`,
    `insert into post (commune_id, id, person_id, title)
     select $1::uuid, gen_random_uuid(), person, position_title ${source}`,
    `insert into roster_entry (commune_id, id, draft_id, person_id, role, position, position_title, duty)
     select $1::uuid, entry, draft_id, person, role, position, position_title, duty ${source}`,
    `insert into roster_entry_hamlet (commune_id, entry_id, hamlet_id) select $1::uuid, entry, hamlet_id ${source}`,
  ];
  return asOwner(database, async (client) => {
    const { rows } = await client.query(
      `select gen_random_uuid() as person, gen_random_uuid() as entry, p.full_name, p.sort_key, p.folded, p.phone,
         p.birth_year, e.draft_id, e.role, e.position, e.position_title, e.duty, h.hamlet_id
       from roster_entry e join person p on p.commune_id = e.commune_id and p.id = e.person_id
       join roster_entry_hamlet h on h.commune_id = e.commune_id and h.entry_id = e.id`,
    );
    if (rows.length !== ROWS) throw new Error(`${rows.length} rows to insert`);
    const given = JSON.stringify(rows);
    await client.query("begin");
    const { ms } = await timed(async () => {
      for (const statement of statements) await client.query(statement, [communeId, given]);
    });
    await client.query("rollback");
    return ms;
  });
}

function forgetPeople(database: BenchDatabase): Promise<unknown> {
  return asOwner(database, async (client) => {
    await client.query("truncate roster_entry, post, person, import_batch cascade");
    await client.query("analyze person");
  });
}

async function measureIn(database: BenchDatabase, say: Say): Promise<Figure[]> {
  const file = await makeList();
  const rounds: Round[] = [];
  const parsing: number[] = [];
  const inserting: number[] = [];
  let again = Number.NaN;
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(`xlsx: round ${round} of ${ROUNDS}`);
    const parsed = await timed(() => readXlsx(file));
    const ours = await bringIn(database, file);
    const inserted = await insertAlone(database);
    // The first time everything is compiled and every page of the database is new.
    if (round > 0) {
      rounds.push(ours);
      parsing.push(parsed.ms);
      inserting.push(inserted);
    }
    if (round === ROUNDS) {
      const { took } = await tryOut(database, file);
      again = took.reading + took.keeping + took.checking;
    }
    await forgetPeople(database);
  }
  const of = (part: keyof Round) => median(rounds.map((round) => round[part]));
  const dryRun = median(rounds.map(({ reading, keeping, checking }) => reading + keeping + checking));
  const ms = (value: number) => value.toFixed(0);
  return [
    figure(
      "xlsx.dry-run",
      dryRun,
      "ms",
      median(parsing),
      `10,000 rows: read in a thread ${ms(of("reading"))}, kept ${ms(of("keeping"))}, mapped and checked ${ms(of("checking"))}; when all are known already ${ms(again)}; the floor is the parser alone`,
    ),
    figure(
      "xlsx.commit",
      of("writing"),
      "ms",
      median(inserting),
      `10,000 people, posts, rows and bản, read and checked again before; the floor is four inserts`,
    ),
  ];
}

export const spreadsheetBench: Bench = {
  names: ["xlsx.dry-run", "xlsx.commit"],
  measure: (say) => withBenchDatabase((database) => measureIn(database, say)),
};
