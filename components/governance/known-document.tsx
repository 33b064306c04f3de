"use client";
import { AppLink } from "@/components/ui/app-link";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { useFormFacts } from "@/components/ui/form-context";

/** Asked once the paper was found in the portal: the way to it, and whether this is another one after all. */
export function KnownDocument() {
  const { errors, values } = useFormFacts();
  if (!errors.confirmDuplicate) return null;
  return (
    <div className="flex flex-col gap-2">
      {values?.knownId ? (
        <p>
          <AppLink href={`/van-ban/${values.knownId}`} className="link inline-flex min-h-11 items-center">
            Xem văn bản đã có
          </AppLink>
        </p>
      ) : null}
      <CheckboxField name="confirmDuplicate" label="Đây là văn bản khác, cứ ghi nhận" />
    </div>
  );
}
