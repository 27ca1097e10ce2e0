/*
 * What of a page takes longer comes after its first content: each [data-part] names the address that has it, under the same
 * id. Who shares an address shares the answer. A link or a form with [data-renews] asks for some parts anew, the rest of the
 * page stays as it is. How long a part took the last time says how long it may take now.
 */
(() => {
  const A_SECOND = 1000;
  const AT_ONCE = 2;
  const latest = new Map();
  let queue = [];
  let running = 0;
  let touched = false;

  const told = () => document.getElementById("parts-told");
  const parts = () => [...document.querySelectorAll("[data-part]")];
  const took = address => `rw_took:${new URL(address, location.href).searchParams.get("part")}`;
  const make = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text });

  /* Said beside what is waited for, from the first second on. */
  const clock = (targets, address) => {
    const began = Date.now();
    const usual = Number(localStorage.getItem(took(address))) || 0;
    const line = make("p", "small muted left", "");
    line.setAttribute("role", "status");
    const say = () => {
      const more = Math.ceil((usual - (Date.now() - began)) / A_SECOND);
      const words = more > 0 ? told().dataset.left.replace("{}", more) : told().dataset.soon;
      if (line.textContent !== words) line.textContent = words;
      if (!line.isConnected) (targets[0].querySelector(".waits") || targets[0]).append(line);
    };
    const timer = setInterval(say, A_SECOND);
    return arrived => {
      clearInterval(timer);
      line.remove();
      if (arrived) localStorage.setItem(took(address), Date.now() - began);
    };
  };

  const refuse = (targets, address, words, number) => targets.forEach((target, i) => {
    target.setAttribute("aria-busy", "false");
    if (i > 0) { target.replaceChildren(); target.hidden = true; return; }
    const card = make("div", "card stack failed", "");
    const again = make("button", "button", told().dataset.again);
    again.type = "button";
    again.addEventListener("click", () => ask(address, targets));
    const said = make("p", "", words);
    said.setAttribute("role", "alert");
    card.append(said);
    if (number) card.append(make("p", "small muted", told().dataset.number + " " + number));
    card.append(again);
    target.replaceChildren(card);
  });

  /* The same names stand for the same things: what has the focus keeps it, or else the first heading of what came. */
  const take = (target, fresh) => {
    const focused = target.contains(document.activeElement) ? document.activeElement.id || document.activeElement.className : "";
    target.replaceChildren(...fresh.childNodes);
    target.hidden = !target.firstElementChild;
    target.setAttribute("aria-busy", "false");
    if (!focused) return;
    const same = [...target.querySelectorAll("button, a, select, input")].find(one => (one.id || one.className) === focused);
    const heading = target.querySelector("h2, h3");
    if (!same && heading) heading.tabIndex = -1;
    (same || heading)?.focus({ preventScroll: true });
  };

  /* Who came by a link to a part of the page still stands there when all above it has come. */
  const stay = () => {
    if (touched || location.hash.length < 2) return;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  const finish = () => {
    running--;
    next();
    if (!running && !queue.length && parts().every(part => part.getAttribute("aria-busy") === "false")) told().textContent = told().dataset.here;
  };

  const load = async (address, mine) => {
    const targets = () => parts().filter(part => latest.get(part.id) === mine);
    const done = clock(targets(), address);
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (answer.redirected) { location.reload(); return; }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      done(answer.ok);
      if (!answer.ok) { refuse(targets(), address, told().dataset.failed, fresh.querySelector("code")?.textContent); return; }
      targets().forEach(target => take(target, fresh.getElementById(target.id) || document.createElement("div")));
      stay();
    } catch (lost) {
      done(false);
      refuse(targets(), address, told().dataset.lost);
    }
  };

  const next = () => {
    while (running < AT_ONCE && queue.length) {
      const { address, mine } = queue.shift();
      running++;
      load(address, mine).finally(finish);
    }
  };

  const ask = (address, targets) => {
    const mine = Symbol(address);
    targets.forEach(target => { latest.set(target.id, mine); target.dataset.part = address; target.hidden = false; target.setAttribute("aria-busy", "true"); });
    told().textContent = "";
    queue.push({ address, mine });
    next();
  };

  const askAll = targets => {
    const byAddress = Map.groupBy ? Map.groupBy(targets, target => target.dataset.part)
      : targets.reduce((map, target) => map.set(target.dataset.part, [...(map.get(target.dataset.part) || []), target]), new Map());
    byAddress.forEach((some, address) => ask(address, some));
  };

  /* The page's own address says what is asked of its parts. */
  const renew = (names, query) => {
    const targets = parts().filter(part => names.includes(part.id));
    targets.forEach(target => {
      const address = new URL(target.dataset.part, location.href);
      query.forEach((value, name) => address.searchParams.set(name, value));
      target.dataset.part = address.pathname + address.search;
    });
    askAll(targets);
  };

  const go = (names, address) => {
    touched = true;
    history.pushState({}, "", address);
    renew(names, address.searchParams);
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-renews]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    link.parentElement.querySelectorAll("[aria-current]").forEach(other => other.removeAttribute("aria-current"));
    link.setAttribute("aria-current", "true");
    go(link.dataset.renews.split(" "), new URL(link.href));
  });
  document.addEventListener("submit", event => {
    const form = event.target.closest("form[data-renews]");
    if (!form) return;
    event.preventDefault();
    event.stopPropagation();
    const address = new URL(form.action);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    go(form.dataset.renews.split(" "), address);
  }, true);
  addEventListener("popstate", () => location.reload());
  ["wheel", "touchstart", "keydown", "pointerdown"].forEach(name => addEventListener(name, () => { touched = true; }, { passive: true, once: true }));
  document.addEventListener("DOMContentLoaded", () => askAll(parts()));
})();
