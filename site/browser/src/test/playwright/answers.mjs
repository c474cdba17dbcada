// Asks the modules in Chromium about all payloads of a file, and writes their answers to another one.
//
//   node answers.mjs <chromium> <address of the modules> <payloads> <answers>
//
// Each line of the payloads is {type, text, module, code}, each line of the answers
// {identify, explain, detailType, builderCode}; the last two are for a line with code.
// The last line has times in milliseconds: until the first answer after a navigation, and the median of a call.
import { launch } from '../../../../src/test/playwright/browser.mjs';
import { readFileSync, writeFileSync, appendFileSync } from 'node:fs';

const [executablePath, address, payloads, answers] = process.argv.slice(2);
const CHUNK = 200;

const browser = await launch(executablePath);
try {
  const page = await browser.newPage();
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
      const { detailType } = await import('./detail-types.js');
      const typeOfDetail = text => {
        const { source, 'detail-type': name } = JSON.parse(text);
        return { detailType: detailType(source, name) };
      };
      const modules = { 'types.js': await import('./types.js'), 'details.js': await import('./details.js') };
      const times = { identify: [], explain: [] };
      const timed = (name, call) => {
        const begin = performance.now();
        const result = call();
        times[name].push(performance.now() - begin);
        return result;
      };
      const answers = lines.map(line => {
        const { type, text, module, code } = JSON.parse(line);
        const { explain, builderCode } = modules[module];
        return JSON.stringify({
          identify: timed('identify', () => identify(text)),
          explain: timed('explain', () => explain(text, type)),
          detailType: code ? typeOfDetail(text) : null,
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
  await browser.close();
}
