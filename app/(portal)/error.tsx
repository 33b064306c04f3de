"use client";
import { FaultMessage } from "@/components/layout/fault-message";

export default function PortalFault(props: { error: unknown; retry: () => void }) {
  return <FaultMessage {...props} />;
}
