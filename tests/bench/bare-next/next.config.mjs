import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// It is built in .build/bare-next, two folders under the project, whose packages it borrows.
const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export default {
  poweredByHeader: false,
  serverExternalPackages: ["pg"],
  turbopack: { root: PROJECT },
  typescript: { ignoreBuildErrors: true },
};
