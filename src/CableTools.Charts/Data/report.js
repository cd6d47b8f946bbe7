// The page of a report: the table of all cables, the card behind each row, the charts.
// What a cable says is put into the page as text. A card alone is HTML: the writer of the page has encoded it.
(function () {
  "use strict";
  const $ = id => document.getElementById(id);

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  drawCharts();
  if ($("grid")) showTable(JSON.parse($("data").textContent));

  // A chart is drawn when it comes near: its picture stays for print, and for a browser that cannot unpack what draws.
  // It takes the room it will need from the start: what stands below does not move from under the pointer.
  function drawCharts() {
    window.__cabletoolsPlotly.catch(() => {});
    const figures = new Map();
    for (const place of document.querySelectorAll("figure.chart")) {
      const figure = JSON.parse(place.querySelector("script").textContent);
      figures.set(place, figure);
      place.style.setProperty("--room", (place.clientWidth < figure.wide ? figure.narrow.layout : figure.layout).height + "px");
    }
    function draw(place) {
      window.__cabletoolsPlotly.then(plotly => window.__cabletoolsShow(plotly, place, figures.get(place))
        .then(() => place.classList.add("drawn"))).catch(() => {});
    }
    const near = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        near.unobserve(entry.target);
        draw(entry.target);
      }
    }, { rootMargin: "400px" });
    for (const place of figures.keys()) near.observe(place);
  }

  function showTable(data) {
    const count = data.id.length, rowHeight = 30, spare = 6, mostPrinted = 1000;
    const grid = $("grid"), rows = $("rows"), pane = $("pane"), browse = $("browse"), form = document.querySelector("form.filters");
    const head = grid.querySelector(".head");
    const choices = ["level", "post", "year", "tag", "code"];
    // What each row is found by, and what each choice holds of it.
    const words = [], values = { level: data.level, post: data.post, year: [], tag: data.tag, code: data.code };
    const names = { level: data.levels.map(level => level[0]), post: data.posts, year: [], tag: data.tags, code: data.codes };
    // The cables that are shown, in order; the one the keyboard is on, as a place in that order; the one whose card is open.
    let shown = [], at = 0, opened = -1, sorted = "", falling = false, printing = false;

    const tagsOf = row => data.tag[row].map(tag => data.tags[tag]).join(" ");
    names.year = [...new Set(data.date.map(date => date.slice(0, 4)))].sort();
    for (let row = 0; row < count; row++) {
      values.year.push(names.year.indexOf(data.date[row].slice(0, 4)));
      words.push((data.id[row] + " " + data.subject[row] + " " + data.posts[data.post[row]] + " " + tagsOf(row)).toLowerCase());
    }

    for (const choice of choices) {
      const counts = names[choice].map(() => 0), several = choice === "tag" || choice === "code";
      for (const value of values[choice]) {
        if (several) value.forEach(one => counts[one]++);
        else counts[value]++;
      }
      names[choice].forEach((name, i) => {
        if (counts[i] === 0) return;
        const option = element("option", "", (name || "not known") + " (" + counts[i].toLocaleString("en") + ")");
        option.value = i;
        $("f-" + choice).append(option);
      });
    }

    // ---- which rows, in which order

    function apply() {
      const asked = $("f-words").value.toLowerCase().split(/\s+/).filter(word => word);
      const chosen = choices.filter(choice => $("f-" + choice).value !== "").map(choice => [values[choice], +$("f-" + choice).value]);
      shown = [];
      for (let row = 0; row < count; row++) {
        if (asked.every(word => words[row].includes(word))
          && chosen.every(([of, value]) => Array.isArray(of[row]) ? of[row].includes(value) : of[row] === value)) shown.push(row);
      }
      order();
      at = Math.max(0, shown.indexOf(opened));
      $("count").textContent = shown.length === count ? count.toLocaleString("en") + (count === 1 ? " cable" : " cables")
        : shown.length.toLocaleString("en") + " of " + count.toLocaleString("en") + " cables";
      grid.setAttribute("aria-rowcount", shown.length + 1);
      rows.style.height = shown.length * rowHeight + "px";
      grid.scrollTop = 0;
      redraw();
    }

    const keys = {
      id: row => data.id[row], date: row => data.date[row], level: row => data.level[row], post: row => data.posts[data.post[row]],
      subject: row => data.subject[row], tag: tagsOf, code: row => data.code[row].length,
    };
    const collator = new Intl.Collator("en", { numeric: true });

    // What is empty stands at the end, whichever way the column is sorted.
    function order() {
      if (!sorted) return;
      const key = keys[sorted], kept = shown.map(row => [key(row), row]), sign = falling ? -1 : 1;
      kept.sort(([one, i], [other, j]) => {
        if (one === "" || other === "") return (one === "") - (other === "") || i - j;
        return sign * (typeof one === "number" ? one - other : collator.compare(one, other)) || i - j;
      });
      shown = kept.map(([, row]) => row);
    }

    function sort(column) {
      falling = sorted === column && !falling;
      sorted = column;
      for (const button of head.querySelectorAll("button")) {
        const isIt = button.dataset.sort === column;
        button.parentNode.setAttribute("aria-sort", isIt ? falling ? "descending" : "ascending" : "none");
        button.lastChild.textContent = isIt ? falling ? " ▼" : " ▲" : "";
      }
      apply();
    }

    // ---- the rows that can be seen: each place on the screen has an element, filled anew when another row comes to it

    let places = [], waiting = false;

    function made() {
      const row = element("div", "row");
      row.setAttribute("role", "row");
      for (const column of ["id", "date", "level", "post", "subject", "tag", "code"]) {
        const cell = element("div", column);
        cell.setAttribute("role", "gridcell");
        row.append(cell);
      }
      row.children[1].append("", element("span", "time"));
      row.children[2].append(element("span"));
      return row;
    }

    function fill(place, i) {
      const row = shown[i], cells = place.children, level = data.levels[data.level[row]], mark = cells[2].firstChild;
      place.id = "row-" + i;
      place.style.transform = "translateY(" + i * rowHeight + "px)";
      place.setAttribute("aria-rowindex", i + 2);
      place.dataset.at = i;
      cells[0].textContent = data.id[row];
      cells[1].firstChild.data = data.date[row].slice(0, 10);
      cells[1].lastChild.textContent = data.date[row].slice(10);
      mark.textContent = level[0];
      mark.style.background = level[1];
      mark.style.color = level[2];
      cells[3].textContent = data.posts[data.post[row]];
      cells[4].textContent = cells[4].title = data.subject[row];
      cells[5].textContent = tagsOf(row);
      cells[6].textContent = data.code[row].length || "";
    }

    function mark(place, i) {
      place.setAttribute("aria-selected", shown[i] === opened);
      place.classList.toggle("at", i === at);
    }

    function draw() {
      waiting = false;
      if (printing) return;
      const room = Math.ceil(grid.clientHeight / rowHeight) + 2 * spare;
      if (places.length < room) redraw(room);
      const first = Math.max(0, Math.floor(grid.scrollTop / rowHeight) - spare), past = Math.min(shown.length, first + places.length);
      for (let i = first; i < past; i++) {
        const place = places[i % places.length];
        if (place.dataset.at !== String(i)) fill(place, i);
        place.hidden = false;
        mark(place, i);
      }
      for (let i = past; i < first + places.length; i++) {
        const place = places[i % places.length];
        place.hidden = true;
        place.dataset.at = "";
        place.id = "";
      }
      if (at >= first && at < past) grid.setAttribute("aria-activedescendant", "row-" + at);
      else grid.removeAttribute("aria-activedescendant");
    }

    // All anew: other rows, another order, another size.
    function redraw(room) {
      places = Array.from({ length: room || places.length }, made);
      rows.replaceChildren(...places);
      if (!room) draw();
    }

    function later() {
      if (!waiting) requestAnimationFrame(draw);
      waiting = true;
    }

    function move(to) {
      if (shown.length === 0) return;
      at = Math.min(shown.length - 1, Math.max(0, to));
      const top = at * rowHeight, room = grid.clientHeight - head.offsetHeight;
      if (top < grid.scrollTop) grid.scrollTop = top;
      else if (top + rowHeight > grid.scrollTop + room) grid.scrollTop = top + rowHeight - room;
      draw();
    }

    // ---- the card

    const chunks = [...document.querySelectorAll("script.cards")], unpacked = new Map(), mostUnpacked = 8;
    let phrases = null;

    // Bytes below 128 are letters, one from 128 on is a phrase of the first 64, and two of which the first is 192 or more one of the others.
    function expand(bytes) {
      phrases = phrases || JSON.parse($("phrases").textContent);
      const parts = [];
      for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        parts.push(byte < 128 ? String.fromCharCode(byte) : byte < 192 ? phrases[byte - 128]
          : phrases[64 + (byte - 192) * 128 + bytes[++i] - 128]);
      }
      return parts.join("");
    }

    function cardsOf(chunk) {
      let cards = unpacked.get(chunk);
      if (!cards) {
        const bytes = Uint8Array.from(atob(chunk.textContent), letter => letter.charCodeAt(0));
        cards = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer()
          .then(buffer => expand(new Uint8Array(buffer)).split("\0"));
        if (unpacked.size >= mostUnpacked) unpacked.delete(unpacked.keys().next().value);
        unpacked.set(chunk, cards);
      }
      return cards;
    }

    const cited = data.id.map(() => []);
    data.cites.forEach((them, row) => them.forEach(it => cited[it].push(row)));

    function links(title, them) {
      const line = element("p", "links", title + " ");
      for (const row of them) {
        const link = element("a", "", data.id[row]);
        link.href = "#c" + (row + 1);
        link.title = data.subject[row];
        line.append(link, " ");
      }
      return line;
    }

    function button(text, name, act) {
      const made = element("button", "", text);
      made.type = "button";
      made.setAttribute("aria-label", name);
      made.addEventListener("click", act);
      return made;
    }

    function open(row, isFocused) {
      opened = row;
      at = Math.max(0, shown.indexOf(row));
      const bar = element("div", "bar"), card = element("div", "card");
      bar.append(element("strong", "", data.id[row]), button("↑", "Previous cable", () => step(-1)),
        button("↓", "Next cable", () => step(1)), button("✕", "Close", close));
      pane.replaceChildren(bar, card);
      if (data.cites[row].length) pane.append(links("Cites", data.cites[row]));
      if (cited[row].length) pane.append(links("Cited by", cited[row]));
      pane.hidden = false;
      pane.scrollTop = 0;
      browse.classList.add("open");
      move(at);
      try {
        history.replaceState(null, "", "#c" + (row + 1));
      } catch (e) {
        // A page that is no place of its own has no address to change.
      }
      if (isFocused) pane.focus({ preventScroll: true });
      if (typeof DecompressionStream === "undefined") {
        card.textContent = "This browser cannot unpack the card. Chrome and Edge from 80 on, Firefox from 113 and Safari from 16.4 can.";
        return;
      }
      const chunk = chunks.filter(one => +one.dataset.first <= row).pop();
      cardsOf(chunk).then(cards => {
        if (opened === row) card.innerHTML = cards[row - chunk.dataset.first];
      }).catch(() => card.textContent = "The card cannot be unpacked: the file is damaged.");
    }

    function step(by) {
      const next = shown[at + by];
      if (next !== undefined) open(next);
    }

    function close() {
      opened = -1;
      pane.hidden = true;
      pane.replaceChildren();
      browse.classList.remove("open");
      grid.focus({ preventScroll: true });
      draw();
    }

    // ---- what the reader does

    // "#c12" is a cable, "#tag=SNAR" those with a value. A link that is followed twice changes no address: so it is listened to itself.
    function follow() {
      let place = "";
      try {
        place = decodeURIComponent(location.hash.slice(1));
      } catch (e) {
        return;
      }
      const cable = /^c(\d+)$/.exec(place), filter = /^(level|post|year|tag|code)=(.*)$/s.exec(place);
      if (cable && +cable[1] >= 1 && +cable[1] <= count) {
        if (!shown.includes(cable[1] - 1)) {
          form.reset();
          apply();
        }
        open(cable[1] - 1, true);
        browse.scrollIntoView({ block: "nearest" });
      } else if (filter) {
        form.reset();
        $("f-" + filter[1]).value = names[filter[1]].indexOf(filter[2]);
        apply();
        $("cables").scrollIntoView();
        grid.focus({ preventScroll: true });
      }
    }

    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", event => event.preventDefault());
    head.addEventListener("click", event => {
      const chosen = event.target.closest("button");
      if (chosen) sort(chosen.dataset.sort);
    });
    rows.addEventListener("click", event => {
      const place = event.target.closest(".row");
      if (place) open(shown[place.dataset.at]);
    });
    grid.addEventListener("scroll", later, { passive: true });
    grid.addEventListener("keydown", event => {
      if (event.target !== grid || event.ctrlKey || event.altKey || event.metaKey) return;
      const page = Math.max(1, Math.floor(grid.clientHeight / rowHeight) - 2);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: count }[event.key];
      if (to !== undefined) {
        move(to);
        if (opened >= 0 && shown[at] !== undefined) open(shown[at]);
      } else if (event.key === "Enter" || event.key === " ") {
        if (shown[at] !== undefined) open(shown[at], true);
      } else if (event.key === "Escape" && opened >= 0) {
        close();
      } else {
        return;
      }
      event.preventDefault();
    });
    pane.addEventListener("keydown", event => {
      if (event.key === "Escape") close();
    });
    document.addEventListener("click", event => {
      const link = event.target.closest("a[href^='#']");
      if (link && link.hash === location.hash) follow();
    });
    addEventListener("hashchange", follow);
    new ResizeObserver(later).observe(grid);

    // Paper does not scroll: it gets the rows that are shown, as far as anybody reads them.
    addEventListener("beforeprint", () => {
      printing = true;
      const printed = shown.slice(0, mostPrinted).map((row, i) => {
        const place = made();
        fill(place, i);
        return place;
      });
      if (shown.length > mostPrinted) printed.push(element("p", "", "… and " + (shown.length - mostPrinted) + " more"));
      rows.replaceChildren(...printed);
    });
    addEventListener("afterprint", () => {
      printing = false;
      redraw();
    });

    apply();
    follow();
  }
})();
