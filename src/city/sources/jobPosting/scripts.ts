import { Tokenizer } from 'htmlparser2';

const ignore = () => {};

/**
 * The text of every `<script type="application/ld+json">` of a page. Reads sign by sign and builds no tree, so that no
 * page is too deep.
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
  // Cut off in the middle, it is still one that was there.
  return script ? [...scripts, script.join('')] : scripts;
}
