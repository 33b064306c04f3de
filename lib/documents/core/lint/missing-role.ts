import type { LintRule, Remark } from "./finding";
import { peopleListsOf } from "./people-lists";
import { at, isProse, linesOf } from "./text-lines";

const ROLES = [
  "Phó Trưởng ban Thường trực",
  "Phó Trưởng ban",
  "Trưởng ban",
  "Thư ký",
  "Phó Tổ trưởng",
  "Tổ phó",
  "Tổ trưởng",
  "Phó Trưởng nhóm",
  "Trưởng nhóm",
] as const;

const escapeSpaces = (role: string) => role.replace(/ /gu, "\\s+");
/** A deputy's title holds the head's: "Phó Trưởng ban" names no "Trưởng ban". */
const named = (role: string, flags = "iu") =>
  new RegExp(`(?<![\\p{L}]|Phó\\s)${escapeSpaces(role)}(?![\\p{L}])`, flags);
const ACTING =
  "\\s+(?:có trách nhiệm\\s+)?(?:giúp|chịu trách nhiệm|phân công|điều hành|chủ trì|ghi biên bản|tổng hợp|quyết định|triệu tập|ký)(?![\\p{L}])";
const TO_COME = /(?:phân công|chỉ định|bầu|cử|bổ nhiệm|do|của|với|trước|thay mặt|theo)\s*$/iu;

/** A role that an article gives work to, and nobody in the list holds. */
export const missingRole: LintRule = {
  id: "missing-role",
  clause: null,
  check(model) {
    if (/kiện toàn|bổ sung|thay thế|cho thôi|miễn nhiệm/iu.test(model.subject)) return [];
    const lists = peopleListsOf(model);
    const listed = lists.flatMap(({ people }) => people.map(({ words }) => words)).join("\n");
    if (!ROLES.some((role) => named(role).test(listed))) return [];
    const inLists = new Set(lists.flatMap(({ people }) => people.map(({ blockId }) => blockId)));
    const said = new Set<string>();
    return linesOf(model).flatMap((line) => {
      if (!isProse(line) || line.part !== "body" || inLists.has(line.blockId ?? "")) return [];
      return ROLES.flatMap((role): Remark[] => {
        const found = new RegExp(`${named(role).source}${ACTING}`, "iu").exec(line.text);
        if (!found || said.has(role) || named(role).test(listed) || TO_COME.test(line.text.slice(0, found.index)))
          return [];
        said.add(role);
        const words = `Nội dung giao việc cho “${role}” nhưng danh sách không có ai giữ chức danh này.`;
        return [{ severity: "warning", words, ...at(line) }];
      });
    });
  },
};
