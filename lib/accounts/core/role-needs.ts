import type { Role } from "@/lib/kernel/actor";

export interface AccountScope {
  readonly roles: readonly Role[];
  readonly personId: string | null;
  readonly hamletId: string | null;
  readonly unitId: string | null;
}

/** A scoped role without its scope would see nothing or everything: words beside each field that is missing. */
export function missingScope({ roles, personId, hamletId, unitId }: AccountScope): Record<string, string> {
  const missing: Record<string, string> = {};
  if (roles.length === 0) missing.roles = "Chọn ít nhất một vai trò.";
  if (roles.includes("uy-vien") && !personId)
    missing.personId = "Ủy viên cần gắn với một cán bộ để biết bản phụ trách.";
  if (roles.includes("truong-ban") && !hamletId) missing.hamletId = "Trưởng bản cần gắn với bản của mình.";
  if (roles.includes("dau-moi") && !unitId) missing.unitId = "Đầu mối cần gắn với cơ quan, đơn vị của mình.";
  return missing;
}
