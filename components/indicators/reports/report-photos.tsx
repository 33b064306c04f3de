import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addPhotoAction } from "@/lib/indicators/actions/reports";
import { MOST_PHOTOS } from "@/lib/indicators/core/photo";
import { reportPath } from "@/lib/indicators/core/report-words";
import type { ReportView } from "@/lib/indicators/queries/reports";

/** Pictures of difficulties, each opening in full, and the place to add one. */
export function ReportPhotos({ view: { report, photos, may } }: { view: ReportView }) {
  const mayAdd = may.photo && photos.length < MOST_PHOTOS;
  if (photos.length === 0 && !mayAdd) return null;
  return (
    <Section title="Ảnh">
      {photos.length > 0 ? (
        <ul className="flex flex-wrap gap-3">
          {photos.map(({ id, fileName }) => {
            const address = `${reportPath(report.id)}/anh/${id}`;
            return (
              <li key={id}>
                <a href={address}>
                  {/* biome-ignore lint/performance/noImgElement: kept small by the phone, and nobody else may see it. */}
                  <img
                    src={address}
                    alt={`Ảnh ${fileName}`}
                    loading="lazy"
                    className="h-40 rounded-md border border-line"
                  />
                </a>
              </li>
            );
          })}
        </ul>
      ) : null}
      {mayAdd ? (
        <div className="print:hidden">
          <ActionForm action={addPhotoAction} id="them-anh">
            <Disclosure summary="Thêm ảnh">
              <div className="flex flex-col gap-4">
                <input type="hidden" name="id" value={report.id} />
                <FileField
                  name="anh"
                  label="Ảnh"
                  hint="JPEG, PNG hoặc WebP, nhiều nhất 1 MB."
                  accept="image/jpeg,image/png,image/webp"
                  required
                />
                <div>
                  <SubmitButton tone="secondary">Thêm ảnh</SubmitButton>
                </div>
              </div>
            </Disclosure>
          </ActionForm>
        </div>
      ) : null}
    </Section>
  );
}
