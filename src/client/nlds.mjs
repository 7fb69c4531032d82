// The component library ships as one file of 400 kB and the theme as one of 200 kB. We take the components we use and
// the tokens those components (and our own style) refer to, directly or through another token.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const components = [
  "alert", "body", "button", "button-group", "button-link", "checkbox", "document", "form-field", "form-field-checkbox",
  "form-field-description", "form-field-error-message", "form-fieldset", "form-label", "link", "page", "radio-button",
  "root", "select", "skip-link", "textarea", "textbox",
];

const used = new RegExp(`^\\.(${components.map((name) => `utrecht-${name}`).join("|")})(?=[:.\\s>+~\\[,]|--|__|$)`);

/** The rules of `index.css` that style one of our components. */
export async function componentCss(here) {
  const css = await readFile(join(here, "node_modules/@utrecht/component-library-css/dist/index.css"), "utf8");
  return rules(withoutComments(css)).map(keep).join("\n");
}

/** The tokens that `css` and our own style need. */
export async function themeCss(here, css) {
  const theme = await readFile(join(here, "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"), "utf8");
  const own = await readFile(join(here, "src/regietafel.css"), "utf8");
  const tokens = new Map([...theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  const needed = new Set();
  const follow = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g))
      if (tokens.has(name) && !needed.has(name)) {
        needed.add(name);
        follow(tokens.get(name));
      }
  };
  follow(css + own);
  return `.voorbeeld-theme {\n${[...tokens].filter(([name]) => needed.has(name)).map(([name, value]) => `  ${name}: ${value};`).join("\n")}\n}`;
}

function keep({ head, body, nested }) {
  if (nested) {
    const inner = rules(body).map(keep).join("\n");
    return inner && `${head} {\n${inner}\n}`;
  }
  const selectors = splitSelectors(head).filter((selector) => used.test(selector));
  return selectors.length ? `${selectors.join(",")} {${body}}` : "";
}

function* blocks(css) {
  for (let at = 0; ; ) {
    const open = css.indexOf("{", at);
    if (open < 0) return;
    let depth = 1;
    let close = open + 1;
    for (; depth > 0; close++) depth += css[close] === "{" ? 1 : css[close] === "}" ? -1 : 0;
    yield { head: css.slice(at, open).trim(), body: css.slice(open + 1, close - 1) };
    at = close;
  }
}

function rules(css) {
  return [...blocks(css)].map((rule) => ({ ...rule, nested: /^@(media|supports)/.test(rule.head) }));
}

function splitSelectors(head) {
  const parts = [""];
  let depth = 0;
  for (const char of head) {
    depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    if (char === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

function withoutComments(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@charset[^;]*;/g, "");
}
