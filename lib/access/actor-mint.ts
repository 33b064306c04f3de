import type { Actor, ActorFacts, Role } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";

/** The one place where facts about a person become an Actor. */
export function mintActor(facts: ActorFacts): Actor {
  return facts as Actor;
}

/** Work nobody signed in for: named, so that the trail says what did it. */
export type SystemTask = "thiet-lap" | "du-lieu-mau" | "kiem-thu" | "nhac-viec";

const taskName: Record<SystemTask, string> = {
  "thiet-lap": "Thiết lập ban đầu",
  "du-lieu-mau": "Dữ liệu mẫu",
  "kiem-thu": "Kiểm thử",
  "nhac-viec": "Nhắc việc tự động",
};

export function systemActor(
  task: SystemTask,
  communeId: string,
  today: CivilDate,
  roles: readonly Role[] = ["quan-tri", "lanh-dao", "van-hoa-xa-hoi", "van-thu"],
): Actor {
  return mintActor({
    accountId: null,
    sessionId: null,
    communeId,
    personId: null,
    name: taskName[task],
    roles,
    hamletIds: [],
    unitId: null,
    training: task === "du-lieu-mau",
    today,
  });
}
