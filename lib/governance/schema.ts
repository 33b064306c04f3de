import { z } from "zod";
import { optionalDay, requiredDay } from "@/lib/access/day-field";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import { personFields } from "@/lib/organization/schema";
import { HANDOVER_DEEDS, handoverAllField, handoverField } from "./core/handover";
import { ISSUING_BODIES } from "./core/issuing-body";
import { BODY_KINDS, BODY_ROLES, MARKS, type OfBody, PILLARS } from "./core/kinds";
import { ALL_FIELDS } from "./core/list-forms";
import { HOLDERS, type Holder } from "./core/roster";
import { TEAM_RULES, type TeamRule } from "./core/team-rules";

const optionalId = z
  .string()
  .default("")
  .transform((text) => text || null)
  .pipe(z.uuid("Chọn lại từ danh sách.").nullable());

const ids = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid()).max(200),
);

const several = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(values)).transform((given) => [...new Set(given)]),
  );

/** The body a form is about: by id, or the committee when none is said. */
const bodyOf = optionalId.transform((id): OfBody => (id ? { bodyId: id } : { kind: "ban-chi-dao" }));

const holderFields = {
  /** Which of the three the form's dial points at; what stands in the fields of the others counts for nothing then. */
  holder: z.enum(HOLDERS, "Chọn ai giữ vị trí này.").optional(),
  personId: optionalId,
  exOfficio: z
    .string()
    .default("")
    .transform((text) => cleanLine(text) || null)
    .refine((text) => text === null || text.length <= 200, "Tên chức vụ dài quá 200 ký tự."),
  vacant: z
    .string()
    .optional()
    .transform((value) => value === "on" || value === "true"),
};

const memberFields = z.object({
  ...holderFields,
  role: z.enum(BODY_ROLES, "Chọn chức danh."),
  positionTitle: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length <= 200, "Chức vụ dài quá 200 ký tự."),
  duty: z
    .string()
    .default("")
    .transform(cleanLines)
    .refine((text) => text.length <= 2000, "Nhiệm vụ dài quá 2.000 ký tự."),
  /** A duty of the library, taken when none is written. */
  libraryDuty: z.string().default("").transform(cleanLines),
  hamletIds: ids,
  /** Those of the bản in support of another. */
  supportingIds: ids,
  unitIds: ids,
  marks: several(MARKS),
  pillars: several(PILLARS),
});

const ONE_HOLDER = "Chọn một trong ba: một người, một chức vụ, hoặc để trống.";

interface Held {
  readonly holder?: Holder | undefined;
  readonly personId: string | null;
  readonly exOfficio: string | null;
  readonly vacant: boolean;
}

function refuseHolder({ holder, personId, exOfficio, vacant }: Held, context: z.RefinementCtx): void {
  const refuse = (field: string, message: string) => context.addIssue({ code: "custom", message, path: [field] });
  if (holder === "post" && exOfficio === null) refuse("exOfficio", "Ghi chức vụ mà người giữ tham gia ở vị trí này.");
  if (holder) return;
  if ([personId !== null, exOfficio !== null, vacant].filter(Boolean).length > 1) refuse("personId", ONE_HOLDER);
}

/** What the row says, of what the form held: one holder only, and the library's duty where none was written. */
function settle<Fields extends Held & { positionTitle: string; duty: string; libraryDuty: string }>(fields: Fields) {
  const { holder, libraryDuty, ...row } = fields;
  const exOfficio = holder && holder !== "post" ? null : row.exOfficio;
  return {
    ...row,
    personId: holder && holder !== "person" ? null : row.personId,
    exOfficio,
    vacant: holder ? holder === "vacant" : row.vacant,
    positionTitle: row.positionTitle || (exOfficio ?? ""),
    duty: row.duty || libraryDuty,
  };
}

export const entryFields = memberFields.superRefine(refuseHolder).transform(settle);
export type EntryFields = z.output<typeof entryFields>;

