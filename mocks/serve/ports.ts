import { type Ports, PortTaken } from './demo.ts';

const variables = { host: 'HOST_PORT', plugin: 'PLUGIN_PORT', city: 'CITY_PORT' } as const;
const defaults: Ports = { host: 5170, plugin: 5171, city: 5172 };
const PARTS: readonly (keyof Ports)[] = ['host', 'plugin', 'city'];

/** The ports from the environment. By default, 5170, 5171 and 5172. Exits when a value is not a port. */
export function portsFromEnvironment(): Ports {
  const port = (part: keyof Ports) =>
    portFrom(process.env[variables[part]] ?? String(defaults[part]), variables[part]);
  return { host: port('host'), plugin: port('plugin'), city: port('city') };
}

/** The port that a text names. Exits when it names none, and says where it was written. */
export function portFrom(text: string, where: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  return giveUp(`${where} 应是 0 到 65535 的整数，现在是“${text}”。`);
}

/** Prints which port is taken and how to change it, or else the error, and exits. */
export function explain(error: unknown, command: string): never {
  if (error instanceof PortTaken) {
    const { part, port } = error;
    const ports = portsFromEnvironment();
    const again = [...variablesFor({ ...ports, [part]: anotherPort(port, ports) }), command].join(' ');
    return giveUp(`端口 ${port} 已被占用。换一个再试：${again}`);
  }
  return giveUp(`没有启动：${error instanceof Error ? error.message : String(error)}`);
}

/** Ten higher, and not one that the demo itself needs. */
function anotherPort(port: number, ports: Ports): number {
  const next = port + 10 > 65_535 ? port - 1000 : port + 10;
  return Object.values(ports).includes(next) ? anotherPort(next, ports) : next;
}

/** The variables that set the ports; those that are the default need none. */
const variablesFor = (ports: Ports): readonly string[] =>
  PARTS.filter((part) => ports[part] !== defaults[part]).map((part) => `${variables[part]}=${ports[part]}`);

export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** The error of a server that did not start: its port is taken, or another. */
export const startError = (error: unknown, part: keyof Ports, port: number): unknown =>
  isTaken(error) ? new PortTaken(part, port) : error;

/** Closes everything and exits on Ctrl-C. */
export function endOnSignal(close: () => Promise<void>) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().finally(() => process.exit(0)));
  }
}

export function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
