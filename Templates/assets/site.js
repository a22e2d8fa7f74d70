"use strict";
(() => {
  const toggle = document.querySelector(".menu-toggle");
  if (toggle) {
    const set = (open) => toggle.setAttribute("aria-expanded", String(open));
    toggle.addEventListener("click", () => set(toggle.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && toggle.getAttribute("aria-expanded") === "true") {
        set(false);
        toggle.focus();
      }
    });
  }

  const openTarget = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener("hashchange", openTarget);
  openTarget();

  for (const button of document.querySelectorAll("button.copy")) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.closest("figure").querySelector("blockquote").textContent.trim());
      button.textContent = "Copied";
    });
  }

  const form = document.querySelector("form.search");
  if (!form) return;
  const input = form.querySelector("input");
  const list = form.querySelector(".search-results");
  const status = form.querySelector(".search-status");
  let index;

  const load = async () => {
    index ??= fetch(form.dataset.index).then((response) => response.json());
    return index;
  };

  // The first word of the sorted list that is not before the one wanted.
  const firstFrom = (words, wanted) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const scoresOf = ({ words, hits }, start) => {
    const scores = new Map();
    for (let at = firstFrom(words, start); at < words.length && words[at].startsWith(start); at += 1) {
      const exact = words[at] === start ? 2 : 1;
      for (let n = 0; n < hits[at].length; n += 2) {
        scores.set(hits[at][n], Math.max(scores.get(hits[at][n]) ?? 0, hits[at][n + 1] * exact));
      }
    }
    return scores;
  };

  const search = async () => {
    const starts = input.value.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    const data = await load();
    const each = starts.map((start) => scoresOf(data, start));
    const found = each.length === 0 ? [] : [...each[0].keys()].filter((page) => each.every((scores) => scores.has(page)));
    const total = (page) => each.reduce((sum, scores) => sum + scores.get(page), 0);
    found.sort((a, b) => total(b) - total(a) || a - b);
    list.replaceChildren(...found.slice(0, 20).map((page) => {
      const [path, title, summary] = data.pages[page];
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = path;
      link.textContent = title;
      const text = document.createElement("p");
      text.textContent = summary;
      item.append(link, text);
      return item;
    }));
    status.textContent = starts.length === 0 ? "" : found.length === 0 ? "Nothing found. Try fewer or shorter words."
      : `${found.length} ${found.length === 1 ? "page" : "pages"} found.`;
  };

  const failed = () => { status.textContent = "The search could not be loaded. Every page is listed below."; };
  input.addEventListener("input", () => search().catch(failed));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search().catch(failed);
    history.replaceState(null, "", `?q=${encodeURIComponent(input.value)}`);
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    search().catch(failed);
  }
})();
