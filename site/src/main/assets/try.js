// The scripts in browser/ are compiled from the library; site/browser/README.md tells what they
// export. The small one is loaded with the page, the others when the first payload is there that
// they are for.
import { has, parse, print } from "./json.js";

const form = document.querySelector("form.try");
const input = document.getElementById("payload");
const example = document.getElementById("example");
const readAs = document.getElementById("read-as");
const answer = document.getElementById("answer");
const shown = document.getElementById("shown");
const built = document.getElementById("built");

function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  made.append(...content);
  return made;
}

function code(text) {
  return element("code", "", text);
}

function count(number, one, many) {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

if (location.protocol === "file:") {
  answer.append(
    element("p", "verdict bad", "Browsers load this page's scripts from a server only. Serve the folder, for instance by ", code("python3 -m http.server"), ".")
  );
} else {
  form.hidden = false;
}

const identifier = import("../browser/identify.js");
let round = 0;

function hideRest() {
  shown.hidden = true;
  built.hidden = true;
}

async function look() {
  const mine = ++round;
  const text = input.value;
  if (!text.trim()) {
    answer.replaceChildren();
    hideRest();
    return;
  }
  const { identify } = await identifier;
  const found = identify(text);
  if (found.error) {
    showError(found.error);
    return;
  }
  const type = readAs.value || found.type;
  const detail = type === "EventBridgeEvent" ? await typeOfDetail(text) : null;
  if (mine !== round) {
    return; // the text has changed meanwhile
  }
  showVerdict(found, type, detail);
  if (!type) {
    hideRest();
    return;
  }
  const { explain, builderCode } = await import(detail ? "../browser/details.js" : "../browser/types.js");
  if (mine !== round) {
    return;
  }
  const told = explain(text, type);
  if (told.error) {
    showError(told.error, type);
    return;
  }
  showPayload(text, told);
  showBuilder(builderCode(text, type), type);
}

/** The type of what an event of EventBridge is about; null if the library has none. */
async function typeOfDetail(text) {
  const { detailType } = await import("../browser/detail-types.js");
  const { source, "detail-type": name } = JSON.parse(text) ?? {};
  return detailType(source, name);
}

function showError(error, type) {
  const place = error.line ? ` (line ${error.line}, column ${error.column})` : "";
  const verdict = element("div", "verdict bad", element("p", "", element("strong", "", type ? `It cannot be read as ${type}.` : "It is not JSON."), " ", error.message + place));
  if (error.line) {
    const go = element("button", "", "Go there");
    go.type = "button";
    go.addEventListener("click", () => select(error.line, error.column));
    verdict.append(go);
  }
  answer.replaceChildren(verdict);
  hideRest();
}

function select(line, column) {
  const start = input.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  const at = Math.min(start + column - 1, input.value.length);
  input.focus();
  input.setSelectionRange(at, Math.min(at + 1, input.value.length));
}

function pageLink(type) {
  const link = element("a", "", type);
  link.href = `types/${type}.html`;
  return link;
}

function showVerdict(found, type, detail) {
  const head = element("p");
  if (found.type) {
    head.append("It is ", element("strong", "", pageLink(found.type)), ".");
  } else {
    head.append(element("strong", "", "The library knows no such event."), " Responses and parts of payloads are not recognised: choose a type to read it as.");
  }
  if (type && type !== found.type) {
    head.append(` Below it is read as ${type}.`);
  }
  if (detail) {
    head.append(" Its detail is ", element("strong", "", pageLink(detail)), ".");
  } else if (type === "EventBridgeEvent") {
    head.append(" The library has no type for its detail.");
  }
  const why = element("pre", "why", found.explanation.join("\n"));
  why.tabIndex = 0;
  answer.replaceChildren(element("div", found.type ? "verdict" : "verdict bad", head, why));
}

function showPayload(text, told) {
  const payload = parse(text);
  const notes = new Map();
  const note = (pointer, kind, words) => {
    // What is missing is told where it should be.
    let place = pointer;
    while (!has(payload, place)) {
      place = place.slice(0, place.lastIndexOf("/"));
    }
    const missing = pointer.slice(place.length + 1);
    const text = missing ? `${missing} ${words}` : words;
    notes.set(place, [...(notes.get(place) || []), { kind, words: text, missing }]);
  };
  told.unknown.forEach((pointer) => note(pointer, "unknown", "no field of the type; kept in unknownFields()"));
  told.violations.forEach(({ pointer, message }) => note(pointer, "violation", message));

  const root = document.createDocumentFragment();
  const wrong = (pointer) => (notes.get(pointer) || []).find((each) => !each.missing);
  const marks = []; // the kinds of those around, the outermost first
  let line = null; // the innermost mark in this line; null before anything is in it
  const inMarks = (content) => {
    if (!line) {
      line = root;
      marks.forEach((kind) => {
        const mark = element("mark", kind);
        line.append(mark);
        line = mark;
      });
    }
    line.append(content);
  };
  const outside = (content) => {
    root.append(content);
    line = null;
  };
  const opened = new Set();
  const add = (pointer, fits) => {
    for (const { kind, words } of (notes.get(pointer) || []).filter(fits)) {
      outside(element("span", "note " + kind, "← " + words));
    }
  };
  const addBehind = (pointer) => add(pointer, (each) => each.missing || !opened.has(pointer));
  print(payload, {
    emit: (piece, part) => {
      const [indent] = piece.match(/^\n */) || [""];
      if (indent) {
        outside(indent);
      }
      if (piece !== indent) {
        inMarks(part === "name" ? element("span", "key", piece) : piece.slice(indent.length));
      }
    },
    enter: (pointer) => {
      const mine = wrong(pointer);
      if (mine) {
        marks.push(mine.kind);
        line = null;
      }
    },
    leave: (pointer) => {
      if (wrong(pointer)) {
        marks.pop();
        line = null;
      }
    },
    opened: (pointer) => {
      opened.add(pointer);
      add(pointer, (each) => !each.missing);
    },
    after: addBehind,
  });
  addBehind("");
  document.getElementById("marked").replaceChildren(root);
  document.getElementById("legend").textContent =
    told.unknown.length + told.violations.length === 0
      ? "The type knows all members, and all of them hold to the schema."
      : `${count(told.unknown.length, "member is", "members are")} unknown, ${count(told.violations.length, "value does", "values do")} not hold to the schema.`;
  shown.hidden = false;
}

function showBuilder({ type: declared, code, imports, error }, type) {
  built.hidden = Boolean(error);
  if (!error) {
    const lines = imports.map((name) => `import ${name};`);
    const variable = type[0].toLowerCase() + type.slice(1);
    lines.push("", `${declared} ${variable} =`, "    " + code.replaceAll("\n", "\n    ") + ";");
    document.getElementById("builder").textContent = lines.join("\n");
  }
}

async function fill(type) {
  const response = await fetch(`types/${type}.html`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  input.value = page.querySelector("#fixture-default .code code").textContent;
  await look();
}

input.addEventListener("input", look);
readAs.addEventListener("change", look);
example.addEventListener("change", () => {
  if (example.value) {
    readAs.value = "";
    fill(example.value);
  }
});
const wanted = new URLSearchParams(location.search).get("example");
if (wanted && [...example.options].some((option) => option.value === wanted)) {
  example.value = wanted;
  fill(wanted);
}
