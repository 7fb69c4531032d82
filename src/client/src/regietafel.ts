import { enhanceSearch } from "./zoek";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-zoek]")) enhanceSearch(form);

// The drawing library is fetched only on a page with a chart, and only when the chart comes into sight.
const figures = document.querySelectorAll<HTMLElement>("figure[data-grafiek]");
if (figures.length > 0) {
  const seen = new IntersectionObserver(
    async (entries) => {
      const near = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target as HTMLElement);
      if (near.length === 0) return;
      near.forEach((figure) => seen.unobserve(figure));
      const { draw } = await import("./grafiek");
      near.forEach(draw);
    },
    { rootMargin: "400px" },
  );
  figures.forEach((figure) => seen.observe(figure));
}
