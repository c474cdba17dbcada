import assert from "node:assert/strict";

async function results(page, query) {
  await page.locator("#page-find").fill(query);
  const options = page.locator("#page-find ~ .found [role=option]");
  await options.first().waitFor();
  return options.allInnerTexts();
}

export async function theSearchFindsFieldsValuesTypesEventsAndGuides(open) {
  const page = await open("index.html");
  const first = async (query) => (await results(page, query))[0].replace(/\s+/g, " ");

  assert.match(await first("eventSourceARN"), /eventSourceARN .*Event · (Records\.)?eventSourceARN/);
  assert.match(await first("eventSourceArn"), /eventSourceArn/);
  assert.match(await first("aws:sqs"), /Value aws:sqs SqsEvent · Records\.eventSource/);
  assert.match(await first("SqsEvent"), /Type SqsEvent/);
  assert.match(await first("sqsbatch"), /Type SqsBatchResponse/);
  assert.match(await first("Object Created"), /Event Object Created S3ObjectCreated/);
  assert.match(await first("requestContext.http.method"), /method .*requestContext\.http\.method/);
  assert.match(await first("/Records/0/s3/object/key"), /key S3Event · Records\.s3\.object\.key/);
  assert.match(await first("Custom resources"), /Guide .*[Cc]ustom resources/);
  const services = (await results(page, "Amazon Cognito")).join("\n");
  assert.match(services, /CognitoPreSignUpEvent|Cognito/);
}

export async function theSearchWorksByKeyboard(open) {
  const page = await open("types/SqsEvent.html");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "page-find");
  await page.keyboard.type("rawQueryString");
  await page.locator("#page-find ~ .found [role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const chosen = await page.locator("#page-find").getAttribute("aria-activedescendant");
  assert.equal(await page.locator("#" + chosen).getAttribute("aria-selected"), "true");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#page-find").getAttribute("aria-expanded"), "false");

  await page.locator("#page-find").fill("rawQueryStrin");
  await page.locator("#page-find ~ .found [role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/types\/(ApiGatewayHttp|FunctionUrl)\w*\.html#rawQueryString$/);
  assert.ok(await page.locator(":target").isVisible());
}

export async function thePageOfResultsTakesAQueryFromItsAddress(open) {
  const page = await open("search.html?q=eventSourceARN");
  await page.locator("#results a").first().waitFor();
  const links = await page.locator("#results a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  assert.ok(links.includes("types/SqsEvent.html#Records.eventSourceARN"), links.join("\n"));
  assert.ok(links.includes("types/KinesisStreamEvent.html#Records.eventSourceARN"), links.join("\n"));
  assert.match(await page.locator("#count").innerText(), /^\d+ found$/);

  await page.locator("#query").fill("nothing has this name");
  await page.waitForFunction(() => document.getElementById("count").textContent === "0 found");
}

export async function everyResultOfManyQueriesLeadsToAPlace(open, { root }) {
  const page = await open("search.html?q=a");
  const targets = new Set();
  for (const query of ["id", "type", "name", "arn", "time", "status", "aws", "detail", "key", "userId"]) {
    await page.locator("#query").fill(query);
    await page.locator("#results a").first().waitFor();
    for (const href of await page.locator("#results a").evaluateAll((all) => all.map((each) => each.href))) {
      targets.add(href.slice(root.length));
    }
  }
  assert.ok(targets.size > 300, String(targets.size));
  const lost = await page.evaluate(async (hrefs) => {
    const pages = new Map();
    const lost = [];
    for (const href of hrefs) {
      const [path, anchor] = href.split("#");
      if (!pages.has(path)) {
        const text = await (await fetch(path)).text();
        pages.set(path, new DOMParser().parseFromString(text, "text/html"));
      }
      if (anchor && !pages.get(path).getElementById(decodeURIComponent(anchor))) {
        lost.push(href);
      }
    }
    return lost;
  }, [...targets]);
  assert.deepEqual(lost, []);
}

export async function theSearchAnswersAtOnce(open) {
  const page = await open("search.html?q=a");
  await page.locator("#results a").first().waitFor();
  const milliseconds = await page.evaluate(() => {
    const times = ["e", "ev", "event", "eventsourcearn", "sqs body"].map((query) => {
      const start = performance.now();
      find(query);
      return performance.now() - start;
    });
    return Math.max(...times);
  });
  assert.ok(milliseconds < 250, `${milliseconds} ms`); // some milliseconds; the machine may be busy
}

export async function theSearchWorksInFilesWithoutAServer(open) {
  const page = await open("index.html", { files: true });
  await page.locator("[data-find]").fill("aws:sqs");
  const option = page.locator(".find-start [role=option]").first();
  await option.waitFor();
  await option.click();
  await page.waitForURL(/types\/SqsEvent\.html#Records\.eventSource$/);
  assert.equal(await page.locator("h1").innerText(), "SqsEvent");
}
