/* A run of show is edited line by line: each change is sent at once, and the page takes over the new times. */
(() => {
  const { send, why } = Reviewing;
  const byId = id => document.getElementById(id);
  const show = () => byId("show");
  let queue = Promise.resolve();

  const clocked = text => {
    const parts = text.trim().split(":").map(Number);
    return parts.some(Number.isNaN) || !text.trim() ? -1 : parts.reduce((sum, part) => sum * 60 + part, 0);
  };

  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return location.reload();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("show");
    Idiomorph.morph(show(), fresh, { ignoreActiveValue: true });
  };

  const banner = text => {
    byId("whole-wrong").textContent = text;
    byId("whole-wrong").hidden = !text;
    if (text) byId("whole-wrong").scrollIntoView({ block: "center" });
  };

  const note = (from, text) => {
    const place = from?.closest("[data-point], [data-segment], .field")?.querySelector(":scope > .wrong");
    if (!place) return banner(text);
    place.textContent = text;
    from.toggleAttribute("aria-invalid", false);
    if (text && from.matches("input, textarea, select")) { from.setAttribute("aria-invalid", "true"); from.focus(); }
  };

  /* One after the other: each says which version it saw. */
  const change = (method, path, body, from, said) => {
    queue = queue.then(async () => {
      const answer = await send(method, show().dataset.url + path, { version: Number(show().dataset.version), ...body });
      if (answer.ok) {
        show().dataset.version = answer.body.version;
        note(from, "");
        banner("");
        await refresh();
        if (said) window.rwToast(said);
      } else if (answer.body.violations?.length) {
        note(from, why(answer));
      } else {
        banner(why(answer));
      }
    }).catch(() => banner(document.getElementById("content").dataset.failed));
    return queue;
  };

  const places = from => ({
    segment: Number(from.closest("[data-segment]").dataset.segment),
    point: Number(from.closest("[data-point]")?.dataset.point ?? 0),
  });

  const edit = (what, from, more) => change("POST", "/edits", { edit: { what, ...places(from), ...more } }, from);

  const typed = event => {
    const from = event.target;
    const what = from.dataset.edit;
    if (what === "TITLE") edit("TITLE", from, { words: from.value });
    if (what === "RETIME") {
      const seconds = clocked(from.value);
      edit("RETIME", from, { seconds });
    }
    if (what === "SAY" || what === "KIND") {
      const line = from.closest("[data-point]");
      edit("SAY", from, { kind: line.querySelector(".kind").value, words: line.querySelector("textarea").value });
    }
  };

  const pressed = event => {
    const from = event.target.closest("button");
    if (!from) return;
    const { do: what, by, words, decide, restore, said } = from.dataset;
    if (what?.startsWith("MOVE")) {
      const at = places(from);
      edit(what, from, { to: (what === "MOVE_POINT" ? at.point : at.segment) + Number(by) });
    } else if (what === "ADD_POINT") {
      edit(what, from, { point: from.closest("[data-segment]").querySelectorAll("[data-point]").length, words });
    } else if (what === "ADD_SEGMENT") {
      edit(what, from, { segment: places(from).segment + 1, words, seconds: 30, segmentKind: "QUESTIONS", product: -1 });
    } else if (what) {
      edit(what, from, {});
    } else if (decide) {
      change("POST", "/reviews", { decision: decide, note: byId("why")?.value }, decide === "REJECTED" ? byId("why") : null, said);
    } else if (restore) {
      change("POST", "/restore", { edition: Number(restore) }, null, said);
    } else if (from.id === "schedule") {
      change("PUT", "/schedule", { startsAt: byId("startsAt").value, zone: byId("zone").value }, byId("zone"), said);
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    show().addEventListener("change", typed);
    show().addEventListener("click", pressed);
  });
})();