export const newEntrySchema = memberFields.extend({ body: bodyOf }).superRefine(refuseHolder).transform(settle);
export const entryEditSchema = memberFields
  .extend({ id: z.uuid(), version: z.coerce.number().int().min(1) })
  .superRefine(refuseHolder)
  .transform(settle);
export type EntryEdit = z.output<typeof entryEditSchema>;

export const entryIdSchema = z.object({ id: z.uuid() });
export const moveEntrySchema = z.object({
  id: z.uuid(),
  step: z.enum(["-1", "1"]).transform((step) => (step === "1" ? 1 : -1)),
});
export const addPositionsSchema = z.object({ body: bodyOf, positionIds: ids });
export const ofBodySchema = z.object({ body: bodyOf });

const bodyName = z
  .string()
  .default("")
  .transform(cleanLine)
  .refine((text) => text.length <= 200, "Tên dài quá 200 ký tự.");

export const newBodySchema = z
  .object({
    kind: z.enum(BODY_KINDS, "Chọn loại tổ chức."),
    /** The usual name of its kind when none is written. */
    name: bodyName,
    parentId: optionalId,
    hamletId: optionalId,
  })
  .refine(({ kind, name }) => kind !== "nhom-cong-tac" || name !== "", {
    message: "Đặt tên cho nhóm công tác.",
    path: ["name"],
  });
export type NewBody = z.output<typeof newBodySchema>;

export const bodyRenameSchema = z.object({
  id: z.uuid(),
  name: bodyName.refine((text) => text !== "", "Nhập tên."),
  /** The name the form was opened with; without it the person was shown the newer one and decides. */
  base: z
    .string()
    .default("{}")
    .transform((text): { readonly name?: string | undefined } => {
      try {
        return z.object({ name: z.string().optional() }).parse(JSON.parse(text));
      } catch {
        return {};
      }
    }),
});
export type BodyRename = z.output<typeof bodyRenameSchema>;
export const bodyIdSchema = z.object({ id: z.uuid() });

const rosterField = z.enum(ALL_FIELDS);
const column = z.coerce.number().int().min(0).max(199);
const rowNo = z.coerce.number().int().min(1).max(20_000);

/** One thing a person decides in the dry run. */
export const importChangeSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("map"), mapping: z.partialRecord(rosterField, column) }),
  z.object({
    type: z.literal("correct"),
    row: rowNo,
    field: rosterField,
    text: z.string().max(2000).transform(cleanLines),
  }),
  z.object({ type: z.literal("omit"), row: rowNo }),
  z.object({ type: z.literal("keep"), row: rowNo }),
  z.object({
    type: z.literal("person"),
    row: rowNo,
    choice: z.union([z.uuid(), z.literal("new"), z.string().regex(/^row:\d{1,5}$/)]),
  }),
  z.object({
    type: z.literal("hamlet"),
    key: z.string().min(1).max(200),
    choice: z.union([z.uuid(), z.enum(["add", "skip", ""]), z.string().regex(/^name:[0-9a-f-]{36}$/)]),
  }),
  z.object({ type: z.literal("name-numbered") }),
]);
export type ImportChange = z.output<typeof importChangeSchema>;

export const importIdSchema = z.object({ id: z.uuid() });
export const importVersionSchema = z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) });

const MAP_FIELD = "map-";
const MAP_COLUMN = "column-";

/** The columns a form matched, told as map-FIELD = column or as column-N = field; "twice" when a field has two. */
function mappingIn(form: Readonly<Record<string, string | string[]>>): Record<string, string> | "twice" {
  const mapping: Record<string, string> = {};
  for (const [name, value] of Object.entries(form)) {
    if (typeof value !== "string" || value === "") continue;
    const [field, place] = name.startsWith(MAP_FIELD)
      ? [name.slice(MAP_FIELD.length), value]
      : name.startsWith(MAP_COLUMN)
        ? [value, name.slice(MAP_COLUMN.length)]
        : ["", ""];
    if (field === "") continue;
    if (field in mapping) return "twice";
    mapping[field] = place;
  }
  return mapping;
}

