// Opens report pages in Debian's Chromium: figures, requests, errors, accessibility, widths; and screenshots to look at.
// `npm run test:report`; the browser: apt-get install chromium, or CHROMIUM=/path/to/it.

import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { bundled } from "./bundle.mjs";
import { axeFindings, readFigures, readOverflow, wrongFigures } from "./checks.mjs";
import { recaps } from "./recaps.mjs";

const out = fileURLToPath(new URL("out/", import.meta.url));
const executablePath = process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const THEMES = ["light", "dark"];

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const library = await bundled();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const failures = [];
let opened = 0;
let figureCount = 0;

try {
  for (const [name, { recap, profile, title, mask }] of Object.entries(recaps(library))) {
    for (const locale of ["id", "en"]) {
      const file = join(out, `${name}-${locale}.html`);
      await writeFile(file, library.renderReport(recap, profile, { locale, title, mask, statement: true }));
      for (const width of Object.keys(WIDTHS)) {
        for (const theme of THEMES) await look({ name, locale, file, recap, width, theme });
      }
    }
  }
} finally {
  await browser.close();
}

console.log(`${opened} pages opened, ${figureCount} figures compared; screenshots in test/e2e/report/out/`);
if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
}

/** Open a page in one width and theme, and note what is wrong with it. */
async function look({ name, locale, file, recap, width, theme }) {
  const here = `${name}-${locale}-${width}-${theme}`;
  const fail = (kind, findings) => failures.push(...findings.map((one) => `${here}: ${kind}: ${one}`));
  // axe is put into the page by this test; the page's own policy would refuse it.
  const context = await browser.newContext({ viewport: WIDTHS[width], colorScheme: theme, bypassCSP: true });
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  opened += 1;

  const figures = await page.evaluate(readFigures);
  figureCount += figures.length;
  fail("figure", figures.length === 0 ? ["none in the page"] : wrongFigures(figures, recap));
  const { wider, out: sticking, cut, overlapping } = await page.evaluate(readOverflow);
  fail("wider than the window", wider > 0 ? [`${wider} px`, ...sticking] : []);
  fail("cut off", cut);
  fail("overlapping", overlapping);
  await page.screenshot({ path: join(out, `${here}.png`), fullPage: true });
  if (width === "desktop" && theme === "dark")
    await page.pdf({ path: join(out, `${name}-${locale}.pdf`), preferCSSPageSize: true });
  fail("axe", await axeFindings(page, axe));
  fail("console", errors);
  fail(
    "request",
    requests.filter((url) => url !== address && !url.startsWith("data:")),
  );
  await context.close();
}
