package org.reelwright.it.portal;

/** Scripts that do on a page what a person does, and tell how many milliseconds passed until the page showed what came of it. */
final class PartScripts {

    static final String COMES = """
            async address => {
              const from = performance.now();
              const answer = await fetch(address, { headers: { Accept: "text/html" } });
              if (!answer.ok) throw new Error(answer.status + " " + address);
              new DOMParser().parseFromString(await answer.text(), "text/html");
              return performance.now() - from;
            }
            """;

    static final String ALL = """
            () => {
              const until = (done, act) => new Promise(tell => {
                const from = performance.now();
                const look = () => done() ? tell(performance.now() - from) : requestAnimationFrame(look);
                act();
                look();
              });
              const change = (field, value) => {
                field.value = value;
                field.dispatchEvent(new Event('change', { bubbles: true }));
              };
              const faces = act => new Promise(tell => {
                const from = performance.now();
                let told = false;
                window.faces.ajax.addOnEvent(event => {
                  if (event.status === 'success' && !told) { told = true; tell(performance.now() - from); }
                });
                act();
              });
              const by = id => document.getElementById(id);
              window.manyFilter = shape => until(() => location.search.includes('shape=' + shape), () => change(by('shape'), shape));
              window.manyChat = i => {
                const talk = by('talk');
                let there = false;
                new MutationObserver((seen, watch) => { there = true; watch.disconnect(); }).observe(talk, { childList: true });
                return until(() => there, () => document.querySelectorAll('.chat-row')[i % 40].click());
              };
              window.manySearch = async words => {
                const from = performance.now();
                await (await fetch('/api/v1/campaigns/search?q=' + encodeURIComponent(words))).json();
                return performance.now() - from;
              };
              window.manyScene = i => faces(() => { by('selected').value = i; by('choose').click(); });
              window.manyWords = words => faces(() => change(by('onScreen'), words));
              window.manyUndo = async i => {
                const button = () => by(i % 2 ? 'redo' : 'undo');
                const waited = await until(() => !button().disabled || performance.now() > late, () => { window.late = performance.now() + 5000; });
                if (button().disabled) throw new Error(button().value + ' is not to be had: ' + by('todo').innerText);
                return waited + await faces(() => button().click());
              };
            }
            """;

    private PartScripts() {}
}
