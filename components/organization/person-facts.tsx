import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { honorificLabel } from "@/lib/organization/labels";
import type { PersonView } from "@/lib/organization/queries/people";

/** A person for those who may read and not change; contacts only for those who call people. */
export function PersonFacts({ person, contacts }: { person: PersonView; contacts: boolean }) {
  const { honorific, fullName, phone, email, birthYear, ethnicity, note } = person;
  const always = [
    { term: "Xưng hô", value: honorific ? honorificLabel[honorific] : null },
    { term: "Họ và tên", value: fullName },
    { term: "Số điện thoại", value: phone },
    { term: "Năm sinh", value: birthYear },
    { term: "Dân tộc", value: ethnicity },
  ];
  const called = [
    { term: "Thư điện tử", value: email },
    { term: "Ghi chú", value: note },
  ];
  return (
    <Card>
      <DescriptionList facts={contacts ? [...always, ...called] : always} />
    </Card>
  );
}
