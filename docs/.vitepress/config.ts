import { defineConfig } from "vitepress";

const repository = "https://github.com/terracotta-web/terracotta-web";

export default defineConfig({
  lang: "en",
  title: "Terracotta Web",
  description: "See any cloud-optimized GeoTIFF on a map, with nothing but a browser",
  base: "/docs/",
  // Its icon is the page's, embedded: the documentation may be published without the page.
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    config(md) {
      // Comments of code may hold `{{`, which Vue would take for an expression.
      const plain = (text = "") => md.utils.escapeHtml(text).replaceAll("{{", "&#123;&#123;");
      md.renderer.rules.text = (tokens, index) => plain(tokens[index]?.content);
      md.renderer.rules.code_inline = (tokens, index) => `<code>${plain(tokens[index]?.content)}</code>`;
    },
  },
  themeConfig: {
    outline: [2, 3],
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: repository }],
    nav: [
      { text: "Tutorial", link: "/tutorial" },
      { text: "Routes", link: "/routes" },
      { text: "Styles", link: "/styles" },
      { text: "Library", link: "/library" },
    ],
    sidebar: [
      {
        text: "Start",
        items: [
          { text: "Tutorial: from a file to a link", link: "/tutorial" },
          { text: "What it does", link: "/features" },
          { text: "What it cannot do", link: "/limits" },
        ],
      },
      {
        text: "How to",
        items: [
          { text: "Host a catalog", link: "/host-a-catalog" },
          { text: "Let pages read your files (CORS)", link: "/cors" },
          { text: "Use the library", link: "/library" },
          { text: "Use your bundler", link: "/bundlers" },
          { text: "Start from an example", link: "/examples" },
        ],
      },
      {
        text: "Reference",
        items: [
          { text: "Routes", link: "/routes" },
          { text: "All routes and parameters", link: "/reference/parameters" },
          { text: "Styles", link: "/styles" },
          { text: "Colormaps", link: "/reference/colormaps" },
          { text: "Error codes", link: "/reference/errors" },
          { text: "Library reference", link: "/reference/library/" },
        ],
      },
      {
        text: "Background",
        items: [
          { text: "How it works", link: "/how-it-works" },
          { text: "Compatibility", link: "/compatibility" },
          { text: "Benchmarks", link: "/benchmarks" },
        ],
      },
    ],
  },
});
