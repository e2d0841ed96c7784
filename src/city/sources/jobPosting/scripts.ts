import { Tokenizer } from 'htmlparser2';

const ignore = () => {};

/**
 * Extracts the text of every `<script type="application/ld+json">` of a page. Uses a tokenizer and builds no tree, so
 * that deep nesting is safe.
 */
export function jsonLdScripts(html: string): readonly string[] {
  const scripts: string[] = [];
  let script: string[] | undefined;
  let tag = '';
  let attribute = '';
  let type = '';
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = nameAt(start, end);
        type = '';
      },
      onattribname(start, end) {
        attribute = nameAt(start, end);
      },
      onattribdata(start, end) {
        if (attribute === 'type') type += nameAt(start, end);
      },
      onopentagend() {
        if (tag === 'script' && /^\s*application\/ld\+json\s*(;|$)/.test(type)) script = [];
      },
      ontext(start, end) {
        script?.push(html.slice(start, end));
      },
      onclosetag() {
        if (script) scripts.push(script.join(''));
        script = undefined;
      },
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  // A script that is cut off is included, so that it is reported as broken.
  return script ? [...scripts, script.join('')] : scripts;
}
