import { enhanceSearch } from "./zoek";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-zoek]")) enhanceSearch(form);

// The drawing library is fetched only on a page with a chart: when one comes into sight, otherwise once the page has come to rest, so that
// every chart is there for whoever prints or saves the page.
const figures = [...document.querySelectorAll<HTMLElement>("figure[data-grafiek]")];
if (figures.length > 0) {
  const drawn = new Set<HTMLElement>();
  const drawAll = async (those: HTMLElement[]) => {
    const { draw } = await import("./grafiek");
    for (const figure of those) {
      if (drawn.has(figure)) continue;
      drawn.add(figure);
      draw(figure);
    }
  };
  const seen = new IntersectionObserver(
    (entries) => {
      const near = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target as HTMLElement);
      near.forEach((figure) => seen.unobserve(figure));
      if (near.length > 0) void drawAll(near);
    },
    { rootMargin: "400px" },
  );
  figures.forEach((figure) => seen.observe(figure));
  addEventListener("load", () => setTimeout(() => void drawAll(figures), 300));
}
