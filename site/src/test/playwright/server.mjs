// Serves the site below a folder of a server, compressed as GitHub Pages does it.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const PREFIX = "/some/folder/";
const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
};

export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = normalize(path.slice(PREFIX.length));
    if (!path.startsWith(PREFIX) || file.startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    try {
      const body = gzipSync(await readFile(join(folder, file)));
      response.writeHead(200, {
        "content-type": TYPES[file.split(".").pop()] || "application/octet-stream",
        "content-encoding": "gzip",
        "content-length": body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { root: `http://127.0.0.1:${server.address().port}${PREFIX}`, close: () => server.close() };
}
