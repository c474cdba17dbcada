import assert from "node:assert/strict";

const EVENTS = [
  "ActiveMqEvent",
  "AlbRequest",
  "AlexaSkillEvent",
  "ApiGatewayHttpRequest",
  "ApiGatewayProxyRequest",
  "ApiGatewayTokenAuthorizerRequest",
  "CloudFormationCustomResourceEvent",
  "CloudFrontRequestEvent",
  "CloudWatchLogsEvent",
  "CodePipelineJobEvent",
  "CognitoPreSignUpEvent",
  "DynamoDbStreamEvent",
  "FirehoseTransformationEvent",
  "FunctionUrlRequest",
  "IoTCoreCustomAuthorizerRequest",
  "KafkaMskEvent",
  "KinesisStreamEvent",
  "LexV2Event",
  "S3Event",
  "ScheduledEvent",
  "SesEvent",
  "SnsEvent",
  "SqsEvent",
  "VpcLatticeV2Request",
];
const RESPONSES = ["ApiGatewayHttpResponse", "SqsBatchResponse", "CloudFormationCustomResourceResponse"];

/** Waits until the page has answered. */
async function answer(page, text) {
  await page.locator("#answer").evaluate((answer) => answer.replaceChildren());
  await page.locator("#payload").fill(text);
  await page.locator("#answer .verdict").waitFor();
  return page.locator("#answer").innerText();
}

async function fixture(page, type, name = "default") {
  return page.evaluate(
    async ([type, name]) => {
      const text = await (await fetch(`types/${type}.html`)).text();
      const parsed = new DOMParser().parseFromString(text, "text/html");
      return parsed.querySelector(`#fixture-${name} .code code`).textContent;
    },
    [type, name]
  );
}

export async function payloadsOfManyTypesAreRecognisedAndBuilt(open) {
  const page = await open("try.html");
  for (const type of EVENTS) {
    const text = await answer(page, await fixture(page, type));
    assert.match(text, new RegExp(`^It is ${type}\\.\\n`));
    await page.waitForFunction((type) => document.getElementById("builder").textContent.includes(type), type);
    const builder = await page.locator("#builder").innerText();
    assert.match(builder, new RegExp(`import dev\\.awsevents\\.\\w+\\.${type};`));
    assert.match(await page.locator("#legend").innerText(), /^The type knows all members/, type);
    assert.deepEqual(
      JSON.parse(await page.locator("#marked").innerText()),
      JSON.parse(await page.locator("#payload").inputValue()),
      type
    );
  }
}

export async function aResponseIsReadAsTheTypeThatIsChosen(open) {
  const page = await open("try.html");
  for (const type of RESPONSES) {
    await page.locator("#read-as").selectOption("");
    const text = await answer(page, await fixture(page, type));
    assert.match(text, /knows no such event/);
    await page.locator("#read-as").selectOption(type);
    await page.waitForFunction((type) => document.getElementById("builder").textContent.includes(type), type);
    assert.match(await page.locator("#builder").innerText(), new RegExp(`${type}\\.builder\\(\\)|${type}\\.`));
  }
}

export async function unknownMembersAndViolationsAreShownWhereTheyStand(open) {
  const page = await open("try.html");
  const event = JSON.parse(await fixture(page, "SqsEvent"));
  const message = event.Records[0];
  message.colour = { red: 1 };
  message.attributes.SentTimestamp = "yesterday";
  delete message.body;
  await answer(page, JSON.stringify(event));
  await page.locator("#shown mark").first().waitFor();

  assert.equal(await page.locator("mark.unknown > .key").first().innerText(), '"colour"');
  assert.match(await page.locator("mark.violation").first().innerText(), /"SentTimestamp": "yesterday"/);
  const notes = (await page.locator("#marked .note").allInnerTexts()).join("\n");
  assert.match(notes, /no field of the type/);
  assert.match(notes, /body .*missing/);
  assert.match(await page.locator("#legend").innerText(), /^1 member is unknown, 2 values do not hold/);
}

