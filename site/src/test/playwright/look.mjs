import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { KINDS } from "./kinds.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What depends on colours and on room; the other rules see the same in each theme and width. */
const LOOK = { runOnly: { type: "rule", values: ["color-contrast", "scrollable-region-focusable", "target-size"] } };

export async function axeFindsNothingInBothThemesAndTwoWidths(open) {
  const found = [];
  const page = await open("index.html", { colorScheme: "light", viewport: { width: 1280, height: 900 } });
  const root = page.url().replace("index.html", "");
  const check = async (path, look, options) => {
    // All else that axe tells is much to send.
    const violations = await page.evaluate(async (options) => (await axe.run(document, options)).violations, options);
    for (const { id, nodes } of violations) {
      const places = nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + " " + node.failureSummary);
      found.push(`${path}, ${look}: ${id}: ${places.join(" | ")}`);
    }
  };
  for (const path of KINDS) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(root + path);
    await page.addScriptTag({ path: axe });
    await check(path, "light", {});
    await page.emulateMedia({ colorScheme: "dark" });
    await check(path, "dark", LOOK);
    await page.setViewportSize({ width: 360, height: 740 });
    await check(path, "dark on a phone", LOOK);
  }
  assert.deepEqual(found, []);
}
