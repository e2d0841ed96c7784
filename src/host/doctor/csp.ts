/** A content security policy: its directives by lower-case name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** All policies of a page, from its headers and its meta elements; all of them apply. */
export function policiesOf(headers: Readonly<Record<string, string>>, html: string): readonly Policy[] {
  const metas = (html.match(/<meta\b[^>]*>/gi) ?? [])
    .filter((tag) => /http-equiv\s*=\s*["']?content-security-policy["'\s>]/i.test(tag))
    .map((tag) => /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag))
    .map((found) => found?.[1] ?? found?.[2] ?? '');
  const given = (headers['content-security-policy'] ?? '').split(',');
  return [...given, ...metas].map(parsed).filter(({ size }) => size > 0);
}

function parsed(text: string): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.replace(/&#39;|&apos;/g, "'").split(';')) {
    const [name, ...expressions] = part.trim().split(/\s+/);
    const key = name?.toLowerCase();
    // The first directive of a name applies; later ones are ignored.
    if (key && !directives.has(key)) directives.set(key, expressions);
  }
  return directives;
}

/** The source list that applies, after the fallbacks of a directive. `undefined` when the policy restricts nothing. */
export function governing(policy: Policy, ...chain: readonly string[]): readonly string[] | undefined {
  const name = [...chain, 'default-src'].find((directive) => policy.has(directive));
  return name === undefined ? undefined : policy.get(name);
}

/**
 * Whether a source list allows an address.
 *
 * @param self address of the page
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-list
 */
export function allows(sourceList: readonly string[], address: string, self: string): boolean {
  const url = new URL(address);
  const page = new URL(self);
  return sourceList.some((expression) => {
    const text = expression.toLowerCase();
    if (text === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
    if (text === "'self'") return url.host === page.host && fits(page.protocol, url.protocol);
    if (text.startsWith("'")) return false;
    if (/^[a-z][a-z\d+.-]*:$/.test(text)) return fits(text, url.protocol);
    return allowsHost(expression, url, page);
  });
}

/** `http:` in a policy also allows https. */
const fits = (allowed: string, asked: string) =>
  allowed === asked || (allowed === 'http:' && asked === 'https:');

function allowsHost(expression: string, url: URL, page: URL): boolean {
  const found = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|[^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(expression);
  const host = found?.[2]?.toLowerCase();
  if (!found || host === undefined) return false;
  const [, scheme, , port, path] = found;
  if (!fits(scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`, url.protocol)) return false;
  const wild = host.startsWith('*.') && url.hostname.endsWith(host.slice(1));
  if (host !== '*' && host !== url.hostname && !wild) return false;
  const urlPort = url.port || (url.protocol === 'http:' ? '80' : '443');
  const usual = url.protocol === 'http:' ? '80' : '443';
  if (port !== '*' && urlPort !== (port ?? usual) && !(port === '80' && urlPort === '443')) return false;
  if (path === undefined || path === '/') return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}
