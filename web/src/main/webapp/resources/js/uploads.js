/*
 * Many files at once, in pieces, each from where the last one ended: a lost connection or a closed page costs one piece. The
 * input says in its data what is told meanwhile, and where: data-list names the list in which each file has its line.
 */
window.RwUploads = (() => {
  const PIECE = 4 << 20;
  const AT_ONCE = 2;
  const queue = [];
  let going = 0;

  const key = file => `rw-upload:${file.name}:${file.size}:${file.lastModified}`;
  const pause = ms => new Promise(done => {
    const timer = setTimeout(done, ms);
    addEventListener("online", () => { clearTimeout(timer); done(); }, { once: true });
  });
  const remember = (file, id) => { try { id ? localStorage.setItem(key(file), id) : localStorage.removeItem(key(file)); } catch { /* private windows keep nothing */ } };
  const remembered = file => { try { return localStorage.getItem(key(file)); } catch { return null; } };

  /* What an answer says is wrong, in its own words. */
  const problem = async (answer, said) => {
    if (answer.status === 401) {
      window.rwSignedOut();
      return document.getElementById("content").dataset.signedOut;
    }
    try {
      const told = await answer.json();
      return told.violations?.map(v => v.message).join(" ") || told.detail || said.failed;
    } catch { return said.failed; }
  };

  const line = (file, said) => {
    const item = document.createElement("li");
    const name = Object.assign(document.createElement("bdi"), { className: "file", textContent: file.name });
    const state = Object.assign(document.createElement("span"), { className: "state small muted num", textContent: said.waiting });
    state.setAttribute("role", "status");
    const stop = Object.assign(document.createElement("button"), { type: "button", className: "link", textContent: said.cancel });
    stop.setAttribute("aria-label", said.cancel + " " + file.name);
    const bar = Object.assign(document.createElement("div"), { className: "bar" });
    bar.setAttribute("role", "progressbar");
    bar.setAttribute("aria-label", file.name);
    bar.setAttribute("aria-valuemin", "0");
    bar.setAttribute("aria-valuemax", "100");
    const fill = document.createElement("span");
    bar.append(fill);
    item.append(name, state, stop, bar);
    const list = document.getElementById(said.list);
    list.append(item);
    list.parentElement.hidden = false;
    const job = {
      said,
      stopped: false,
      tell: text => { state.textContent = text; },
      at: (sent) => {
        const percent = Math.floor(sent / file.size * 100);
        fill.style.width = percent + "%";
        bar.setAttribute("aria-valuenow", String(percent));
        state.textContent = percent + " %";
      },
      bad: text => { item.classList.add("is-bad"); state.className = "state bad"; state.textContent = text; stop.remove(); bar.remove(); },
      done: () => { state.textContent = said.done; stop.remove(); bar.remove(); },
      gone: () => item.remove(),
    };
    stop.addEventListener("click", () => { job.stopped = true; job.gone(); });
    return job;
  };

  const url = (said, id) => { const [path, query = ""] = said.url.split("?"); return id ? `${path}/${id}` : `${path}?${query}`; };

  /* Where it goes on: at what is here of it already, or at the beginning of a newly announced one. */
  const begin = async (file, job) => {
    const before = remembered(file);
    if (before) {
      const answer = await fetch(url(job.said, before));
      if (answer.ok) {
        const state = await answer.json();
        if (state.offset > 0) job.tell(job.said.resumed);
        return state;
      }
    }
    const answer = await fetch(url(job.said), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ name: file.name, size: file.size, kind: job.said.kind }) });
    if (!answer.ok) { job.bad(await problem(answer, job.said)); return null; }
    const state = await answer.json();
    remember(file, state.id);
    return state;
  };

  const piece = (id, file, offset, job) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", url(job.said, id));
    request.setRequestHeader("Content-Type", "application/offset+octet-stream");
    request.setRequestHeader("Upload-Offset", String(offset));
    request.timeout = 120000;
    request.upload.onprogress = event => job.at(offset + event.loaded);
    request.onload = () => done(request.status);
    request.onerror = request.ontimeout = () => failed(new Error("lost"));
    request.send(file.slice(offset, offset + PIECE));
  });

  const send = async (file, job, here) => {
    for (let lost = 0; !job.stopped;) {
      try {
        const state = await begin(file, job);
        if (!state) return;
        let offset = state.offset;
        while (offset < file.size && !job.stopped) {
          job.at(offset);
          const status = await piece(state.id, file, offset, job);
          if (status === 404) { remember(file); break; }
          if (status !== 200 && status !== 409) throw new Error("refused " + status);
          offset = (await (await fetch(url(job.said, state.id))).json()).offset;
          lost = 0;
        }
        if (job.stopped) { remember(file); await fetch(url(job.said, state.id), { method: "DELETE" }); return; }
        if (offset < file.size) continue;
        job.tell(job.said.checking);
        const answer = await fetch(url(job.said, state.id) + "/asset", { method: "POST" });
        remember(file);
        if (!answer.ok) { job.bad(await problem(answer, job.said)); return; }
        const kept = await answer.json();
        job.done();
        Promise.resolve(kept).then(here).catch(() => {}); // the file is there, whatever becomes of showing it
        return;
      } catch {
        lost++;
        if (lost > 30) { job.bad(job.said.failed); return; }
        job.tell(job.said.lost);
        await pause(Math.min(15000, 500 * 2 ** Math.min(lost, 5)));
      }
    }
  };

  const next = () => {
    while (going < AT_ONCE && queue.length) {
      const { file, job, here } = queue.shift();
      if (job.stopped) continue;
      going++;
      send(file, job, here).finally(() => { going--; next(); });
    }
  };

  const take = (files, said, here) => {
    [...files].forEach(file => {
      const job = line(file, said);
      if (file.size > Number(said.largest)) job.bad(said.tooLarge);
      else queue.push({ file, job, here });
    });
    next();
  };

  addEventListener("beforeunload", event => { if (going) event.preventDefault(); });

  /* @param input [type=file] @param here what is done with each file once the server has it, by what the library says of it */
  return (input, here) => {
    input.addEventListener("change", () => { take(input.files, input.dataset, here); input.value = ""; });
    return files => take(files, input.dataset, here);
  };
})();
