import { colormap, colormapGroups } from "../../src/index.ts";

/** Enough stops that a strip of 255 colours looks as it is. */
const stops = 52;

/** Every colormap with its colours, as a page. */
export async function colormapsPage(): Promise<string> {
  const sections: string[] = [];
  for (const [group, names] of Object.entries(colormapGroups)) {
    const rows: string[] = [];
    for (const name of names) rows.push(`| \`${name}\` | ${await strip(name)} |`);
    sections.push(
      `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n| name | colours |\n|---|---|\n${rows.join("\n")}`,
    );
  }
  return `# Colormaps

The colormaps of matplotlib and Terracotta's \`cloud\`, by name, in lower case. Append \`_r\` for the reverse: \`viridis_r\`.

${sections.join("\n\n")}
`;
}

async function strip(name: string): Promise<string> {
  const colors = await colormap(name);
  const last = colors.length / 4 - 1;
  const hex = Array.from({ length: stops }, (_, i) => {
    const at = 4 * Math.round((i / (stops - 1)) * last);
    return `#${[...colors.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  });
  return `<div class="strip" role="img" aria-label="${name}" style="background:linear-gradient(90deg,${hex.join(",")})"></div>`;
}
