// One page of each kind.
export const KINDS = [
  "index.html",
  "types.html",
  "types/SqsEvent.html",
  "types/S3ObjectCreated.html",
  "eventbridge.html",
  "compare.html",
  "compare/http-requests.html",
  "guides.html",
  "README.html",
  "docs/architecture.html",
  "benchmarks.html",
  "search.html?q=eventSourceARN",
  "try.html",
];
