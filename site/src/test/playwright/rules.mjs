// Tries the site in a browser. Prints a line of JSON for each rule: {rule, error}.
// node rules.mjs <folder of the site> <Chromium>
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";
import * as look from "./look.mjs";
import * as paste from "./paste.mjs";
import * as reading from "./reading.mjs";
import * as search from "./search.mjs";

const [folder, executable] = process.argv.slice(2);
const { root, close } = await serve(folder);
const browser = await launch(executable);
const files = pathToFileURL(folder).href + "/";

const problems = [];
function watch(context) {
  context.setDefaultTimeout(120_000); // for machines that have other things to do
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith(files) && !/^(data|blob):/.test(url)) {
      problems.push("a request leaves the folder: " + url);
    }
  });
  context.on("weberror", (error) => problems.push(error.error().stack));
  context.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(`${message.location().url}: ${message.text()}`);
    }
  });
  return context;
}

for (const [rule, check] of Object.entries({ ...search, ...reading, ...look, ...paste })) {
  const contexts = [];
  const open = async (path, options = {}) => {
    const context = watch(await browser.newContext({ reducedMotion: "reduce", ...options }));
    contexts.push(context);
    const page = await context.newPage();
    await page.goto((options.files ? files : root) + path);
    return page;
  };
  let error = null;
  problems.length = 0;
  try {
    await check(open, { root, folder });
  } catch (e) {
    error = e.stack;
  }
  if (!error && problems.length) {
    error = problems.join("\n");
  }
  console.log(JSON.stringify({ rule: rule.replace(/([A-Z])/g, (letter) => " " + letter.toLowerCase()), error }));
  for (const context of contexts) {
    await context.close();
  }
}
await browser.close();
close();
