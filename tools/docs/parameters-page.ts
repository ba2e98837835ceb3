/** What is used here of an OpenAPI document. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly description: string };
}
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly description: string;
  readonly required?: boolean;
}
interface Route extends Operation {
  readonly name: string;
}

/** Every route with its parameters, and every parameter with its meanings, as a page. */
export function parametersPage({ paths }: OpenApi): string {
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Route => {
      return { ...operation, name: `${method === "post" ? "POST " : ""}${path.slice(1)}` };
    }),
  );
  return `# All routes and parameters

Made from the table that also parses requests; \`terracotta://spec\` gives the same as an OpenAPI 3.1 document. [Routes](../routes.md) is an
introduction with examples. A route with \`POST\` takes a body: \`protocol.answer(url, signal, body)\`.

## Routes

${routes.map(routeSection).join("\n\n")}

## Parameters

Where a parameter means different things to different routes, the routes are named.

${parameterRows(routes)}
`;
}

function routeSection({ name, summary, parameters, requestBody }: Route): string {
  const names = new Set(
    asked(parameters).map((parameter) => `\`${nameOf(parameter)}\`${parameter.required ? " (required)" : ""}`),
  );
  const body = requestBody ? `\n\nBody: ${escaped(requestBody.description)}.` : "";
  return `### \`${name}\`\n\n${escaped(summary)}.${body}${names.size > 0 ? `\n\nParameters: ${[...names].join(", ")}` : ""}`;
}

function parameterRows(routes: readonly Route[]): string {
  const meanings = new Map<string, Map<string, string[]>>();
  for (const { name, parameters } of routes) {
    for (const parameter of asked(parameters)) {
      const known = meanings.get(nameOf(parameter)) ?? new Map<string, string[]>();
      const description = parameter.description.replace(/\bv\d+\b/, (v) => (/^v\d+$/.test(parameter.name) ? "it" : v));
      known.set(description, [...(known.get(description) ?? []), name]);
      meanings.set(nameOf(parameter), known);
    }
  }
  const rows = [...meanings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, texts]) => {
      const lines = [...texts].map(([text, names]) => {
        const where =
          texts.size > 1 ? `${[...new Set(names.map(family))].map((route) => `\`${route}\``).join(", ")}: ` : "";
        return `${where}${escaped(text)}`;
      });
      return `| \`${name}\` | ${lines.join("<br>")} |`;
    });
  return `| parameter | meaning |\n|---|---|\n${rows.join("\n")}`;
}

const asked = (parameters: readonly Parameter[]) => parameters.filter((parameter) => parameter.in === "query");

/** A parameter whose name is any key of the catalog is called `others` in the document. */
const nameOf = ({ name }: Parameter) => (name === "others" ? "any key" : name.replace(/^v\d+$/, "v1 … v26"));

/** `singleband` of `singleband/{keys}/{z}/{x}/{y}.png`: what its routes have in common; previews are apart. */
const family = (route: string) =>
  route.replace(/^(?:POST )?(cog\/\w+|\w+).*?(\/preview.*)?$/, (_, name, preview) =>
    preview ? `${name} preview` : name,
  );

/** Text as it stands, in a table of Markdown and in the template that is made of it. */
const escaped = (text: string): string =>
  text
    .replace(/[|[\]*_]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .replaceAll("{", "&#123;")
    .replaceAll("}", "&#125;");
