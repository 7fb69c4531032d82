// Bundles the style and the script to dist/, with the hash of the content in the name, each also compressed once with
// Brotli and gzip. manifest.json tells the server which name is which. Runs on Node 18 and later.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import esbuild from "esbuild";
import { componentCss, themeCss } from "./nlds.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

/** `import "nlds:components"` and `"nlds:theme"`: the parts of the NL Design System packages that we use. */
const nlds = {
  name: "nlds",
  setup(build) {
    build.onResolve({ filter: /^nlds:/ }, ({ path }) => ({ path: path.slice(5), namespace: "nlds" }));
    build.onLoad({ filter: /.*/, namespace: "nlds" }, async ({ path }) => {
      const components = await componentCss(here);
      return { contents: path === "theme" ? await themeCss(here, components) : components, loader: "css" };
    });
  },
};

const { metafile } = await esbuild.build({
  absWorkingDir: here,
  entryPoints: ["src/regietafel.css", "src/regietafel.ts"],
  outdir: dist,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  splitting: true,
  format: "esm",
  target: ["es2022", "chrome109", "firefox115", "safari16"],
  legalComments: "none",
  metafile: true,
  plugins: [nlds],
});

const manifest = {};
await copyFile(join(here, "src/favicon.svg"), join(dist, "favicon.svg"));
for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
  const name = basename(file);
  if (entryPoint === "src/regietafel.css") manifest.style = name;
  if (entryPoint === "src/regietafel.ts") manifest.script = name;
  const content = await readFile(join(here, file));
  await writeFile(join(dist, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(join(dist, `${name}.gz`), gzipSync(content, { level: 9 }));
}
await writeFile(join(dist, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
