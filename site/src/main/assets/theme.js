// Runs before the first line is drawn, so that a chosen theme does not flicker.
(() => {
  const page = document.documentElement;
  page.classList.add("js");
  try {
    page.dataset.theme = localStorage.getItem("theme") || "auto";
    page.dataset.language = localStorage.getItem("language") || "java";
  } catch {
    page.dataset.theme = "auto"; // files, and browsers that keep nothing
    page.dataset.language = "java";
  }
})();
