// Starts the app, guards the page, and says so politely when something fails.

const tag = document.querySelector("script[data-wasm]");

// A relative base would be read anew at every address the app goes to; the site's root stays where it is.
const base = document.querySelector("base");
base.href = document.baseURI;

// Leptos sets innerHTML to its own static markup. Whatever could run code is refused, so that a
// string from a file or an address can never become more than text.
const RUNS_CODE =
  /<\s*\/?\s*(?:script|iframe|frame|object|embed|applet|base|meta|link)\b|[\s"'/]on[a-z]+\s*=|javascript\s*:|srcdoc\s*=/i;

if (window.trustedTypes) {
  window.trustedTypes.createPolicy("default", {
    createHTML: (markup) => (RUNS_CODE.test(markup) ? null : markup),
    createScriptURL: (address) => {
      const url = new URL(address, document.baseURI);
      const home = new URL("./", document.baseURI);
      return url.origin === home.origin && url.pathname.startsWith(home.pathname) ? url.href : null;
    },
    createScript: () => null,
  });
}

const MESSAGES = {
  load: {
    ja: "アプリを読み込めませんでした。通信の状態を確かめて、もう一度読み込んでください。",
    en: "The app could not be loaded. Please check the connection and reload.",
  },
  old: {
    ja: "このブラウザではアプリが動きません。新しい版のブラウザでお試しください。",
    en: "The app does not run in this browser. Please try a newer one.",
  },
  stopped: {
    ja: "思わぬ問題でアプリが止まりました。作業内容は保存されています。もう一度読み込んでください。",
    en: "The app stopped because of an unexpected problem. Your work is saved. Please reload.",
  },
};

function say({ ja, en }) {
  const box = document.getElementById("boot-message");
  if (!box || !box.hidden) return;
  for (const [lang, text] of [["ja", ja], ["en", en]]) {
    const line = document.createElement("p");
    line.lang = lang;
    line.textContent = text;
    box.append(line);
  }
  const button = document.createElement("button");
  button.type = "button";
  for (const [lang, text] of [["ja", "再読み込み"], ["en", " Reload"]]) {
    const part = document.createElement("span");
    part.lang = lang;
    part.textContent = text;
    button.append(part);
  }
  button.addEventListener("click", () => location.reload());
  box.append(button);
  box.hidden = false;
}

// A panic ends a WebAssembly app with a RuntimeError: nothing more will answer, so the person must know.
const onFailure = (reason) => {
  if (window.WebAssembly && reason instanceof WebAssembly.RuntimeError) say(MESSAGES.stopped);
};
addEventListener("error", (event) => onFailure(event.error));
addEventListener("unhandledrejection", (event) => onFailure(event.reason));

if (!window.WebAssembly) {
  say(MESSAGES.old);
} else {
  try {
    const app = await import(new URL(tag.dataset.js, document.baseURI).href);
    await app.default({ module_or_path: new URL(tag.dataset.wasm, document.baseURI) });
  } catch (error) {
    console.error(error);
    if (error instanceof WebAssembly.CompileError) say(MESSAGES.old);
    else if (error instanceof WebAssembly.RuntimeError) say(MESSAGES.stopped);
    else say(MESSAGES.load);
  }
}
