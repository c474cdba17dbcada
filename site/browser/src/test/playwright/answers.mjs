// Asks the modules in Chromium about all payloads of a file, and writes their answers to another one.
//
//   node answers.mjs <chromium> <address of the modules> <payloads> <answers> <folder for the profile>
//
// Each line of the payloads is {type, text, code}, each line of the answers {identify, explain, builderCode}.
// The last line has times in milliseconds: until the first answer after a navigation, and the median of a call.
import { chromium } from 'playwright-core';
import { readFileSync, writeFileSync, appendFileSync } from 'node:fs';

const [executablePath, address, payloads, answers, profile] = process.argv.slice(2);
const CHUNK = 200;

const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', error => problems.push(String(error)));
  page.on('request', request => request.url().startsWith(address) || problems.push(`request to ${request.url()}`));

  const lines = readFileSync(payloads, 'utf8').split('\n').filter(line => line);
  await page.goto(`${address}/page.html`);
  const navigation = await page.evaluate(async text => {
    const { identify } = await import('./identify.js');
    identify(text);
    return performance.now();
  }, JSON.parse(lines[0]).text);

  const times = { identify: [], explain: [] };
  writeFileSync(answers, '');
  for (let from = 0; from < lines.length; from += CHUNK) {
    const chunk = await page.evaluate(async lines => {
      const { identify } = await import('./identify.js');
      const { explain, builderCode } = await import('./types.js');
      const times = { identify: [], explain: [] };
      const timed = (name, call) => {
        const begin = performance.now();
        const result = call();
        times[name].push(performance.now() - begin);
        return result;
      };
      const answers = lines.map(line => {
        const { type, text, code } = JSON.parse(line);
        return JSON.stringify({
          identify: timed('identify', () => identify(text)),
          explain: timed('explain', () => explain(text, type)),
          builderCode: code ? builderCode(text, type) : null,
        });
      });
      return { answers, times };
    }, lines.slice(from, from + CHUNK));
    times.identify.push(...chunk.times.identify);
    times.explain.push(...chunk.times.explain);
    appendFileSync(answers, chunk.answers.join('\n') + '\n');
  }
  const median = numbers => numbers.sort((one, other) => one - other)[numbers.length >> 1];
  const medians = { navigation, identify: median(times.identify), explain: median(times.explain) };
  appendFileSync(answers, JSON.stringify(medians) + '\n');
  if (problems.length) {
    throw new Error(problems.join('\n'));
  }
} finally {
  await context.close();
}
