import type { Context } from 'hono';
import { type District, districts } from './districtNames.ts';
import { Problem } from './problem.ts';
import towns from './seed/towns.json' with { type: 'json' };

export function districtNamed(id: string): District {
  const district = Object.hasOwn(districts, id) ? districts[id] : undefined;
  if (!district) throw new Problem(404, `no such district; there are ${Object.keys(districts).join(', ')}`);
  return district;
}

/** The configuration of a district, as its file at `/cities/<id>.json`. */
export function configOf(id: string, origin: string): object {
  const { name, place, provides } = districtNamed(id);
  return {
    name,
    place,
    tokenOrigins: [origin],
    sources: [{ kind: 'gateway', baseUrl: `${origin}/district/${id}/api`, provides }],
  };
}

const OWN_CODE = '310118';
const COORDINATE = /"(lng|lat)":(-?\d+(?:\.\d+)?)/g;
const NEAR = /^(-?[\d.]+),(-?[\d.]+)$/;

/** Passes a request on to the sandbox city in its own names, and changes those of the response. */
export async function inDistrict(
  c: Context,
  id: string,
  ask: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const { code, moved, town } = districtNamed(id);
  const url = new URL(c.req.url);
  url.pathname = url.pathname.replace(`/district/${id}`, '');
  const shift = (name: 'lng' | 'lat', degrees: number) => Math.round((degrees + moved[name]) * 1e6) / 1e6;
  const back = (name: 'lng' | 'lat', degrees: number) => degrees - moved[name];
  const query = new URLSearchParams(
    [...url.searchParams].map(([name, value]) => {
      const [, lng, lat] = (name === 'near' && NEAR.exec(value)) || [];
      return [
        name,
        lng === undefined
          ? value.replaceAll(code, OWN_CODE)
          : `${back('lng', Number(lng))},${back('lat', Number(lat))}`,
      ];
    }),
  );
  url.search = String(query);
  const { method, headers } = c.req.raw;
  const sent =
    method === 'GET' || method === 'HEAD'
      ? undefined
      : (await c.req.text())
          .replaceAll(code, OWN_CODE)
          .replace(COORDINATE, (_, name, degrees) => `"${name}":${back(name, Number(degrees))}`);
  const answer = await ask(new Request(url, { method, headers, body: sent }));
  const text = (await answer.text())
    .replaceAll(OWN_CODE, code)
    .replace(COORDINATE, (all, name, degrees) =>
      Number(degrees) === 0 ? all : `"${name}":${shift(name, Number(degrees))}`,
    );
  const named =
    town === undefined
      ? text
      : towns.items.reduce(
          (left, { name }, nth) =>
            left.replaceAll(name, `${town}${nth + 1}${name.endsWith('镇') ? '镇' : '街道'}`),
          text,
        );
  const kept = new Headers(answer.headers);
  kept.delete('Content-Length');
  return new Response(named, { status: answer.status, headers: kept });
}
