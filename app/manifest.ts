import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Cổng điều hành chuyển đổi số",
    short_name: "Chuyển đổi số",
    description: "Cổng điều hành chuyển đổi số của Ủy ban nhân dân xã",
    lang: "vi",
    start_url: "/",
    display: "standalone",
    background_color: "#f5f6f8",
    theme_color: "#ffffff",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
