"use strict";

const page = document.documentElement;

function keep(name, value) {
  page.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice holds for this page only.
  }
}

// Theme: as the system has it, light, dark.
const themes = { auto: "Theme: system", light: "Theme: light", dark: "Theme: dark" };
const themeButton = document.querySelector("button.theme");
function showTheme() {
  themeButton.textContent = themes[page.dataset.theme] || themes.auto;
}
themeButton.hidden = false;
themeButton.addEventListener("click", () => {
  const names = Object.keys(themes);
  keep("theme", names[(names.indexOf(page.dataset.theme) + 1) % names.length]);
  showTheme();
});
showTheme();

// The language of code.
const languages = document.querySelector(".languages");
if (languages) {
  const buttons = [...languages.querySelectorAll("button")];
  const show = () => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", button.dataset.language === page.dataset.language);
    }
    for (const figure of document.querySelectorAll("figure[data-language]")) {
      figure.hidden = figure.dataset.language !== page.dataset.language;
    }
  };
  languages.hidden = false;
  for (const button of buttons) {
    button.addEventListener("click", () => {
      keep("language", button.dataset.language);
      show();
    });
  }
  show();
}

// Copy buttons.
async function copy(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const area = document.createElement("textarea"); // pages that are opened over plain HTTP
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

function addCopyButton(block) {
  const code = block.querySelector("code");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    try {
      await copy(code.textContent);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select and copy";
    }
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  block.append(button);
}
document.querySelectorAll(".code:not(.marked)").forEach(addCopyButton);

// Lists that can be filtered.
const filter = document.querySelector("[data-filter]");
if (filter) {
  const place = filter.closest(".filter");
  const status = place.querySelector("[role=status]");
  place.hidden = false;
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const section of document.querySelectorAll("section.service")) {
      const service = section.querySelector("h2").textContent.toLowerCase();
      let some = false;
      for (const line of section.querySelectorAll("[data-text]")) {
        const text = service + " " + line.dataset.text.toLowerCase();
        line.hidden = !words.every((word) => text.includes(word));
        some ||= !line.hidden;
        count += line.hidden ? 0 : 1;
      }
      section.hidden = !some;
    }
    status.textContent = words.length ? `${count} shown` : "";
  });
}

// A link into a closed part opens it.
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
  }
}
addEventListener("hashchange", openTarget);
openTarget();

// The slash leads to the search.
addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("page-find").focus();
  }
});
