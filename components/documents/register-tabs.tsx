import { Tabs } from "@/components/ui/tabs";
import { HANDOVERS_PATH } from "./distribution/handover-sheet";
import { INCOMING_PATH, OUTGOING_PATH, PROGRESS_PATH } from "./register-filter";
import { FILES_PATH } from "./work-files/work-file-filter";

/** The registers; what came in only for those who may read it. */
export function RegisterTabs({ current, incoming }: { current: string; incoming: boolean }) {
  const tabs = [
    { label: "Văn bản đi", href: OUTGOING_PATH },
    { label: "Sổ giao nhận", href: HANDOVERS_PATH },
    ...(incoming
      ? [
          { label: "Văn bản đến", href: INCOMING_PATH },
          { label: "Theo dõi giải quyết", href: PROGRESS_PATH },
        ]
      : []),
    { label: "Hồ sơ công việc", href: FILES_PATH },
  ];
  return <Tabs tabs={tabs} current={current} label="Các sổ văn bản" />;
}
