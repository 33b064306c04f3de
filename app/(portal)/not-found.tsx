import { MissingWords } from "@/components/layout/missing-page";

export default function NotFound() {
  return <MissingWords />;
}
