"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  const toggle = document.querySelector(".menu-toggle");
  if (toggle) {
    toggle.hidden = false;
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
})();
