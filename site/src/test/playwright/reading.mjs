import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { KINDS } from "./kinds.mjs";

export async function allIsReadWithoutJavaScript(open) {
  const page = await open("types/SqsEvent.html", { javaScriptEnabled: false });
  assert.ok(await page.locator("#Records\\.body").isVisible());
  assert.ok(await page.locator("#fixture-default pre").isVisible());
  await page.locator("#fixture-fifo summary").click();
  assert.ok(await page.locator("#fixture-fifo pre").isVisible());
  for (const figure of await page.locator("figure[data-language]").all()) {
    assert.ok(await figure.isVisible());
  }
  assert.equal(await page.locator("button:visible").count(), 0); // none that does nothing
  await page.locator("#page-find").fill("body");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\.html\?q=body$/);
  assert.match(await page.locator("main").innerText(), /needs JavaScript/);
  await page.goto(page.url().replace(/search.*/, "try.html"));
  assert.match(await page.locator("main").innerText(), /needs JavaScript/);
  assert.ok(!(await page.locator("#payload").isVisible()));
}

export async function codeIsCopiedLetterForLetter(open) {
  const page = await open("types/SqsEvent.html", { permissions: ["clipboard-read", "clipboard-write"] });
  const block = page.locator("#fixture-default .code");
  await block.locator("button.copy").click();
  await block.locator("button.copy", { hasText: "Copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await block.locator("code").evaluate((code) => code.textContent));
  assert.equal(JSON.parse(copied).Records[0].eventSource, "aws:sqs");
}

export async function theLanguageOfCodeIsKept(open) {
  const page = await open("types/SqsEvent.html");
  const visible = () => page.locator("figure[data-language]:visible figcaption").allInnerTexts();
  assert.ok((await visible()).every((name) => name.endsWith(".java")));
  await page.locator(".languages button", { hasText: "Kotlin" }).click();
  assert.ok((await visible()).every((name) => name.endsWith(".kt")));
  await page.goto(page.url().replace("SqsEvent", "S3Event"));
  assert.ok((await visible()).every((name) => name.endsWith(".kt")));
  assert.ok((await visible()).length > 1);
}

export async function theThemeIsKept(open) {
  const page = await open("index.html", { colorScheme: "light" });
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await colour();
  await page.locator("button.theme").click(); // light
  assert.equal(await colour(), light);
  await page.locator("button.theme").click(); // dark
  const dark = await colour();
  assert.notEqual(dark, light);
  await page.goto(page.url().replace("index", "types"));
  assert.equal(await colour(), dark);
  await page.locator("button.theme").click(); // as the system has it
  assert.equal(await colour(), light);
}

export async function listsAreFiltered(open) {
  const page = await open("eventbridge.html");
  await page.locator("[data-filter]").fill("aws.s3 object");
  const shown = await page.locator(".events li:visible a").allInnerTexts();
  assert.ok(shown.includes("S3ObjectCreated"), shown.join(" "));
  assert.ok(shown.every((name) => name.startsWith("S3")), shown.join(" "));
  assert.equal(await page.locator("[role=status]").first().innerText(), `${shown.length} shown`);
}

export async function theFirstTabLeadsPastTheMenu(open) {
  const page = await open("docs/lambda.html");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  assert.ok(await page.locator(".skip").isVisible());
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "page-content");
}

export async function aLinkToAClosedPayloadOpensIt(open) {
  const page = await open("types/SqsEvent.html#fixture-fifo");
  await page.locator("#fixture-fifo pre").waitFor();
}

export async function aPhoneNeedsNoScrollingSidewards(open) {
  const page = await open("index.html", { viewport: { width: 360, height: 740 } });
  const wide = [];
  for (const path of KINDS) {
    await page.goto(page.url().replace(/(some\/folder\/).*/, "$1" + path));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) {
      wide.push(`${path}: ${width}`);
    }
  }
  assert.deepEqual(wide, []);
}

export async function allPagesAreLight(open, { folder }) {
  // What a page loads before anything is typed or pasted, as a server sends it.
  const weigh = async (path) => {
    const page = await open(path);
    await page.waitForLoadState("networkidle");
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
        .map((entry) => entry.encodedBodySize)
        .reduce((sum, size) => sum + size, 0)
    );
    return { path, bytes };
  };
  const weights = await Promise.all(KINDS.map(weigh)); // each of them waits
  const heavy = weights.filter(({ bytes }) => bytes > 300_000);
  assert.deepEqual(heavy, []);
  assert.ok((await readFile(folder + "/assets/site.css")).length < 20_000);
}