/** The same change as a plain form posts it: type and fields side by side, columns as map-FIELD or column-N. */
export const importChangeFormSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context) => {
    const mapping = mappingIn(form);
    if (mapping === "twice") {
      const message = "Có hai cột cùng ghép với một mục: mỗi mục chỉ lấy từ một cột.";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    const parsed = importVersionSchema
      .extend({ change: importChangeSchema })
      .safeParse({ ...form, change: { ...form, mapping } });
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "Chỗ sửa này không đọc được: tải lại trang rồi thử lại." });
    return z.NEVER;
  });

/** The bản to begin teams for. */
export const startTeamsSchema = z.object({
  hamletIds: ids.refine((given) => given.length > 0, "Chọn ít nhất một bản."),
});

export const chooseTeamRulesSchema = z.object({
  setId: z.uuid("Chọn một bộ quy định."),
  from: requiredDay("Nhập ngày bắt đầu áp dụng."),
});
export const dropTeamRuleChoiceSchema = z.object({ from: requiredDay("Chọn lại lần áp dụng cần bỏ.") });
export const teamRuleSetVersionSchema = z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) });

const countOrNone = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => /^\d{0,3}$/.test(text) && (text === "" || (Number(text) > 0 && Number(text) <= most)), {
      message: `Nhập số từ 1 đến ${most}, hoặc để trống nếu không quy định.`,
    })
    .transform((text) => (text === "" ? null : Number(text)));
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "co");
const line = (most: number, missing: string | null) =>
  z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length <= most, `Dài quá ${most} ký tự.`)
    .refine((text) => missing === null || text !== "", missing ?? "");
/** "source-min-members": the box in which the source of a rule is written. */
export const sourceField = (rule: TeamRule) => `source-${rule}` as const;

export const teamRulesEditSchema = teamRuleSetVersionSchema
  .extend({
    title: line(200, "Nhập tên bộ quy định."),
    source: line(500, "Ghi nguồn: văn bản nào quy định."),
    minMembers: countOrNone(100),
    maxMembers: countOrNone(100),
    headIsHamletHead: ticked,
    needsYouth: ticked,
    minAmbassadors: countOrNone(20).transform((count) => count ?? 0),
    leastTeams: countOrNone(200),
    everyHamlet: ticked,
    establishedBy: z.enum(ISSUING_BODIES, "Chọn nơi thành lập."),
    establishedBySource: line(500, "Ghi nguồn của thẩm quyền thành lập."),
    note: line(1000, null).transform((text) => text || null),
    recommended: several(TEAM_RULES),
    /** From when the change holds: asked where days have been judged by the set. */
    from: optionalDay,
  })
  .catchall(z.unknown())
  .transform((form, context) => {
    const entries = TEAM_RULES.map((rule) => [rule, cleanLine(String(form[sourceField(rule)] ?? ""))] as const);
    for (const [rule, text] of entries) {
      if (text.length > 500)
        context.addIssue({ code: "custom", path: [sourceField(rule)], message: "Dài quá 500 ký tự." });
    }
    const { minMembers, maxMembers } = form;
    if (minMembers !== null && maxMembers !== null && maxMembers < minMembers) {
      const message = "Số nhiều nhất không được nhỏ hơn số ít nhất.";
      context.addIssue({ code: "custom", path: ["maxMembers"], message });
    }
    const { id, version, title, source, headIsHamletHead, needsYouth, minAmbassadors, leastTeams } = form;
    const { everyHamlet, establishedBy, establishedBySource, note, recommended, from } = form;
    return {
      ...{ id, version, title, source, minMembers, maxMembers, headIsHamletHead, needsYouth, minAmbassadors },
      ...{ leastTeams, everyHamlet, establishedBy, establishedBySource, note, recommended, from },
      fieldSources: Object.fromEntries(entries.filter(([, text]) => text !== "")),
    };
  });
