import type { LintRule, Remark } from "./finding";
import { peopleListsOf } from "./people-lists";
import { columnOf, gridsOf } from "./table-grid";

const FEWEST = 4;

/** Two lists of the same people in one paper keep one order: joined by their numbers, duties go to the wrong person. */
function orders(model: Parameters<LintRule["check"]>[0]): Remark[] {
  const [first, ...others] = peopleListsOf(model);
  if (!first) return [];
  const place = new Map(first.people.map(({ name }, index) => [name.toLocaleLowerCase("vi"), index]));
  return others.flatMap((list): Remark[] => {
    const common = list.people.flatMap((person) => {
      const index = place.get(person.name.toLocaleLowerCase("vi"));
      return index === undefined ? [] : [{ person, index }];
    });
    if (common.length < FEWEST || common.length < Math.min(first.people.length, list.people.length) / 2) return [];
    const swapped = common.find((one, n) => n > 0 && one.index < (common[n - 1]?.index ?? 0));
    if (!swapped) return [];
    const words = `Hai danh sách cùng những người này xếp thứ tự khác nhau (từ “${swapped.person.name}”): số thứ tự không khớp.`;
    return [{ severity: "warning", words, part: list.part, blockId: swapped.person.blockId }];
  });
}

/** A list of posts without names has each post once. */
function doubledPosts(model: Parameters<LintRule["check"]>[0]): Remark[] {
  return gridsOf(model).flatMap((grid): Remark[] => {
    const column = columnOf(grid, /vị trí|chức danh|chức vụ|thành phần/iu);
    if (column < 0 || columnOf(grid, /họ\s*(?:và|,)?\s*tên/iu) >= 0) return [];
    const seen = new Set<string>();
    return grid.rows.flatMap((row): Remark[] => {
      const post = (row.cells[column] ?? "").toLocaleLowerCase("vi");
      if (row.type !== "row" || post.length < 8) return [];
      if (!seen.has(post)) {
        seen.add(post);
        return [];
      }
      const words = `Vị trí “${row.cells[column]}” có hai lần trong bảng: xem lại tên vị trí ở dòng này.`;
      return [{ severity: "error", words, part: grid.part, blockId: row.id }];
    });
  });
}

/** Lists of the same people or posts agree. */
export const sisterLists: LintRule = {
  id: "sister-lists",
  clause: null,
  check: (model) => [...orders(model), ...doubledPosts(model)],
};
