import { DescriptionList } from "@/components/ui/description-list";
import {
  countedByLabel,
  frequencyLabel,
  measureLabel,
  pillarLabel,
  reporterWords,
  timingLabel,
} from "@/lib/indicators/labels";
import type { DefinitionView } from "@/lib/indicators/queries/indicators";
import { formatDay } from "@/lib/kernel/civil-date";
import { denominatorWords, reachedWhen } from "./indicator-words";

/** What a definition says, fact by fact; what does not apply is left out. */
export function DefinitionFacts({ view }: { view: DefinitionView }) {
  const { definition } = view;
  const { measure, timing, unit, numeratorWords, comparator, reporter, frequency, source, note } = definition;
  const from = denominatorWords(definition);
  const alike = !definition.denominatorWords || definition.denominatorWords === from;
  const counted = reporter.kind === "portal" ? `: ${countedByLabel[reporter.countedBy]}` : "";
  const facts = [
    { term: "Dùng từ ngày", value: formatDay(definition.validFrom) },
    { term: "Nhóm", value: pillarLabel[definition.pillar] },
    { term: "Loại số liệu", value: measureLabel[measure] },
    ...(measure === "count" ? [{ term: "Đơn vị tính", value: unit }] : []),
    ...(measure === "yes-no" ? [] : [{ term: "Cách tính", value: timingLabel[timing] }]),
    ...(numeratorWords ? [{ term: measure === "ratio" ? "Tử số" : "Đếm gì", value: numeratorWords }] : []),
    ...(from ? [{ term: "Mẫu số", value: alike ? from : `${definition.denominatorWords} (${from})` }] : []),
    ...(measure === "yes-no" ? [] : [{ term: "Đạt khi", value: reachedWhen[comparator] }]),
    { term: "Ai báo cáo", value: `${reporterWords(definition, view)}${counted}` },
    { term: "Kỳ báo cáo", value: frequencyLabel[frequency] },
    ...(source ? [{ term: "Nguồn", value: source }] : []),
    ...(note ? [{ term: "Ghi chú", value: note }] : []),
  ];
  return <DescriptionList facts={facts} />;
}