export type TeamRulesEdit = z.output<typeof teamRulesEditSchema>;

const reasonField = z
  .string()
  .default("")
  .transform(cleanLines)
  .refine((text) => text.length > 0, "Nhập lý do, một câu là đủ.")
  .refine((text) => text.length <= 1000, "Lý do dài quá 1.000 ký tự.");

/** Who is to join: someone known, or a name with what is needed to know them by. */
const joinFields = z.object({
  personId: optionalId,
  honorific: z
    .enum(["ong", "ba", ""], "Chọn Ông hoặc Bà.")
    .default("")
    .transform((text) => text || null),
  fullName: z.string().default(""),
  phone: personFields.shape.phone,
  birthYear: personFields.shape.birthYear,
  positionTitle: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length <= 200, "Công việc hiện nay dài quá 200 ký tự."),
  marks: several(MARKS),
  reason: reasonField,
  confirmNew: ticked,
});

/** Either someone known or a new name, and a new name in full with how it is addressed. */
function named(
  { personId, honorific, fullName }: { personId: string | null; honorific: string | null; fullName: string },
  context: z.RefinementCtx,
): void {
  const say = (message: string, field: string) => context.addIssue({ code: "custom", message, path: [field] });
  if (personId) {
    if (cleanLine(fullName) !== "") {
      say("Chỉ chọn người đã có tên, hoặc điền người mới: không cả hai.", "personId");
    }
    return;
  }
  const name = personFields.shape.fullName.safeParse(fullName);
  if (!name.success) say(name.error.issues[0]?.message ?? "Nhập họ và tên.", "fullName");
  if (!honorific) say("Chọn Ông hoặc Bà.", "honorific");
}

const properName = <Fields extends { fullName: string }>(fields: Fields): Fields => ({
  ...fields,
  fullName: personFields.shape.fullName.safeParse(fields.fullName).data ?? "",
});

export const joinRequestSchema = joinFields
  .extend({ bodyId: z.uuid("Chọn Tổ, nhóm."), introduceNow: ticked })
  .superRefine(named)
  .transform(properName);
export type JoinRequest = z.output<typeof joinRequestSchema>;

/** Who wants to leave what, chosen as one: "body:person". */
export const leaveRequestSchema = z
  .object({
    seat: z
      .string()
      .default("")
      .refine((text) => /^[0-9a-f-]{36}:[0-9a-f-]{36}$/.test(text), "Chọn người xin thôi."),
    reason: reasonField,
    introduceNow: ticked,
  })
  .transform(({ seat, ...rest }) => ({ ...rest, bodyId: seat.slice(0, 36), personId: seat.slice(37) }));
export type LeaveRequest = z.output<typeof leaveRequestSchema>;

const requestVersion = { id: z.uuid(), version: z.coerce.number().int().min(1) };

export const mendJoinSchema = joinFields.extend(requestVersion).superRefine(named).transform(properName);
export type MendedJoin = z.output<typeof mendJoinSchema>;
export const mendLeaveSchema = z.object({ ...requestVersion, reason: reasonField });

export const introduceRequestSchema = z.object({
  ...requestVersion,
  /** Who introduced and when, where the office records it on their behalf. */
  introducedBy: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length <= 80, "Họ và tên dài quá 80 ký tự."),
  introducedOn: optionalDay,
});
export const requestVersionSchema = z.object(requestVersion);
export const returnRequestSchema = z.object({ ...requestVersion, reason: reasonField });

/** The body whose agreed requests go into its working roster; for a namesake, which person is meant or "moi". */
export const takeRequestsSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context) => {
    const bodyId = z.uuid().safeParse(form.bodyId);
    const people = Object.entries(form).flatMap(([name, value]) =>
      name.startsWith("nguoi-") && typeof value === "string" ? [[name.slice("nguoi-".length), value] as const] : [],
    );
    const known = people.every(([, value]) => ["", "moi"].includes(value) || z.uuid().safeParse(value).success);
    if (bodyId.success && known) return { bodyId: bodyId.data, people: new Map(people) };
    context.addIssue({ code: "custom", message: "Không đọc được: tải lại trang rồi thử lại." });
    return z.NEVER;
  });

