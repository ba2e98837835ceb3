import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The path of a Chromium that starts. Looks at the environment, Playwright's registry and well-known paths, then unpacks
 * the one that npm installed (`@sparticuz/chromium`), and as root on Debian lets apt install one.
 * Throws an error that lists what was tried: tests never skip for want of a browser.
 *
 * @returns {Promise<string>}
 */
export async function findChromium() {
  for (const variable of ["CHROME_PATH", "CHROMIUM_PATH", "PUPPETEER_EXECUTABLE_PATH"]) {
    const path = process.env[variable];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new Error(`${variable}=${path} does not exist.`);
  }
  const failures = [];
  for (const [place, find] of places) {
    try {
      for (const path of await find()) {
        if (existsSync(path) && starts(path)) return path;
      }
      failures.push(place);
    } catch (error) {
      failures.push(`${place}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(`No Chromium or Chrome found; tried ${failures.join("; ")}. Install one, or set CHROME_PATH.`);
}

/** What every Chromium of ours is started with: root has no sandbox, containers have a small /dev/shm. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
];

/** @type {readonly (readonly [place: string, find: () => readonly string[] | Promise<readonly string[]>])[]} */
const places = [
  ["Playwright's registry", async () => [(await import("playwright")).chromium.executablePath()]],
  ["well-known paths", wellKnownPaths],
  ["@sparticuz/chromium", unpackChromium],
  ["apt-get", installWithApt],
];

function wellKnownPaths() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return roots.flatMap((root) => (root ? programs.map((program) => `${root}\\${program}`) : []));
  }
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
  return [...names.map((name) => `/usr/bin/${name}`), "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

/**
 * Unpacks the npm package in a child process. `AWS_LAMBDA_JS_RUNTIME` makes it unpack the NSS libraries that a bare
 * machine lacks; a script of two lines points the browser at them.
 */
function unpackChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const folder = fileURLToPath(new URL("../../node_modules/.cache/chromium", import.meta.url));
  const script = `${folder}/chromium.sh`;
  if (existsSync(script)) return [script];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const program =
    "import chromium from '@sparticuz/chromium'; chromium.setGraphicsMode = true; console.log(await chromium.executablePath())";
  const path = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
  }).trim();
  const lines = [
    "#!/bin/sh",
    `[ -d /etc/fonts ] || export FONTCONFIG_PATH='${folder}/fonts'`,
    `export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${folder}/al2023/lib"`,
    `exec '${path}' "$@"`,
  ];
  writeFileSync(script, `${lines.join("\n")}\n`, { mode: 0o755 });
  return [script];
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return [];
  if (!/debian/i.test(readFileSync("/etc/os-release", "utf8"))) return [];
  const apt = (/** @type {string[]} */ ...words) =>
    execFileSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", "-y", ...words], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      timeout: 600_000,
    });
  apt("update");
  apt("install", "--no-install-recommends", "chromium");
  return ["/usr/bin/chromium"];
}

/** @param {string} path */
function starts(path) {
  if (process.platform === "win32") return true; // chrome.exe --version opens a window there
  try {
    execFileSync(path, ["--version"], { timeout: 20_000, stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
