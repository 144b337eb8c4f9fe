"""The one page on which all pictures are browsed, filtered by what they show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from string import Template

_PAGE = Template("""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Centre Desk</title>
<style>
body { font: 13px sans-serif; margin: 0; background: #e8e6e1; color: #22262b; }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 12px; padding: 12px 16px;
  background: #f7f5f1; border-bottom: 1px solid #d8d3ca; align-items: center; }
main { display: grid; gap: 16px; padding: 16px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--wide, 480px)), 1fr)); }
figure { margin: 0; } img { width: 100%; border-radius: 8px; display: block; }
figcaption { padding: 4px 2px; color: #666a72; }
h2 { grid-column: 1 / -1; margin: 8px 0 0; font-size: 15px; }
</style>
<nav></nav><main></main>
<script>
const shots = $shots, keys = $keys, chosen = {};
const nav = document.querySelector("nav"), main = document.querySelector("main");
function choice(key, values, first) {
  const label = document.createElement("label"), select = document.createElement("select");
  label.append(key + " ", select);
  for (const value of [first, ...values]) select.append(new Option(value, value));
  select.onchange = () => { chosen[key] = select.value === first ? "" : select.value; draw(); };
  nav.append(label);
}
for (const key of keys) choice(key, [...new Set(shots.map(shot => shot[key]))], "all");
const wide = document.createElement("input");
Object.assign(wide, {type: "range", min: 240, max: 1920, value: 480, title: "width"});
wide.oninput = () => document.body.style.setProperty("--wide", wide.value + "px");
const count = document.createElement("span");
nav.append(wide, count);
function draw() {
  main.replaceChildren();
  const shown = shots.filter(shot => keys.every(key => !chosen[key] || shot[key] === chosen[key]));
  count.textContent = shown.length + " / " + shots.length;
  let page = "";
  for (const shot of shown) {
    if (shot.page !== page) {
      page = shot.page;
      main.append(Object.assign(document.createElement("h2"), {textContent: page}));
    }
    const figure = document.createElement("figure"), link = document.createElement("a");
    const image = Object.assign(new Image(), {src: shot.file, loading: "lazy"});
    link.href = shot.file; link.append(image);
    figure.append(link, Object.assign(document.createElement("figcaption"),
      {textContent: keys.slice(1).map(key => shot[key]).filter(Boolean).join(" · ")}));
    main.append(figure);
  }
}
draw();
</script>
""")
KEYS = ("page", "state", "language", "theme", "size", "scale")


def written(shots: Sequence[dict[str, str]]) -> str:
    """The page with every picture, each page's together."""
    ordered = sorted(shots, key=lambda shot: shot["page"])
    # A closing tag within a caption must not end the script.
    data = json.dumps(ordered, ensure_ascii=False).replace("</", "<\\/")
    return _PAGE.substitute(shots=data, keys=json.dumps(KEYS))