export async function anObjectOfNoVariantAndNullsInCollectionsAreShownWhereTheyStand(open) {
  const page = await open("try.html");
  const event = JSON.parse(await fixture(page, "SesEvent"));
  const { receipt } = event.Records[0].ses;
  receipt.action = { type: "Carve", stone: 1 };
  receipt.recipients = ["clerk@example.com", null];
  await answer(page, JSON.stringify(event));
  await page.locator("#shown mark").first().waitFor();

  assert.deepEqual(await page.locator("mark.violation").allInnerTexts(), [
    "null",
    '"action": {',
    '"type": "Carve",',
    '"stone": 1',
    "}",
  ]);
  assert.equal(await page.locator("mark.violation + .note").first().innerText(), "← must not be null");
  assert.equal(
    await page.locator("mark.violation", { hasText: "action" }).locator("+ .note").innerText(),
    "← is no variant that is known"
  );
  const notes = await page.locator("#marked .note").allInnerTexts();
  assert.deepEqual(notes.sort(), ["← is no variant that is known", "← must not be null"]);
  assert.match(await page.locator("#legend").innerText(), /^0 members are unknown, 2 values do not hold/);

  const stream = JSON.parse(await fixture(page, "DynamoDbStreamEvent"));
  stream.Records[0].dynamodb.NewImage = { id: { N: "1" }, tags: { M: { red: null } }, shape: { V: [1] } };
  await answer(page, JSON.stringify(stream));
  await page.locator("mark.violation", { hasText: "red" }).waitFor();
  assert.equal(await page.locator("mark.violation", { hasText: "red" }).innerText(), '"red": null');
  assert.equal(await page.locator("mark.violation", { hasText: "shape" }).innerText(), '"shape": {');
  assert.match(await page.locator("mark.violation mark.unknown").first().innerText(), /^"V": \[/);
}

export async function aWholePayloadThatIsNoVariantIsTold(open) {
  const page = await open("try.html");
  const event = JSON.parse(await fixture(page, "CloudFormationCustomResourceEvent"));
  event.RequestType = "Repair";
  await page.locator("#read-as").selectOption("CloudFormationCustomResourceEvent");
  await answer(page, JSON.stringify(event));
  await page.locator("#marked > .note", { hasText: "is no variant that is known" }).waitFor();
  assert.match(await page.locator("#legend").innerText(), /1 value does not hold/);
}

export async function brokenPayloadsGetAnErrorWithItsPlace(open) {
  const page = await open("try.html");
  const good = await fixture(page, "S3Event");
  const cut = good.slice(0, good.length / 2);
  assert.match(await answer(page, cut), /It is not JSON\..*\(line \d+, column \d+\)/s);
  assert.match(await answer(page, '{\n  "a": nul\n}'), /\(line 2, column \d+\)/);
  await page.locator("#answer button").click();
  const selected = await page.locator("#payload").evaluate((area) => area.selectionStart);
  assert.ok(selected >= 4 && selected <= 14, String(selected));
  assert.match(await answer(page, "hello"), /It is not JSON/);
  assert.match(await answer(page, '{"a": 1} {'), /It is not JSON/);
  assert.match(await answer(page, '{"orderId": "A-1"}'), /knows no such event/);
  await answer(page, good.replace(/"s3": \{/, '"s3": [], "other": {'));
  await page.locator("#answer", { hasText: "It cannot be read as S3Event." }).waitFor();
  assert.ok(!(await page.locator("#builder").isVisible()));

  await page.locator("#payload").fill("");
  await page.waitForFunction(() => document.getElementById("answer").textContent === "");
}

export async function scriptsAreLoadedForThePayloadsThatNeedThem(open) {
  const page = await open("try.html");
  await page.waitForLoadState("networkidle");
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry.name.includes("/browser/"))
        .map((entry) => entry.name.replace(/.*\//, ""))
    );
  assert.deepEqual(await scripts(), ["identify.js"]);
  await answer(page, await fixture(page, "SqsEvent"));
  await page.locator("#builder", { hasText: "SqsEvent" }).waitFor();
  assert.deepEqual(await scripts(), ["identify.js", "types.js"]);
  const event = await objectCreated(page);
  const own = { ...event, source: "shop.orders" };
  assert.match(await answer(page, JSON.stringify(own)), /It is EventBridgeEvent\. The library has no type for its detail/);
  await page.locator("#builder", { hasText: "EventBridgeEvent<Object>" }).waitFor();
  assert.deepEqual(await scripts(), ["identify.js", "types.js", "detail-types.js"]);
  await answer(page, JSON.stringify(event));
  await page.locator("#builder", { hasText: "EventBridgeEvent<S3ObjectCreated>" }).waitFor();
  assert.deepEqual(await scripts(), ["identify.js", "types.js", "detail-types.js", "details.js"]);
}

export async function anExampleIsPastedByItsName(open) {
  const page = await open("try.html?example=S3Event", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("#builder").waitFor();
  assert.match(await page.locator("#answer").innerText(), /^It is S3Event\./);
  await page.locator("#built .copy").click();
  await page.locator("#built .copy", { hasText: "Copied" }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^import dev\.awsevents/);
  await page.locator("#example").selectOption("SnsEvent");
  await page.locator("#answer", { hasText: "It is SnsEvent." }).waitFor();
}

/** An event of EventBridge with a detail. */
async function objectCreated(page) {
  const event = await page.evaluate(async () => {
    const text = await (await fetch("types/S3ObjectCreated.html")).text();
    const parsed = new DOMParser().parseFromString(text, "text/html");
    return parsed.querySelectorAll("#section-event ~ .two code")[1].textContent;
  });
  return JSON.parse(event);
}

export async function theDetailOfAnEventIsExplainedAsItsType(open) {
  const page = await open("try.html");
  const event = await objectCreated(page);
  assert.match(await answer(page, JSON.stringify(event)), /It is EventBridgeEvent\. Its detail is S3ObjectCreated\./);
  await page.locator("#builder", { hasText: "import dev.awsevents.eventbridge.s3.S3ObjectCreated;" }).waitFor();
  assert.match(await page.locator("#builder").innerText(), /EventBridgeEvent<S3ObjectCreated> eventBridgeEvent =/);
  assert.match(await page.locator("#legend").innerText(), /^The type knows all members/);

  event.detail.bucket.colour = "red";
  event.detail.object.key = 1;
  delete event.detail.bucket.name;
  await answer(page, JSON.stringify(event));
  await page.locator("mark.unknown").waitFor();
  assert.equal(await page.locator("mark.unknown").innerText(), '"colour": "red"');
  assert.equal(await page.locator("mark.violation").innerText(), '"key": 1');
  assert.match((await page.locator("#marked .note").allInnerTexts()).join("\n"), /name is missing/);

  await page.locator("#answer a", { hasText: "S3ObjectCreated" }).click();
  await page.waitForURL(/types\/S3ObjectCreated\.html$/);
}
