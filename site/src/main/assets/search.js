"use strict";

// The form of the index is told in SearchIndex.java and FieldIndex.java.
const site = document.body.dataset.root;
let entries = null;
let waiting = [];

function load(then) {
  if (entries) {
    then();
    return;
  }
  waiting.push(then);
  if (waiting.length === 1) {
    const script = document.createElement("script");
    script.src = site + "assets/search-index.js";
    document.head.append(script);
  }
}

window.awseventsIndex = (index) => {
  entries = [];
  const seen = new Set(); // variants often share fields
  const add = (group, text, other, about, href, path) =>
    entries.push({
      group,
      text,
      about,
      href,
      path,
      names: other ? [text.toLowerCase(), other.toLowerCase()] : [text.toLowerCase()],
      context: (about + " " + path).toLowerCase(),
    });
  const addFields = (list, type, path, anchor, service) => {
    for (const item of list) {
      const parts = Array.isArray(item) ? item : [item];
      const [head, ...inside] = parts;
      if (head[0] === "=") {
        add("Values", head.slice(1), "", `${type} · ${path}`, `types/${type}.html#${anchor}`, service);
        continue;
      }
      const variant = head[0] === ">";
      const [wire, java] = variant ? [head.slice(1)] : head.split("\t");
      const here = (anchor ? anchor + "." : "") + wire.replace(/[^A-Za-z0-9_.:-]/g, "_");
      const way = variant ? path : (path ? path + "." : "") + wire;
      const known = !variant && `${type} ${way}`;
      if (!variant && !seen.has(known)) {
        seen.add(known);
        add("Fields", wire, java, `${type} · ${way}`, `types/${type}.html#${here}`, service);
      }
      addFields(inside, type, way, here, service);
    }
  };
  for (const [name, service, kind, values, fields] of index.types) {
    const serviceName = index.services[service];
    add("Types", name, "", `${kind} · ${serviceName}`, `types/${name}.html`, "");
    for (const value of values) {
      add("Events", value, "", `${name} · ${serviceName}`, `types/${name}.html#section-event`, "");
    }
    addFields(fields, name, "", "", serviceName);
  }
  for (const [title, path, headings] of index.guides) {
    add("Guides", title, "", "guide", path, "");
    for (const [heading, anchor] of headings) {
      add("Guides", heading, "", title, `${path}#${anchor}`, "");
    }
  }
  waiting.forEach((then) => then());
  waiting = [];
};

const LETTERS = /[a-z0-9]/;

function score(entry, query, words, typed) {
  let best = entry.text === typed ? 110 : 0;
  for (const name of entry.names) {
    if (name === query) {
      best = Math.max(best, 100);
    } else if (name.startsWith(query)) {
      best = Math.max(best, 60);
    } else {
      const at = name.indexOf(query);
      if (at > 0) {
        const upper = entry.text[at] !== name[at];
        best = Math.max(best, upper || !LETTERS.test(name[at - 1]) ? 40 : 20);
      }
    }
  }
  if (best === 0 && query.includes(".") && entry.context.includes(query)) {
    best = 50;
  }
  if (best === 0 && words.length > 1) {
    const hits = words.filter((word) => entry.names.some((name) => name.includes(word)));
    const rest = words.every((word) => hits.includes(word) || entry.context.includes(word));
    best = hits.length && rest ? 15 + 5 * hits.length : 0;
  }
  if (best === 0 && words.length === 1 && entry.group === "Types" && entry.context.includes(query)) {
    best = 10;
  }
  return best && best + { Types: 9, Fields: 6, Values: 7, Events: 7, Guides: 4 }[entry.group];
}

function find(text) {
  // A path may be written as in JSON Pointers, JSON paths or Java.
  const query = text
    .trim()
    .toLowerCase()
    .replace(/^\$?[./]+(?=\w)/, "")
    .replace(/\[[^\]]*\]|\(\)/g, "")
    .replace(/(?<=\w)\/(\d+\/)?(?=\w)/g, ".");
  if (!query) {
    return [];
  }
  const words = query.split(/\s+/);
  const hits = [];
  for (const entry of entries) {
    const points = score(entry, query, words, text.trim());
    if (points) {
      hits.push([points, entry]);
    }
  }
  return hits
    .sort((one, other) => other[0] - one[0] || one[1].about.length - other[1].about.length)
    .map(([, entry]) => entry);
}

function line(entry) {
  const name = document.createElement("span");
  name.className = "hit";
  name.textContent = entry.text;
  const about = document.createElement("span");
  about.className = "about";
  about.textContent = entry.about;
  return [name, " ", about];
}

// Results below a search box.
let boxes = 0;
function attach(input, list) {
  const id = "page-found-" + ++boxes;
  let chosen = -1;
  list.id = id;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Results");
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": id,
    "aria-autocomplete": "list",
  })) {
    input.setAttribute(name, value);
  }
  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (index) => {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", i === chosen));
    input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  };
  const show = () => {
    const hits = find(input.value).slice(0, 12);
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(
      ...hits.map((entry, i) => {
        const option = document.createElement("div");
        option.id = `${id}-${i}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.href = site + entry.href;
        const group = document.createElement("span");
        group.className = "group";
        group.textContent = entry.group.replace(/s$/, "");
        option.append(group, ...line(entry));
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => (location.href = option.dataset.href));
        return option;
      })
    );
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
  };
  input.addEventListener("focus", () => load(() => {}));
  input.addEventListener("input", () => load(show));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    } else if (!list.hidden && event.key === "ArrowDown") {
      event.preventDefault();
      choose(chosen + 1);
    } else if (!list.hidden && event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.href = list.children[chosen].dataset.href;
    }
  });
}
for (const input of document.querySelectorAll("#page-find, [data-find]")) {
  attach(input, input.parentElement.querySelector(".found"));
}

// The page of all results.
const query = document.getElementById("query");
if (query) {
  const results = document.getElementById("results");
  const count = document.getElementById("count");
  const LIMIT = 100;
  const show = () => {
    const hits = find(query.value);
    const groups = new Map();
    for (const hit of hits) {
      groups.set(hit.group, [...(groups.get(hit.group) || []), hit]);
    }
    count.textContent = query.value.trim() ? `${hits.length} found` : "";
    results.replaceChildren(
      ...[...groups].map(([group, members]) => {
        const section = document.createElement("section");
        const heading = document.createElement("h2");
        heading.textContent = `${group} (${members.length})`;
        const list = document.createElement("ul");
        list.className = "hits";
        for (const entry of members.slice(0, LIMIT)) {
          const link = document.createElement("a");
          link.href = site + entry.href;
          link.append(...line(entry));
          const item = document.createElement("li");
          item.append(link);
          list.append(item);
        }
        section.append(heading, list);
        if (members.length > LIMIT) {
          const more = document.createElement("p");
          more.className = "hint";
          more.textContent = `The first ${LIMIT} are shown. More words find less.`;
          section.append(more);
        }
        return section;
      })
    );
  };
  query.value = new URLSearchParams(location.search).get("q") || "";
  query.addEventListener("input", () => {
    load(show);
    const address = query.value ? "?q=" + encodeURIComponent(query.value) : location.pathname;
    try {
      history.replaceState(null, "", address);
    } catch {
      // Files have no address that could change.
    }
  });
  query.form.addEventListener("submit", (event) => event.preventDefault());
  load(show);
  query.focus();
}