const handoverPlace = z.object({
  bodyId: z.uuid(),
  deed: z.enum(HANDOVER_DEEDS, "Chọn cách bàn giao."),
  successorId: optionalId,
  positionTitle: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length <= 200, "Chức vụ dài quá 200 ký tự."),
  /** What the place said when it was looked at. */
  mark: z.string().max(40),
});
export type HandoverPlaceInput = z.output<typeof handoverPlace>;

/** What the form of a handover posts: for each body named in `bodyIds`, its fields with the id in their names. */
export const handoverSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context) => {
    const text = (name: string) => (typeof form[name] === "string" ? form[name] : "");
    const refused = (message: string, name?: string) =>
      context.addIssue({ code: "custom", message, ...(name ? { path: [name] } : {}) });
    const head = z
      .object({ personId: z.uuid(), bodyIds: ids })
      .safeParse({ personId: form.personId, bodyIds: form.bodyIds });
    if (!head.success) {
      refused("Trang này không đọc được: tải lại rồi thử lại.");
      return z.NEVER;
    }
    const { deed, successor, title, mark } = handoverField;
    const places = head.data.bodyIds.flatMap((bodyId) => {
      const parsed = handoverPlace.safeParse({
        ...{ bodyId, deed: text(deed(bodyId)), successorId: text(successor(bodyId)) },
        ...{ positionTitle: text(title(bodyId)), mark: text(mark(bodyId)) },
      });
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const name = issue?.path[0] === "positionTitle" ? title(bodyId) : deed(bodyId);
        refused(issue?.message ?? "", name);
        return [];
      }
      if (parsed.data.deed === "replace" && !parsed.data.successorId) {
        refused("Chọn người thay, hoặc chọn để trống hay giữ nguyên.", successor(bodyId));
      }
      return [parsed.data];
    });
    return { personId: head.data.personId, places };
  });
export type HandoverInput = z.output<typeof handoverSchema>;

/** Everything to one person: the places as they were looked at, each with its mark. */
export const handoverAllSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context) => {
    const { successor, title } = handoverAllField;
    const parsed = z
      .object({
        personId: z.uuid(),
        bodyIds: ids,
        [successor]: z.uuid("Chọn người nhận."),
        [title]: handoverPlace.shape.positionTitle,
      })
      .safeParse(form);
    if (!parsed.success) {
      for (const { message, path } of parsed.error.issues) context.addIssue({ code: "custom", message, path });
      return z.NEVER;
    }
    const { personId, bodyIds } = parsed.data;
    const text = (name: string) => (typeof form[name] === "string" ? form[name] : "");
    return {
      personId,
      successorId: text(successor),
      positionTitle: cleanLine(text(title)),
      places: bodyIds.map((bodyId) => ({ bodyId, mark: text(handoverField.mark(bodyId)) })),
    };
  });
export type HandoverAllInput = z.output<typeof handoverAllSchema>;

/** The papers somebody has in hand, each as "id:version", and who is to have them. */
export const handOnSchema = z
  .object({
    fromId: z.uuid(),
    "nguoi-nhan": z.uuid("Chọn người nhận."),
    papers: z.preprocess(
      (value) => (Array.isArray(value) ? value : [value].filter(Boolean)),
      z.array(z.string().regex(/^[0-9a-f-]{36}:\d+$/)).max(500),
    ),
  })
  .transform(({ fromId, papers, ...form }) => ({
    ...{ fromId, toId: form["nguoi-nhan"] },
    papers: papers.map((paper) => {
      const [id = "", version] = paper.split(":");
      return { id, version: Number(version) };
    }),
  }));
